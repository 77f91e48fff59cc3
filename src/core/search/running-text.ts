/** What the text around a passage explains of a question, each 0 to 1. */
export interface PassageContext {
  /** By its paragraph as a whole. */
  readonly around: number;
  /** By what was said just before and the passage itself does not say again: a name for its "he". */
  readonly before: number;
  /** By the one before it or the one after it, whichever explains more. */
  readonly neighbour: number;
}

interface RunningText {
  /** For each term of the question, how far each passage explains it. */
  readonly degrees: readonly (readonly number[])[];
  readonly weights: readonly number[];
  /** How many passages. */
  readonly size: number;
  readonly isRunningText: boolean;
  readonly paragraphs: readonly number[] | undefined;
}

/** Where paragraphs are not known, so many passages on either side stand in for one. */
const REACH = 2;
/** What a passage takes over from the one before it, and from the one before that. */
const BEFORE_DEGREES = [0.7, 0.4];
const NOTHING: PassageContext = { around: 0, before: 0, neighbour: 0 };

export function contextOf(text: RunningText): (at: number) => PassageContext {
  const { degrees, weights, size, paragraphs } = text;
  const mass = weights.reduce((sum, weight) => sum + weight, 0);
  if (!text.isRunningText || mass === 0) return () => NOTHING;

  const isTogether = (at: number, other: number) =>
    other >= 0 && other < size && (paragraphs === undefined || paragraphs[at] === paragraphs[other]);
  const explained = (degreeOf: (row: readonly number[]) => number) =>
    degrees.reduce((sum, row, t) => sum + (weights[t] ?? 0) * degreeOf(row), 0) / mass;
  const coverage = (at: number) => explained((row) => row[at] ?? 0);

  return (at) => {
    const reach = rangeAround(at, size, paragraphs);
    const neighbours = [at - 1, at + 1].filter((other) => isTogether(at, other));
    return {
      around: explained((row) => maxOf(row, reach)),
      before: explained((row) => Math.max(0, beforeDegree(row, at, isTogether) - (row[at] ?? 0))),
      neighbour: Math.max(0, ...neighbours.map(coverage)),
    };
  };
}

function beforeDegree(row: readonly number[], at: number, isTogether: (at: number, other: number) => boolean): number {
  const taken = BEFORE_DEGREES.map((share, back) => {
    const other = at - 1 - back;
    return isTogether(at, other) ? share * (row[other] ?? 0) : 0;
  });
  return Math.max(...taken);
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function rangeAround(at: number, size: number, paragraphs: readonly number[] | undefined): Range {
  if (!paragraphs) return { first: Math.max(0, at - REACH), last: Math.min(size - 1, at + REACH) };
  let [first, last] = [at, at];
  while (first > 0 && paragraphs[first - 1] === paragraphs[at]) first -= 1;
  while (last < size - 1 && paragraphs[last + 1] === paragraphs[at]) last += 1;
  return { first, last };
}

function maxOf(row: readonly number[], { first, last }: Range): number {
  let max = 0;
  for (let at = first; at <= last; at += 1) max = Math.max(max, row[at] ?? 0);
  return max;
}
