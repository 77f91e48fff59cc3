import { checkWordsFor } from '../../reply/check-words-for.ts';
import type { Term } from '../../search/terms.ts';
import { statementIn } from './ground.ts';
import { createMarkers } from './markers.ts';
import { type Negation, negationsOf } from './negations.ts';
import { oppositesIn } from './pairs.ts';
import { isSameWord } from './same-word.ts';
import { isInDate, type Statement } from './statement.ts';
import type { Check, Failure } from './types.ts';
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts';

/**
 * What the fact denies, the claim denies, and nothing else; no word of the claim says the contrary of one of the fact's. A
 * denial that the fact narrows ("none since the war began") stays narrowed.
 */
export const checkPolarity: Check = (claim, { ground, language }) => {
  const fact = statementIn(ground, claim.language);
  if (!fact) return undefined;
  const wording = checkWordsFor(language);
  const comparing = { claim, fact };
  const [mine, theirs] = [negationsOf(claim), negationsOf(fact)];
  const failure = (message: string): Failure => ({ check: 'polarity', message, isContrary: true });
  const contrary = fact.language === claim.language ? oppositeIn(claim, fact) : undefined;
  const { added, dropped: left } = unpaired(mine, theirs, comparing);
  if (added && !(contrary && isAbout(added, contrary.claimAt))) {
    const touches = added.scope.some((at) => isSaid(termAt(claim, at), fact));
    const text = snippet(claim, added);
    return { ...failure(wording.notNegated(text)), isContrary: touches };
  }
  const dropped = left.find((other) => isTold(other, comparing));
  if (dropped && !contrary) return failure(wording.negated(snippet(fact, dropped)));
  if (contrary && !added) return failure(wording.opposite(contrary.claim, contrary.fact));
  const prefix = fact.language === claim.language ? prefixed(claim, fact) : undefined;
  if (prefix) return failure(wording.opposite(prefix.claim, prefix.fact));
  const narrow = theirs.length > 0 && mine.length > 0 ? droppedLimit(claim, fact) : undefined;
  return narrow === undefined ? undefined : { ...failure(wording.narrower(narrow)), isContrary: false };
};

interface Comparing {
  readonly claim: Statement;
  readonly fact: Statement;
}

