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

/** There are tens of thousands: they hold strings, which are shared, and no lists. */
interface Expression extends Concept {
  /** Its stems, and its words, parted by spaces. */
  readonly stems: string;
  readonly words: string;
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
      const found = candidates.filter((candidate) => standsAt(candidate.stems, stems, index));
      const listed = words ? found.filter((each) => standsAt(each.words, words, index)) : [];
      return listed.length > 0 ? found.filter((each) => each.length > 1 || listed.includes(each)) : found;
    },
  };
}

/** True where the words from `index` on are those of the expression, which are parted by spaces. Makes no list of them. */
export function standsAt(expression: string, words: readonly string[], index: number): boolean {
  let end = 0;
  for (let at = index; end < expression.length; at += 1) {
    const word = words[at];
    if (word === undefined || word === '' || !expression.startsWith(word, end)) return false;
    end += word.length;
    if (end < expression.length && expression[end] !== ' ') return false;
    end += 1;
  }
  return true;
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
    for (const listed of (line.split('|')[column] ?? '').split(',')) {
      const words = wordsOf(listed).map((word) => word.text);
      const stems = words.map((word) => stemmer.stem(word));
      const first = stems[0];
      const expression = { id, length: stems.length, stems: stems.join(' '), words: words.join(' ') };
      if (first !== undefined) remember(table, first, expression);
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
  return a.id === b.id && a.words === b.words;
}
