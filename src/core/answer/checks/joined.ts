import { type Ground, statementIn } from './ground.ts';
import { isAttributed, type Statement } from './statement.ts';
import { verbGroupsOf } from './verb-groups.ts';

/**
 * Two of whom a claim tells together, "Eva and Noor", where the fact has both and nothing that joins them: "Eva met Noor". As
 * written; only what stands before the verb, in the fact's own language.
 */
export function joinedApart(claim: Statement, ground: Ground): string | undefined {
  const fact = statementIn(ground, claim.language);
  if (!fact || fact.language !== claim.language) return undefined;
  const verb = verbGroupsOf(claim)[0]?.at ?? claim.words.length;
  for (const [at, { text }] of claim.words.entries()) {
    if (at >= verb || !/^(?:and|et)$/.test(text) || isAttributed(claim, at)) continue;
    const before = claim.terms.find((term) => term.at === at - 1);
    const after = claim.terms.find((term) => term.at > at && term.at - at <= 2);
    if (!before || !after || isJoined(before.key, after.key, fact)) continue;
    return claim.text.slice(claim.words[before.at]?.start, claim.words[after.at]?.end);
  }
  return undefined;
}

/** Something joins them somewhere, or one of them is told in other words. */
function isJoined(one: string, other: string, fact: Statement): boolean {
  const placesOf = (key: string) => fact.terms.filter((term) => term.key === key).map(({ at }) => at);
  const [ones, others] = [placesOf(one), placesOf(other)];
  if (ones.length === 0 || others.length === 0) return true;
  return ones.some((a) =>
    others.some((b) => {
      const apart = between(fact, Math.min(a, b), Math.max(a, b));
      return JOINT.test(apart) || (Math.abs(a - b) <= LISTED_WITHIN && /[,;]/.test(apart));
    }),
  );
}

/** So near to one another a comma alone makes two words a list. */
const LISTED_WITHIN = 6;
const JOINT = /[/&]|(?<!\p{L})(?:and|or|nor|with|plus|as well as|alongside|et|ou|ni|avec|ainsi que)(?!\p{L})/iu;

function between({ text, words }: Statement, first: number, last: number): string {
  return text.slice(words[first]?.end, words[last]?.start);
}
