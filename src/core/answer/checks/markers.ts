import type { TextLanguage } from '../../language/stems.ts';
import { type Word, wordsOf } from '../../language/words.ts';

/** A telling expression met in a text, by the key it was listed under. Positions are indices of words, half-open. */
export interface Marker {
  readonly key: string;
  readonly at: number;
  readonly end: number;
}

/**
 * Language → key → expressions parted by commas, as they are folded: "can t" is "can't". A star stands for any ending
 * of a word. Keys are the same in all languages, so that what is said in one can be compared with another.
 */
export type MarkerTable = Readonly<Partial<Record<TextLanguage, Readonly<Record<string, string>>>>>;

export type FindMarkers = (words: readonly Word[], language: TextLanguage) => Marker[];

interface Expression {
  readonly key: string;
  readonly words: readonly string[];
}

interface Listed {
  /** Expressions that begin with a whole word, by it. */
  readonly byFirst: ReadonlyMap<string, readonly Expression[]>;
  /** Those that begin with a word of any ending, by its first three letters. */
  readonly byStart: ReadonlyMap<string, readonly Expression[]>;
}

/** Finds the expressions of a table: the longest at each place, none overlapping. The words of a text are read once. */
export function createMarkers(table: MarkerTable): FindMarkers {
  const lists = new Map<TextLanguage, Listed>();
  const known = new WeakMap<readonly Word[], Marker[]>();
  return (words, language) => {
    const kept = known.get(words);
    if (kept) return kept;
    const listed = lists.get(language) ?? readList(table[language] ?? {});
    lists.set(language, listed);
    const found: Marker[] = [];
    let at = 0;
    while (at < words.length) {
      const expression = longestAt(listed, words, at);
      if (expression) found.push({ key: expression.key, at, end: at + expression.words.length });
      at += expression?.words.length ?? 1;
    }
    known.set(words, found);
    return found;
  };
}

/** So many letters stand before a star at least. */
const START_CHARS = 3;

function readList(list: Readonly<Record<string, string>>): Listed {
  const expressions = Object.entries(list).flatMap(([key, all]) =>
    all.split(',').map((text): Expression => ({ key, words: wordsWithStars(text) })),
  );
  expressions.sort((a, b) => b.words.length - a.words.length);
  const firstOf = ({ words }: Expression) => words[0] ?? '';
  return {
    byFirst: Map.groupBy(
      expressions.filter((each) => !firstOf(each).endsWith('*')),
      firstOf,
    ),
    byStart: Map.groupBy(
      expressions.filter((each) => firstOf(each).endsWith('*')),
      (each) => firstOf(each).slice(0, START_CHARS),
    ),
  };
}

function wordsWithStars(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => (word.endsWith('*') ? [word] : wordsOf(word).map((each) => each.text)));
}

function longestAt({ byFirst, byStart }: Listed, words: readonly Word[], at: number): Expression | undefined {
  const first = words[at]?.text ?? '';
  const starting = byStart.size === 0 ? undefined : byStart.get(first.slice(0, START_CHARS));
  const whole = byFirst.get(first);
  if (!whole && !starting) return undefined;
  const matches = [...(whole ?? []), ...(starting ?? [])].filter((each) =>
    each.words.every((word, i) => isWord(word, words[at + i]?.text ?? '')),
  );
  return matches.reduce<Expression | undefined>(
    (longest, each) => (longest && longest.words.length >= each.words.length ? longest : each),
    undefined,
  );
}

function isWord(pattern: string, word: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
