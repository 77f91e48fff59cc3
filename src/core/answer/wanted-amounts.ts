import { type FoundFigure, isMoney } from '../language/figures.ts';
import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import { dotProduct } from '../language/word-vectors.ts';
import { wordsOf } from '../language/words.ts';
import { meaningsOf } from '../search/nearness.ts';
import { termsOf } from '../search/terms.ts';
import type { PreparedBriefing, PreparedFact } from './prepare.ts';
import type { QuestionTerm, ReadQuestion } from './question.ts';
import { NO_WORDS, stemsOf, type Wanted } from './wanted.ts';

const DURATIONS = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);
const MEASURES = new Set(
  'km m cm mm mile nautical-mile foot inch km2 m2 hectare acre km/h mph knot tonne kg g litre barrel degree kw mw gw'.split(
    ' ',
  ),
);

export function isSum({ unit }: FoundFigure): boolean {
  return unit !== undefined && isMoney(unit);
}

export function isDuration({ unit }: FoundFigure): boolean {
  return unit !== undefined && DURATIONS.has(unit);
}

/** Nouns and adjectives by which one kind of measure alone is asked for, folded. */
const MEASURED: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/\b(surface|superficie|area|large an area)\b/, new Set(['km2', 'm2', 'hectare', 'acre'])],
  [/\b(speed|fast|vitesse)\b/, new Set(['km/h', 'mph', 'knot'])],
  [/\b(weight|heavy|payload|poids|charge utile)\b/, new Set(['tonne', 'kg', 'g'])],
  [/\b(capacity|powerful|puissance|capacite)\b/, new Set(['kw', 'mw', 'gw', 'litre', 'barrel', 'tonne'])],
];

/** Of an order or a fleet as of a field. */
const SIZE = /\b(size|taille|ordre de grandeur)\b/;

/** The measures that a question may mean, by its words, folded. */
export function measureIn(folded: string): (figure: FoundFigure) => boolean {
  if (SIZE.test(folded)) return () => true;
  const units = MEASURED.find(([pattern]) => pattern.test(folded))?.[1];
  return units ? ({ unit }) => unit !== undefined && units.has(unit) : isMeasure;
}

export function isMeasure({ unit }: FoundFigure): boolean {
  return unit !== undefined && MEASURES.has(unit);
}

/** Words that a figure with its unit explains by itself: "what *distance*", « combien *coûte* ». Others must stand in the fact. */
const UNIT_WORDS: Readonly<Record<Language, string>> = {
  en: `distance price cost amount sum budget duration time year month week day hour money fee kilometre mile pay worth expensive
    spend charge far long last`,
  fr: `distance prix coût coûter montant somme budget durée temps année an mois semaine jour heure argent tarif kilomètre payer valoir cher
    dépenser loin durer`,
};

/** A figure with a unit that fits. */
export function unitWanted(
  focus: readonly QuestionTerm[],
  question: ReadQuestion,
  prepared: PreparedBriefing,
  fits: (figure: FoundFigure) => boolean,
): Wanted {
  const kindWords = stemsOf(UNIT_WORDS, question.language, prepared);
  const explainsFocus = focus.every(({ key }) => kindWords.has(key)) ? 1 : 0;
  return {
    isStrict: true,
    explainsFocus,
    kindWords,
    isIn: ({ figures }) => figures.some(fits),
  };
}

/** A span of time, or the day since or until which: that tells how long, too. */
export function durationWanted(
  focus: readonly QuestionTerm[],
  question: ReadQuestion,
  prepared: PreparedBriefing,
): Wanted {
  const wanted = unitWanted(focus, question, prepared, isDuration);
  const isBounded = ({ fact, dates }: PreparedFact) =>
    fact.happened?.qualifier === 'since' ||
    fact.happened?.qualifier === 'until' ||
    fact.happened?.qualifier === 'by' ||
    (dates.size > 0 && Object.values(fact.text).some((text) => BOUND.test(text)));
  return { ...wanted, isIn: (fact) => wanted.isIn(fact) || isBounded(fact) };
}

