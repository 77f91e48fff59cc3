import type { Statement } from './statement.ts';

/** What joins clauses that each say something. */
const JOINTS = /\s*;\s+|,?\s+(?:and|while|but|whereas|yet)\s+|,?\s+(?:et|mais|tandis\s+que?|alors\s+que?)\s+|,\s+/giu;
/** A clause has so many words of content at least. */
const CLAUSE_MIN_WORDS = 3;

/** The clauses of a claim, none so short that it says nothing by itself; one where it is all of a piece. */
export function clausesOfClaim({ text, terms, words }: Statement): string[] {
  const clauses: string[] = [];
  let start = 0;
  const contentIn = (from: number, to: number) =>
    terms.filter(({ at }) => from <= (words[at]?.start ?? 0) && (words[at]?.start ?? 0) < to).length;
  for (const joint of text.matchAll(JOINTS)) {
    const isLong =
      contentIn(start, joint.index) >= CLAUSE_MIN_WORDS && contentIn(joint.index, text.length) >= CLAUSE_MIN_WORDS;
    if (!isLong) continue;
    clauses.push(text.slice(start, joint.index));
    start = joint.index + joint[0].length;
  }
  return [...clauses, text.slice(start)];
}
