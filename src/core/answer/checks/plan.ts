import { checkWordsFor } from '../../reply/check-words-for.ts';
import { type Ground, statementIn } from './ground.ts';
import { createMarkers, type Marker } from './markers.ts';
import { negationsOf } from './negations.ts';
import { isAttributed, type Statement } from './statement.ts';
import type { Check } from './types.ts';

/**
 * How near to a deed what is told comes: 0 a thought or a possibility, 1 a wish, 2 a decision or an announced future,
 * 3 a deed. A claim comes no nearer than its fact, and makes no plan of a deed.
 */
export const checkPlan: Check = (claim, { ground, language }) => {
  const fact = statementIn(ground, claim.language);
  if (!fact) return undefined;
  const wording = checkWordsFor(language);
  const lacksEvidence =
    negationsOf(fact).some(({ kind }) => kind === 'evidence') || ground.fact?.status === 'no-evidence';
  const claimsEvidence = negationsOf(claim).some(({ kind }) => kind === 'evidence');
  if (lacksEvidence && !claimsEvidence) return { check: 'plan', message: wording.noEvidence, isContrary: true };
  const [mine, theirs] = [nearness(claim), nearnessOfFact(fact, ground)];
  const isThatTold =
    ground.fact?.planned === true ||
    isFutureTold(fact, claim) ||
    intentsOf(fact).some((intent) => isTold(intent, fact, claim));
  if (!isThatTold && theirs < DEED) return undefined;
  if (mine === DEED && theirs < DEED) return { check: 'plan', message: wording.onlyPlanned, isContrary: true };
  if (mine < DEED && mine > theirs) return { check: 'plan', message: wording.firmerPlan, isContrary: false };
  const isFuture = mine === DECISION && theirs === DEED && !isPlanned(fact, ground);
  return isFuture ? { check: 'plan', message: wording.notPlanned, isContrary: true } : undefined;
};

const [THOUGHT, WISH, DECISION, DEED] = [0, 1, 2, 3];

const findIntent = createMarkers({
  en: {
    thought: `considering, consider, considers, considered, weighing, mulling, mull, mulls, might, could, may, thinking about,
      thinking of, thought of, thought about, contemplating, contemplate, exploring, idea of, possibility of, toying with`,
    wish: `want, wants, wanted, wanting, wish, wishes, wished, hope, hopes, hoped, hoping, seek, seeks, sought, seeking, looking to,
      looking for, look to, looks to, looked to, aim, aims, aimed, aiming, would like, eager to, keen to, interested in, trying to,
      tries to, tried to, try to, attempting to, attempts to, attempted to, wishing, in order to, meant to, designed to, intended
      to, so as to`,
    decision: `will, shall, ll, plan, plans, planned, planning, intend, intends, intended, intending, intention, going to, about to,
      is to, are to, was to, were to, set to, due to be, due to open, due in, scheduled, slated, agreed to, agrees to, promise,
      promises, promised, pledge, pledges, pledged, vow, vows, vowed, ready to, prepared to, prepares to, preparing to, expected
      to, expects to, expect, expects, expected, would, decided to, likely to, future, upcoming, be built, forecast`,
  },
  fr: {
    thought: `songe, songent, songeait, songeaient, songer, envisage, envisagent, envisageait, envisageaient, envisager, reflechit,
      reflechissent, reflechissait, reflechissaient, pourrait, pourraient, peut etre, eventuellement, etudie la possibilite, etudient la possibilite,
      idee de, possibilite de, possibilite d`,
    wish: `veut, veulent, voulait, voulaient, vouloir, souhaite, souhaitent, souhaitait, souhaitaient, espere, esperent, esperait,
      cherche a, cherchent a, cherchait a, cherchaient a, desire, desirent, aimerait, aimeraient, voudrait, voudraient, tente de,
      tentent de, tentait de, vise a, visent a, visait a, en vue de, en vue d, afin de, afin d, tente d`,
    decision: `prevoit, prevoient, prevoyait, prevoyaient, prevu, prevue, prevus, prevues, compte, comptent, comptait, comptaient,
      projette, projettent, projetait, a l intention, ont l intention, avait l intention, va, vont, allait, allaient, doit,
      doivent, devait, devaient, devrait, devraient, sur le point de, s apprete a, s appretent a, s appretait a, promet,
      promettent, promis, s engage a, s engagent a, convenu de, convenu d, convenus de, conviennent de, accepte de, acceptent de, decide de, decide d, pret a, prets a, prete a, pretes a, est attendu, est
      attendue, s attend a, s attendent a, programme pour, futur, future, prochain, prochaine, a venir`,
  },
  es: {
    thought: 'considera, consideran, podria, podrian, estudia',
    wish: 'quiere, quieren, queria, espera, busca, desea',
    decision: 'planea, planean, va a, van a, prevé, prevista, tiene previsto, pretende',
  },
});

