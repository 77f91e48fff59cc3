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

/** Reads a lexicon: a concept a line, a column a language, parted by `|`; words parted by commas; `#` starts a comment. */
export function createConcepts(lexicon: string, stemmers: Readonly<Record<TextLanguage, Stemmer>>): Concepts {
  const tables = { en: new Map(), fr: new Map(), es: new Map() } as Record<TextLanguage, Map<string, Expression[]>>;
  const lines = lexicon.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  for (const [id, line] of lines.entries()) {
    for (const [column, cell] of line.split('|').entries()) {
      const language = COLUMNS[column];
      if (!language) continue;
      for (const expression of cell.split(',')) {
        const stems = wordsOf(expression).map((word) => stemmers[language].stem(word.text));
        const first = stems[0];
        if (first !== undefined) remember(tables[language], first, { id, length: stems.length, stems });
      }
    }
  }
  for (const table of Object.values(tables)) {
    for (const expressions of table.values()) expressions.sort((a, b) => b.length - a.length);
  }
  return {
    at(stems, index, language) {
      const candidates = tables[language].get(stems[index] ?? '') ?? NONE;
      if (candidates.length === 0) return NONE;
      return candidates.filter((candidate) => candidate.stems.every((stem, i) => stems[index + i] === stem));
    },
  };
}

const NONE: readonly Expression[] = [];

function remember(table: Map<string, Expression[]>, first: string, expression: Expression): void {
  const known = table.get(first);
  if (!known) table.set(first, [expression]);
  else if (!known.some((other) => other.id === expression.id && isSame(other.stems, expression.stems))) {
    known.push(expression);
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((stem, i) => stem === b[i]);
}
