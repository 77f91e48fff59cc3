import { type Concepts, conceptLines, createConcepts } from './concepts.ts';
import type { Stemmer, TextLanguage } from './stems.ts';

/** What is a kind of what: a question asks for a boat, a text tells of a ferry. A kind has one id in both tables. */
export interface Kinds {
  /** The kinds that a word is a general word for. */
  readonly named: Concepts;
  /** The kinds that what a word names is of. */
  readonly held: Concepts;
}

/**
 * Reads a list of kinds: a kind a line, general words before the `>`, what is of that kind after it, a column a language on
 * either side. It goes one way: a general word may stand for a special one, as careful readers use it, and not the other
 * way round. Spanish has none yet.
 */
export function createKinds(list: string, stemmers: Readonly<Record<TextLanguage, Stemmer>>): Kinds {
  const sides = conceptLines(list).map((line) => line.split('>'));
  const table = (side: number) => createConcepts(sides.map((parts) => parts[side] ?? '|').join('\n'), stemmers);
  return { named: table(0), held: table(1) };
}
