import { isInDate, type Statement } from './statement.ts';

/** What joins clauses that each say something. */
const JOINTS = /\s*;\s+|,?\s+(?:and|while|but|whereas|yet)\s+|,?\s+(?:et|mais|tandis\s+que?|alors\s+que?)\s+|,\s+/giu;
/** A clause has so many words of content at least, and so many beside its dates: "On 3 May 2024, …" is none. */
const CLAUSE_MIN_WORDS = 3;
const UNDATED_MIN_WORDS = 2;

/** The clauses of a claim, none so short that it says nothing by itself; one where it is all of a piece. */
export function clausesOfClaim(claim: Statement): string[] {
  const { text, terms, words } = claim;
  const clauses: string[] = [];
  let start = 0;
  const saysSomething = (from: number, to: number) => {
    const content = terms.filter(({ at }) => from <= (words[at]?.start ?? 0) && (words[at]?.start ?? 0) < to);
    const undated = content.filter(({ at }) => !isInDate(claim, at));
    return content.length >= CLAUSE_MIN_WORDS && undated.length >= UNDATED_MIN_WORDS;
  };
  for (const joint of text.matchAll(JOINTS)) {
    if (!saysSomething(start, joint.index) || !saysSomething(joint.index, text.length)) continue;
    clauses.push(text.slice(start, joint.index));
    start = joint.index + joint[0].length;
  }
  return [...clauses, text.slice(start)];
}