const BOUND = /\b(since|until|till|from|through|by|depuis|jusqu|à partir|d['’]ici)\b/iu;

/** A percentage, a fraction, or "most of". */
export function shareWanted(): Wanted {
  const isShare = ({ unit, value }: FoundFigure) =>
    unit === 'percent' || (typeof value === 'number' && value > 0 && value < 1);
  const isMost = (text: string) => /\b(most|majority|plupart|majorité|majeure partie|essentiel)\b/iu.test(text);
  return {
    isStrict: true,
    explainsFocus: 1,
    kindWords: NO_WORDS,
    isIn: ({ fact, figures }) => figures.some(isShare) || Object.values(fact.text).some(isMost),
  };
}

function namesProduct({ terms }: ReadQuestion, { nameById }: PreparedBriefing): boolean {
  return terms.some(({ kind, key }) => kind === 'name' && nameById.get(key)?.kind === 'product');
}

/** "How many *units*?" does not say of what. */
const COUNTED = new Set(
  'unit units piece pieces item items copy copies exemplaire exemplaires unite unites piece pieces'.split(' '),
);

/** Words that any number explains. */
const COUNT_WORDS: Readonly<Record<Language, string>> = {
  en: 'number quantity amount total size count tally magnitude scale',
  fr: 'nombre quantité total taille effectif grandeur échelle volume',
};

/** A figure that counts what is asked about; any figure where the question does not say what. */
export function countWanted(
  focus: readonly QuestionTerm[],
  question: ReadQuestion,
  prepared: PreparedBriefing,
): Wanted {
  const kindWords = stemsOf(COUNT_WORDS, question.language, prepared);
  const isOfNothing = focus.every(({ surface }) => COUNTED.has(surface)) && !namesProduct(question, prepared);
  if (focus.length === 0 || isOfNothing) {
    return {
      isStrict: true,
      explainsFocus: 1,
      kindWords,
      // A distance or a sum is no number of things.
      isIn: (prepared) =>
        shareWanted().isIn(prepared) ||
        (prepared.fact.figures.length > 0 && prepared.figures.some(({ unit }) => unit === undefined)),
    };
  }
  const { vocabulary } = prepared.index;
  const stemmer = vocabulary.stemmers[question.language];
  const asked = new Set(focus.flatMap((term) => term.surface.split(' ').map((word) => stemmer.stem(word))));
  const concepts = new Set(focus.flatMap((term) => term.concepts));
  const kinds = new Set(focus.flatMap((term) => term.kindsNamed));
  const groups = new Set(focus.flatMap((term) => term.expansions));
  const isPeople = focus.some(({ surface }) => surface.split(' ').some((word) => PEOPLE.has(word)));
  const isAsked = (unit: string, language: Language) =>
    termsOf(unit, language, vocabulary).terms.some(
      (term) =>
        (language === question.language && asked.has(term.key)) ||
        term.concepts.some((concept) => concepts.has(concept)) ||
        term.expansions.some((group) => groups.has(group)) ||
        term.kindsHeld.some((kind) => kinds.has(kind)),
    );
  const counts = ({ fact }: PreparedFact) =>
    fact.figures.some(({ unit }) =>
      (Object.entries(unit) as [Language, string][]).some(([language, label]) => isAsked(label, language)),
    );
  const countsPeople = ({ fact }: PreparedFact) =>
    fact.figures.some(({ unit }) =>
      (Object.entries(unit) as [Language, string][]).some(([language, label]) => isSomebody(label, language)),
    );
  // Sailors are people, also where another fact counts "people".
  if (isPeople) {
    const isIn = (fact: PreparedFact) => counts(fact) || countsPeople(fact);
    return { isStrict: true, explainsFocus: 0.36, kindWords, isIn };
  }
  if (prepared.facts.some(counts)) return { isStrict: true, explainsFocus: 0.7, kindWords, isIn: counts };
  // What the briefing counts may have another name there.
  const { meanings } = vocabulary;
  const meant = focus.flatMap((term) => meaningsOf(term, question.language, meanings));
  const isAlike = (unit: string) =>
    wordsOf(unit).some(({ text }) => {
      const own = meanings?.ofWord(text);
      return own !== undefined && meant.some((meaning) => dotProduct(meaning, own) >= ALIKE);
    });
  return {
    isStrict: true,
    explainsFocus: 0.4,
    kindWords,
    isIn: ({ fact }) => fact.figures.some(({ unit }) => unit.en !== undefined && isAlike(foldText(unit.en))),
  };
}

/** From here on, two nouns may name the same thing. */
const ALIKE = 0.42;

const PEOPLE = new Set(
  'people person persons men personnes gens personne hommes human humans individus habitants'.split(' '),
);
/** Labels of those who are counted end like this, or are one of these. */
const SOMEBODY: Readonly<Record<Language, RegExp>> = {
  en: /(ers?|ors?|ists?|ants?|ents?|ees?|ians?|people|men|women|civilians?|children|deaths?|dead|residents?|refugees?|soldiers?|victims?|persons?)$/u,
  fr: /(eurs?|euses?|istes?|ants?|ents?|ees?|iens?|iennes?|personnes?|hommes|femmes|civils?|enfants?|morts?|habitants?|refugies?|soldats?|victimes?|blesses?|deplaces?)$/u,
};

function isSomebody(unit: string, language: Language): boolean {
  return SOMEBODY[language].test(foldText(unit));
}
