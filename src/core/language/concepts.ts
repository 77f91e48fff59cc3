import type { Stemmer, TextLanguage } from './stems.ts';
import { wordsOf } from './words.ts';

/** Groups of words that say the same thing, across languages; see `lexicon.ts`. */
export interface Concepts {
  /**
   * The concepts met in a run of words, given as stems. `length` is how many words the expression takes up: the longest
   * expression at each place is told first, single words after it.
   */
  at(stems: readonly string[], index: number, language: TextLanguage): readonly Concept[];
}

export interface Concept {
  readonly id: number;
  readonly length: number;
}

interface Expression extends Concept {
  readonly stems: readonly string[];
}

const COLUMNS: readonly TextLanguage[] = ['en', 'fr', 'es'];

/**
 * Reads a lexicon: a concept a line, a column a language, parted by `|`; words parted by commas; `#` starts a comment.
 * Stemming is most of the cost, so a language's column is read when that language is first asked for.
 */
export function createConcepts(lexicon: string, stemmers: Readonly<Record<TextLanguage, Stemmer>>): Concepts {
  const lines = lexicon.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const tables: Partial<Record<TextLanguage, ExpressionTable>> = {};
  return {
    at(stems, index, language) {
      tables[language] ??= readColumn(lines, COLUMNS.indexOf(language), stemmers[language]);
      const candidates = tables[language].get(stems[index] ?? '') ?? NONE;
      if (candidates.length === 0) return NONE;
      return candidates.filter((candidate) => candidate.stems.every((stem, i) => stems[index + i] === stem));
    },
  };
}

/** First stem → the expressions that begin with it, longest first. */
type ExpressionTable = ReadonlyMap<string, readonly Expression[]>;

const NONE: readonly Expression[] = [];

function readColumn(lines: readonly string[], column: number, stemmer: Stemmer): ExpressionTable {
  const table = new Map<string, Expression[]>();
  for (const [id, line] of lines.entries()) {
    for (const expression of (line.split('|')[column] ?? '').split(',')) {
      const stems = wordsOf(expression).map((word) => stemmer.stem(word.text));
      const first = stems[0];
      if (first !== undefined) remember(table, first, { id, length: stems.length, stems });
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
  return a.id === b.id && a.length === b.length && a.stems.every((stem, i) => b.stems[i] === stem);
}
