import type { Term } from '../../search/terms.ts';
import type { Anchor } from './anchors.ts';
import { isSameWord } from './same-word.ts';
import type { Statement } from './statement.ts';
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts';

/**
 * True where a date of a claim tells the time of what the fact's date tells the time of. It does not where one dates who said
 * so and the other what was done; where the claim's verb is some other word of the fact; or where another verb of the claim is
 * the one that the fact dates.
 */
export function hangsAlike(claim: Anchor, fact: Anchor): boolean {
  if (claim.kind !== fact.kind) return isSameVerb(claim, fact);
  if (claim.kind === 'saying') return true;
  const dated = fact.verb || fact.statement.dates.length > 1 ? toldBy(fact) : [];
  if (dated.length === 0) return true;
  const languages = [claim.statement.language, fact.statement.language] as const;
  const isDated = (term: Term) => dated.some((other) => isSameWord(term, other, languages));
  const own = fact.verb ? ownOf(claim) : toldBy(claim);
  if (own.some(isDated)) return true;
  if (own.some((term) => isShared(term, fact)) && claim.statement.terms.some(isDated)) return true;
  const rest = [
    ...fact.statement.terms,
    ...verbGroupsOf(fact.statement).flatMap((verb) => termsOf(fact.statement, verb)),
  ];
  const others = rest.filter((term) => term.kind === 'word' && !dated.some(({ at }) => at === term.at));
  if (own.some((term) => others.some((other) => isSameWord(term, other, languages)))) return false;
  return !verbGroupsOf(claim.statement).some((verb) => termsOf(claim.statement, verb).some(isDated));
}

/** The same where it takes more than that nothing speaks against it: the claim has the very word that the fact dates. */
export function hangsOnTheSameWord(claim: Anchor, fact: Anchor): boolean {
  if (claim.kind !== fact.kind) return isSameVerb(claim, fact);
  // Of other languages no verbs are read.
  if (claim.kind === 'saying' || !claim.verb) return hangsAlike(claim, fact);
  const languages = [claim.statement.language, fact.statement.language] as const;
  const dated = toldBy(fact);
  return ownOf(claim).some((term) => dated.some((other) => isSameWord(term, other, languages)));
}

/** The verb that a date has in common with the one before it. */
function isShared({ key }: Term, { statement, shared }: Anchor): boolean {
  return termsOf(statement, shared).some((term) => term.key === key);
}

/** "Described", be it a way to say something or not. */
function isSameVerb(claim: Anchor, fact: Anchor): boolean {
  const languages = [claim.statement.language, fact.statement.language] as const;
  const given = termsOf(fact.statement, fact.verb);
  return termsOf(claim.statement, claim.verb).some((term) => given.some((other) => isSameWord(term, other, languages)));
}

/** The words of the verb; of one that says nothing ("the fire *was* in June"), or of another than is read, those beside the date. */
function ownOf(claim: Anchor): readonly Term[] {
  const { verb, ...bare } = claim;
  const { statement } = claim;
  if (verb && !BE.test(statement.words[verb.at]?.text ?? '')) return termsOf(statement, verb);
  const own = termsOf(statement, verb);
  return own.length > 0 || verbGroupsOf(statement).length === 0 ? own : toldBy(bare);
}

const BE = /^(?:is|are|was|were|est|sont|etait|etaient|fut|furent)$/;

/** The words of the verb; where none shows, those beside the date. */
function toldBy({ statement, verb, stretch }: Anchor): readonly Term[] {
  if (verb) return termsOf(statement, verb);
  return statement.terms.filter(({ at, kind }) => kind === 'word' && stretch.at <= at && at < stretch.end);
}

/** Those of a verb that are no auxiliaries; one that search passes over, as it is also another word ("won"), is made a term. */
function termsOf({ terms, words, stems }: Statement, verb: VerbGroup | undefined): Term[] {
  if (!verb) return [];
  return [...words.keys()].slice(verb.main, verb.end).map((at) => {
    const term = terms.find((each) => each.at === at && each.kind === 'word');
    return term ?? { ...BARE, key: stems[at] ?? '', surface: words[at]?.text ?? '', at };
  });
}

const BARE = {
  kind: 'word',
  concepts: [],
  expansions: [],
  kindsNamed: [],
  kindsHeld: [],
  isInExpression: false,
  isCapitalised: false,
} as const;
