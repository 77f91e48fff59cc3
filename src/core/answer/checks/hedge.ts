import { checkWordsFor } from '../../reply/check-words-for.ts';
import { type Ground, statementIn } from './ground.ts';
import { createMarkers, type Marker } from './markers.ts';
import { isOfPlan } from './plan.ts';
import { quantitiesOf } from './quantities.ts';
import { isAttributed, type Statement } from './statement.ts';
import type { Check } from './types.ts';

/** The claim is no surer than the fact: "could", "probably", "seems" and "about" stay, and nothing is "confirmed" that was claimed. */
export const checkHedge: Check = (claim, { ground, language, isAlone }) => {
  const wording = checkWordsFor(language);
  const fact = statementIn(ground, claim.language);
  if (!fact) return undefined;
  const boosters = findBoosters(claim.words, claim.language).filter(({ at }) => !isDenied(claim, at));
  const surer = boosters.find((marker) => !hasBooster(fact, marker));
  if (surer) return { check: 'hedge', message: wording.surer(written(claim, surer)), isContrary: false };
  const hedges = hedgesOf(fact).filter(
    (marker) => isTold(marker, claim, fact, ground) && !(isWould(marker, fact) && isOfPlan(claim)),
  );
  const [first] = hedges;
  const isKept = hedgesOf(claim).length > 0 || claim.attributions.some(({ manner }) => manner === 'believe');
  if (first && !isKept)
    return { check: 'hedge', message: wording.droppedHedge(written(fact, first)), isContrary: false };
  const isGuess = isAlone && ground.fact?.status === 'assessed' && !first && !isKept && claim.attributions.length === 0;
  if (isGuess) return { check: 'hedge', message: wording.droppedHedge(factWord(ground)), isContrary: false };
  const condition = droppedCondition(claim, fact, ground);
  const about = condition ?? droppedAbout(claim, fact);
  return about === undefined ? undefined : { check: 'hedge', message: wording.droppedHedge(about), isContrary: false };
};

const findHedges = createMarkers({
  en: {
    hedge: `may, might, could, probably, possibly, perhaps, maybe, likely, unlikely, apparently, seem, seems, seemed, seemingly, appear to,
      appears to, appeared to, appears, appear, allegedly, reportedly, alleged, suspected, purported, purportedly, supposedly,
      believed, believe, believes, thought to, thinks, think, estimated, assess, assesses, assessed, considered to be, said to,
      suggests, suggest, suggested, presumably, potentially, potential, possible, probable, chance, risk, rumoured, rumored, unconfirmed, unclear, calls, call, so called, what it
      calls, what they call, expected to, expects, expect, would`,
  },
  fr: {
    hedge: `pourrait, pourraient, peut etre, probablement, vraisemblablement, sans doute, semble, semblent, semblait,
      semblaient, parait, paraissent, apparemment, presume, presumee, presumes, pretendu, pretendue, suppose, supposee,
      eventuellement, eventuel, eventuelle, possible, probable, serait, seraient, aurait, auraient, croit, croient, croyait, croire,
      pense, pensent, estime, estiment, estimait, juge, jugent, il est possible, risque, devrait, devraient, dit on, soupconne, potentiel, potentielle,
      appelle, appellent, nomme, nomment, ce qu il appelle, parle de, parlent de, qualifie de, s attend, s attendent, rumeur`,
  },
  es: {
    hedge:
      'podria, podrian, quizas, tal vez, probablemente, posiblemente, parece, parecen, presunto, supuesto, supuestamente',
  },
});

const findBoosters = createMarkers({
  en: {
    sure: `confirm, confirms, confirmed, confirmation, prove, proves, proved, proven, verified, verify, established that, establishes that, demonstrated,
      certainly, definitely, undoubtedly, clearly, obviously, undeniably, unquestionably, surely, no doubt, without doubt, without a doubt, beyond
      doubt, it is clear that, it is a fact that, it is certain, in fact, indeed, indisputable, indisputably, undisputed, conclusively, undeniable, evidently, proof that, proof of, of course`,
    now: 'is now, are now, has now, have now, now',
    already: 'already',
    must: 'must',
  },
  fr: {
    sure: `confirme, confirment, confirmee, confirmes, confirmer, confirmation, prouve, prouvent, prouvee, prouver, demontre, demontrent, verifie, verifiee, etabli que, avere, averee,
      certainement, assurement, incontestablement, indeniablement, indubitablement, clairement, evidemment, sans aucun doute, sans nul doute, a coup sur, il est clair, il est certain, il ne fait aucun doute, il est etabli,
      en effet, de fait, bel et bien, manifestement, la preuve que, bien sur, c est un fait`,
    now: 'desormais, maintenant, a present',
    already: 'deja',
  },
  es: { sure: 'confirma, confirmo, confirmado, ciertamente, sin duda, claramente, demostrado' },
});

/** The claim tells of what is hedged, the word of content behind it; a fact of a briefing is all of a piece. */
function isTold({ end }: Pick<Marker, 'end'>, claim: Statement, fact: Statement, ground: Ground): boolean {
  const next = fact.terms.find(({ at }) => at >= end);
  if (ground.fact || !next || fact.language !== claim.language) return true;
  return claim.terms.some(({ key, concepts }) => key === next.key || concepts.some((id) => next.concepts.includes(id)));
}

/** What "would move" is a "plan to move". */
function isWould({ at }: Marker, { words }: Statement): boolean {
  return words[at]?.text === 'would';
}

/** Hedges of the matter, and of those who say so: "it said it believed". */
function hedgesOf(statement: Statement): Marker[] {
  const { words, language, dates } = statement;
  return findHedges(words, language).filter(({ at }) => {
    const word = words[at];
    return word !== undefined && !dates.some(({ start, end }) => start <= word.start && word.end <= end);
  });
}

function hasBooster({ words, language }: Statement, { key }: Marker): boolean {
  return findBoosters(words, language).some((other) => other.key === key);
}

/** "Not confirmed" is not surer. */
function isDenied({ words }: Statement, at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(({ text }) => /^(?:not|no|t|never|nor|without|ne|n|pas|non|aucun|aucune|rien|sans)$/.test(text));
}

function written({ text, words }: Statement, { at, end }: Pick<Marker, 'at' | 'end'>): string {
  return text.slice(words[at]?.start, words[end - 1]?.end);
}

function factWord({ fact, statements }: Ground): string {
  return fact?.status ?? statements[0]?.text ?? '';
}

const findConditions = createMarkers({
  en: { if: 'if, unless, provided that, provided, as long as, on condition that, in case, assuming, whether' },
  fr: {
    if: 'si, s il, s ils, sauf si, a condition que, a condition de, pourvu que, au cas ou, a moins que, a moins de',
  },
});

function droppedCondition(claim: Statement, fact: Statement, ground: Ground): string | undefined {
  const [condition] = findConditions(fact.words, fact.language).filter(({ at }) => !isAttributed(fact, at));
  if (!condition || !isTold(condition, claim, fact, ground) || findConditions(claim.words, claim.language).length > 0)
    return undefined;
  return written(fact, condition);
}

/** "About 3,000", told as 3,000. */
function droppedAbout(claim: Statement, fact: Statement): string | undefined {
  const mine = quantitiesOf(claim);
  const dropped = quantitiesOf(fact).find(
    ({ bound, figure }) =>
      bound === 'about' && mine.some((own) => own.figure.value === figure.value && own.bound === undefined),
  );
  if (!dropped) return undefined;
  const words = fact.text.slice(0, dropped.figure.end).split(/\s+/u);
  return words.slice(-3).join(' ');
}