/** Each denial of the one answers one of the other at most: "not" may stand beside a "without". */
function unpaired(mine: readonly Negation[], theirs: readonly Negation[], comparing: Comparing) {
  const left = [...theirs];
  const added = mine.filter((negation) => {
    const at = left.findIndex((other) => isSame(negation, other, comparing));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { added: added[0], dropped: left };
}

/** Both deny, and have a word of what they deny in common. */
function isSame(a: Negation, b: Negation, { claim, fact }: Comparing): boolean {
  if (a.kind !== b.kind) return false;
  const [mine, theirs] = [a.scope.map((at) => termAt(claim, at)), b.scope.map((at) => termAt(fact, at))];
  if (claim.language !== fact.language || a.kind === 'evidence') return true;
  if (a.scope.length === 0 && b.scope.length === 0) return true;
  return mine.some((term) => term && theirs.some((other) => other && isLike(term, other)));
}

/**
 * The claim tells of what is denied: its nearest word is in it. Of "has not stopped Eva, who left", it tells nothing with "left"
 * alone.
 */
function isTold({ at, scope }: Negation, { claim, fact }: Comparing): boolean {
  const verb = verbGroupsOf(fact).find((group) => group.at <= at && at < group.main && scope[0] === group.main);
  const [, next = 0] = scope;
  if (verb && next >= verb.end && tellsAnother(verb, { claim, fact })) return false;
  return scope.slice(0, 2).some((at) => isSaid(termAt(fact, at), claim));
}

/** The claim has another verb of the fact, and not this one in any words. */
function tellsAnother(denied: VerbGroup, { claim, fact }: Comparing): boolean {
  const languages = [claim.language, fact.language] as const;
  const wordsOf = (statement: Statement, { main, end }: VerbGroup) =>
    statement.terms.filter(({ at }) => main <= at && at < end);
  const done = verbGroupsOf(claim).flatMap((group) => wordsOf(claim, group));
  const undone = wordsOf(fact, denied);
  if (done.some((term) => undone.some((other) => isLike(term, other) || isSameWord(term, other, languages))))
    return false;
  return done.length > 0 && done.every((term) => !isOfVerb(term, denied, fact) && fact.stems.includes(term.key));
}

function isOfVerb({ key }: Term, { main, end }: VerbGroup, { stems }: Statement): boolean {
  return stems.slice(main, end).includes(key);
}

function isSaid(term: Term | undefined, statement: Statement): boolean {
  return term !== undefined && statement.terms.some((other) => isLike(term, other));
}

function isLike(a: Term, b: Term): boolean {
  return (
    a.key === b.key ||
    a.surface.includes(b.surface) ||
    b.surface.includes(a.surface) ||
    a.concepts.some((id) => b.concepts.includes(id))
  );
}

function isAbout({ at, scope }: Negation, word: number): boolean {
  return scope.includes(word) || word === at + 1;
}

function termAt({ terms }: Statement, at: number): Term | undefined {
  return terms.find((term) => term.at === at);
}

function snippet({ text, words }: Statement, { at, scope }: Negation): string {
  const indices = [at, ...scope.slice(0, 2)];
  return text.slice(words[Math.min(...indices)]?.start, words[Math.max(...indices)]?.end);
}

interface Opposed {
  readonly claim: string;
  readonly fact: string;
  readonly claimAt: number;
}

/** A word that the claim has more often than the fact, while the fact has its contrary more often. */
function oppositeIn(claim: Statement, fact: Statement): Opposed | undefined {
  const opposites = oppositesIn(claim.language);
  const [mine, theirs] = [countsOf(claim.stems), countsOf(fact.stems)];
  const isMore = (stem: string, some: Counts, others: Counts) => (some.get(stem) ?? 0) > (others.get(stem) ?? 0);
  for (const [at, stem] of claim.stems.entries()) {
    if (!isMore(stem, mine, theirs) || isInDate(claim, at)) continue;
    const contraries = opposites.get(stem);
    if (!contraries) continue;
    const found = fact.stems.findIndex(
      (other, place) => contraries.has(other) && isMore(other, theirs, mine) && !isInDate(fact, place),
    );
    if (found < 0) continue;
    return { claim: writtenAt(claim, at), fact: writtenAt(fact, found), claimAt: at };
  }
  return undefined;
}

type Counts = ReadonlyMap<string, number>;

function countsOf(stems: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'de', 'non', 'mis'];
const PREFIXED_MIN_CHARS = 4;

/** "unconfirmed" for "confirmed", and the other way round. */
function prefixed(claim: Statement, fact: Statement): Omit<Opposed, 'claimAt'> | undefined {
  const [mine, theirs] = [new Set(claim.stems), new Set(fact.stems)];
  for (const [at, stem] of claim.stems.entries()) {
    if (theirs.has(stem) || stem.length < PREFIXED_MIN_CHARS) continue;
    const found = fact.stems.findIndex(
      (other) =>
        other !== stem &&
        !mine.has(other) &&
        other.length >= PREFIXED_MIN_CHARS &&
        PREFIXES.some((prefix) => stem === prefix + other || other === prefix + stem),
    );
    if (found >= 0) return { claim: writtenAt(claim, at), fact: writtenAt(fact, found) };
  }
  return undefined;
}

function writtenAt({ text, words }: Statement, at: number): string {
  return text.slice(words[at]?.start, words[at]?.end);
}

const findLimits = createMarkers({
  en: { limit: 'since, before, after, until, till, during, unless, except, only' },
  fr: { limit: 'depuis, avant, apres, jusqu, pendant, sauf, excepte, hormis, seulement' },
});

/** "After a storm, it was said *that* no boats …": it bounds what comes before what is denied. */
function isOfClauseBefore(fact: Statement, { end }: { readonly end: number }): boolean {
  const denied = negationsOf(fact).find(({ at }) => at >= end);
  return fact.words.slice(end, denied?.at ?? end).some(({ text }) => /^(?:that|que|qu)$/.test(text));
}

/** "No drones since the war began" does not say "no drones". */
function droppedLimit(claim: Statement, fact: Statement): string | undefined {
  const [limit] = findLimits(fact.words, fact.language).filter((each) => !isOfClauseBefore(fact, each));
  if (!limit || findLimits(claim.words, claim.language).length > 0) return undefined;
  return writtenAt(fact, limit.at);
}
