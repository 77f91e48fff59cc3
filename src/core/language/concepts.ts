import type { Stemmer, TextLanguage } from './stems.ts';
import { wordsOf } from './words.ts';

/** Groups of words that say the same thing, across languages; see `lexicon.ts`. */
export interface Concepts {
  /**
   * The concepts met in a run of words, given as stems. `length` is how many words the expression takes up: the longest
   * expression at each place is told first, single words after it. Where the lexicon lists the very words, given as
   * `words`, that alone counts: « payé » is no « pays », although they have one stem.
   */
  at(stems: readonly string[], index: number, language: TextLanguage, words?: readonly string[]): readonly Concept[];
}

export interface Concept {
  readonly id: number;
  readonly length: number;
}

interface Expression extends Concept {
  readonly stems: readonly string[];
  readonly words: readonly string[];
}

const COLUMNS: readonly TextLanguage[] = ['en', 'fr', 'es'];

/**
 * Reads a lexicon: a concept a line, a column a language, parted by `|`; words parted by commas; `#` starts a comment.
 * Stemming is most of the cost, so a language's column is read when that language is first asked for.
 */
export function createConcepts(lexicon: string, stemmers: Readonly<Record<TextLanguage, Stemmer>>): Concepts {
  const lines = conceptLines(lexicon);
  const tables: Partial<Record<TextLanguage, ExpressionTable>> = {};
  return {
    at(stems, index, language, words) {
      tables[language] ??= readColumn(lines, COLUMNS.indexOf(language), stemmers[language]);
      const candidates = tables[language].get(stems[index] ?? '') ?? NONE;
      if (candidates.length === 0) return NONE;
      const found = candidates.filter((candidate) => candidate.stems.every((stem, i) => stems[index + i] === stem));
      const listed = words
        ? found.filter((candidate) => candidate.words.every((word, i) => words[index + i] === word))
        : [];
      return listed.length > 0 ? found.filter((each) => each.length > 1 || listed.includes(each)) : found;
    },
  };
}

/** The lines of a lexicon that hold a concept; where a line stands among them is the concept's id. */
export function conceptLines(lexicon: string): string[] {
  return lexicon.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** First stem → the expressions that begin with it, longest first. */
type ExpressionTable = ReadonlyMap<string, readonly Expression[]>;

const NONE: readonly Expression[] = [];

function readColumn(lines: readonly string[], column: number, stemmer: Stemmer): ExpressionTable {
  const table = new Map<string, Expression[]>();
  for (const [id, line] of lines.entries()) {
    for (const expression of (line.split('|')[column] ?? '').split(',')) {
      const words = wordsOf(expression).map((word) => word.text);
      const stems = words.map((word) => stemmer.stem(word));
      const first = stems[0];
      if (first !== undefined) remember(table, first, { id, length: stems.length, stems, words });
    }
  }
  for (const expressions of table.values()) expressions.sort((a, b) => b.length - a.length);
  return table;
}

function remember(table: Map<string, Expression[]>, first: string, expression: Expression): void {
  const known = table.get(first);
  if (!known) table.set(first, [expression]);
  else if (!known.some((other) => isSame(other, expression))) known.push(expression);
}

function isSame(a: Expression, b: Expression): boolean {
  return a.id === b.id && a.length === b.length && a.words.every((word, i) => b.words[i] === word);
}