const NEARNESS: Readonly<Record<string, number>> = { thought: THOUGHT, wish: WISH, decision: DECISION };

/** True where it tells of no deed: a thought, a wish, a decision. */
export function isOfPlan(statement: Statement): boolean {
  return nearness(statement) < DEED;
}

/** By the weakest word that it has; a deed where it has none. */
function nearness(statement: Statement): number {
  const levels = intentsOf(statement).map(({ key }) => NEARNESS[key] ?? DEED);
  return Math.min(...levels, futureAt(statement) === undefined ? DEED : DECISION);
}

function intentsOf(statement: Statement): Marker[] {
  const { words } = statement;
  return findIntent(words, statement.language).filter(
    ({ at, end }) =>
      !isAttributed(statement, at) &&
      !isName(statement, at) &&
      (!GOING.has(words[at]?.text ?? '') || isBeforeInfinitive(words, end)),
  );
}

/** "*The council* plans to …": who intends, right before the word for it. */
export function intendsItself({ words, language }: Statement, nameEnd: number): boolean {
  return findIntent(words, language).some(({ key, at }) => key !== 'thought' && at === nameEnd);
}

/** « Va » and « doit » tell of what is to come before a verb: « va vendre », not « va vers ». */
const GOING = new Set(
  'va vont allait allaient doit doivent devait devaient compte comptent comptait comptaient'.split(' '),
);

function isBeforeInfinitive(words: Statement['words'], end: number): boolean {
  const next = words.slice(end, end + 3).find(({ text }) => !/^(?:se|s|ne|pas|y|en|bientot|aussi)$/.test(text));
  return /(?:er|ir|oir|[dv]re|ttre|aitre|ire|ure|pre)$/.test(next?.text ?? '');
}

/** The claim has a word of what is to come: of « entrera en vigueur » or « sera démoli ». */
function isFutureTold(fact: Statement, claim: Statement): boolean {
  const at = futureAt(fact);
  if (at === undefined || fact.language !== claim.language) return at !== undefined;
  const told = fact.terms.filter((term) => term.at >= at && term.kind !== 'number' && !isName(fact, term.at));
  return told.slice(0, FUTURE_WORDS).some(({ key, surface }) => {
    const start = surface.slice(0, FORM_CHARS);
    return claim.terms.some((term) => term.key === key || term.surface.startsWith(start));
  });
}

/** So many words tell what is to come: the verb, and what it is about. */
const FUTURE_WORDS = 2;
/** Forms of a verb begin with the same letters: « entrera », « entrée ». */
const FORM_CHARS = 4;

/** The claim tells of what is intended: the word of content behind it. */
function isTold({ end }: Pick<Marker, 'end'>, fact: Statement, claim: Statement): boolean {
  const next = fact.terms.find(({ at }) => at >= end);
  if (!next) return false;
  if (fact.language !== claim.language) return true;
  return claim.terms.some(
    ({ key, concepts }) => key === next.key || concepts.some((concept) => next.concepts.includes(concept)),
  );
}

/** "In May", and the month. */
function isName({ dates, words }: Statement, at: number): boolean {
  const word = words[at];
  return word !== undefined && dates.some(({ start, end }) => start <= word.start && word.end <= end);
}

/** A plan whose words do not show it is still one. */
function nearnessOfFact(fact: Statement, { fact: data }: Ground): number {
  const level = nearness(fact);
  return data?.planned ? Math.min(level, DECISION) : level;
}

function isPlanned(fact: Statement, { fact: data }: Ground): boolean {
  return data?.planned === true || /(?:\bto\b|\bpour\b|\bfor\b)/u.test(fact.text.toLowerCase());
}

/** « Rouvrira », « consacreront »: a French future; no « caméra ». */
function futureAt({ language, words, text }: Statement): number | undefined {
  if (language !== 'fr') return undefined;
  const at = words.findIndex(({ text: word, start, end, isCapitalised }) => {
    if (isCapitalised && start > 0) return false;
    if (!/(?:er|ir|dr|tr|vr|ur|rr)(?:a|ont|ai|as|ez|ons)$/.test(word) || word.length < 4) return false;
    return !NO_FUTURES.has(word) && !/[éè]ra$/u.test(text.slice(start, end));
  });
  return at < 0 ? undefined : at;
}

const NO_FUTURES = new Set(
  'entra montra rencontra livra ouvra entrai souvra retira tira admira inspira expira respira attira declara delivra couvra adora contra'.split(
    ' ',
  ),
);
