import { asOfDate, isAfter } from '../briefing/chronology.ts';
import type { NameKind } from '../briefing/types.ts';
import { type FoundFigure, isMoney } from '../language/figures.ts';
import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import { termsOf } from '../search/terms.ts';
import type { PreparedBriefing, PreparedFact } from './prepare.ts';
import type { QuestionTerm, ReadQuestion } from './question.ts';
import { WEIGHTS } from './weights.ts';

/** What a fact must hold to answer a question of its kind. */
export interface Wanted {
  /** True where a fact without it is no answer; else it is only a better one with it. */
  readonly isStrict: boolean;
  /** True where a fact without it is a weaker answer. */
  readonly isSoft?: boolean;
  /** How far a fact that holds it explains the noun asked about, which then need not stand in the fact itself: 0 to 1. */
  readonly explainsFocus: number;
  readonly isIn: (fact: PreparedFact) => boolean;
  /** Stems of words that such a fact explains by being of the kind: "cost" by a sum of money. */
  readonly kindWords: ReadonlySet<string>;
  /** What holding it adds to a fact's score; 0 where every fact holds it. */
  readonly bonus: number;
}

const NO_WORDS: ReadonlySet<string> = new Set();
const ANYTHING: Wanted = { isStrict: false, explainsFocus: 0, kindWords: NO_WORDS, isIn: () => true, bonus: 0 };

/** Nouns that ask for a name of some kind: "which *port*", « quel *pays* ». */
const KIND_NOUNS: readonly (readonly [readonly NameKind[], Readonly<Record<Language, string>>])[] = [
  [['country'], { en: 'country nation', fr: 'pays nation' }],
  [
    ['place'],
    {
      en: 'city town port harbour harbor region area place site location republic province sea island village spot',
      fr: 'ville port région lieu endroit site république province mer île village emplacement',
    },
  ],
  [
    ['person', 'organisation'],
    { en: 'person official source speaker', fr: 'personne responsable source personnalité' },
  ],
  [
    ['organisation', 'country'],
    {
      en: 'agency organisation organization body government institution authority',
      fr: 'agence organisation organisme gouvernement institution autorité',
    },
  ],
  [
    ['product'],
    {
      en: 'weapon weapons arms aircraft plane jet vehicle',
      fr: 'arme armes armement avion appareil véhicule engin',
    },
  ],
];

/** Words that tell what something is for, in a fact. */
const PURPOSE: Readonly<Record<Language, RegExp>> = {
  en: /\b(to help|in order|so that|meant to|aims?|hopes?|seeks?|wants?|because|effort|purpose|for its|to cut|to avoid)\b/iu,
  fr: /\b(pour|afin|vise|espère|cherche|veut|parce que|effort|but|destinée?s? à|doivent)\b/iu,
};
/** Asks for what something is for in other words than "why". */
const ASKS_PURPOSE: Readonly<Record<Language, RegExp>> = {
  en: /\b(goal|aim|purpose|point|objective|intention|motive|what for)\b/,
  fr: /\b(but|objectif|finalite|intention|raison|a quoi sert|a quoi servent)\b/,
};
/** Asks how something gets somewhere. */
const ASKS_ROUTE: Readonly<Record<Language, RegExp>> = {
  en: /\b(how|which way|what way|by what|via what)\b.{0,40}\b(get|gets|got|travel\w*|mov\w+|reach\w*|arriv\w+|transport\w*|shipp?\w*|deliver\w*|sent|carried|come|comes|go|goes|cross\w*)\b|\broutes?\b/,
  fr: /\b(comment|par quel (chemin|moyen|trajet)|par quelle voie)\b.{0,50}\b(arriv\w+|parvien\w+|achemin\w+|transport\w+|pass\w+|voyag\w+|livr\w+|circul\w+|transit\w+|vont)\b|\b(itineraire|trajet|route maritime|par ou)\b/,
};

export function wantedBy(question: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const focus = question.terms.filter((term) => term.isFocus);
  const nameKinds = nameKindsOf(question, focus, prepared);
  switch (question.kind) {
    case 'money':
      return unitWanted(focus, question, prepared, ({ unit }) => unit !== undefined && isMoney(unit));
    case 'percentage':
      return shareWanted();
    case 'duration':
      return unitWanted(focus, question, prepared, ({ unit }) => unit !== undefined && DURATIONS.has(unit));
    case 'measure':
      return unitWanted(focus, question, prepared, ({ unit }) => unit !== undefined && MEASURES.has(unit));
    case 'count':
      return countWanted(focus, question, prepared);
    case 'date':
      return dateWanted(question, asOfDate(prepared.briefing));
    case 'reason':
      return purposeWanted();
    case 'person':
      return nameKinds.length > 0 ? namesWanted(nameKinds, question, prepared) : personWanted(question, prepared);
    case 'place':
      return namesWanted(nameKinds.length > 0 ? nameKinds : ['place', 'country'], question, prepared);
    default:
      if (nameKinds.length > 0) return namesWanted(nameKinds, question, prepared);
      if (isAmong(focus, MODEL_NOUNS, question, prepared)) return modelWanted(question, prepared);
      if (ASKS_ROUTE[question.language].test(question.folded)) return routeWanted(question, prepared);
      return ASKS_PURPOSE[question.language].test(question.folded) ? purposeWanted() : ANYTHING;
  }
}

const DURATIONS = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);
const MEASURES = new Set(
  'km m cm mm mile nautical-mile foot inch km2 m2 hectare acre km/h mph knot tonne kg g litre barrel degree kw mw gw'.split(
    ' ',
  ),
);

function nameKindsOf(
  question: ReadQuestion,
  focus: readonly QuestionTerm[],
  prepared: PreparedBriefing,
): readonly NameKind[] {
  const stemmer = prepared.index.vocabulary.stemmers[question.language];
  const isFocus = (noun: string) => focus.some(({ key }) => stemmer.stem(foldText(noun)) === key);
  return KIND_NOUNS.find(([, nouns]) => nouns[question.language].split(' ').some(isFocus))?.[0] ?? [];
}

/** Nouns that ask for a name of its own: "which *model*". A kind of thing ("attack drone") is none. */
const MODEL_NOUNS: Readonly<Record<Language, string>> = { en: 'model brand make', fr: 'modèle marque' };

function isAmong(
  focus: readonly QuestionTerm[],
  nouns: Readonly<Record<Language, string>>,
  { language }: ReadQuestion,
  prepared: PreparedBriefing,
): boolean {
  const stems = stemsOf(nouns, language, prepared);
  return focus.some(({ key }) => stems.has(key));
}

function modelWanted(question: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const asked = new Set(question.terms.filter((term) => term.kind === 'name').map((term) => term.key));
  const isModel = (id: string) => {
    const name = prepared.nameById.get(id);
    return name?.kind === 'product' && /[\p{Lu}\p{N}]/u.test(name.label.en ?? name.label.fr ?? '');
  };
  return {
    isStrict: true,
    explainsFocus: 0.8,
    kindWords: NO_WORDS,
    bonus: WEIGHTS.kindAskedFor,
    isIn: ({ names }) => [...names].some((id) => !asked.has(id) && isModel(id)),
  };
}

/** A name of one of the kinds that the question does not name itself. */
function namesWanted(kinds: readonly NameKind[], question: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const asked = new Set(question.terms.filter((term) => term.kind === 'name').map((term) => term.key));
  return {
    isStrict: !kinds.includes('product'),
    explainsFocus: kinds.includes('product') ? 0.8 : 0.45,
    kindWords: NO_WORDS,
    bonus: WEIGHTS.kindAskedFor,
    isIn: ({ names }) =>
      [...names].some((id) => !asked.has(id) && kinds.includes(prepared.nameById.get(id)?.kind ?? 'thing')),
  };
}

/** Words that a figure with its unit explains by itself: "what *distance*", « combien *coûte* ». Others must stand in the fact. */
const UNIT_WORDS: Readonly<Record<Language, string>> = {
  en: `distance price cost amount sum budget duration time year month week day hour money fee kilometre mile pay worth expensive
    spend charge far long last`,
  fr: `distance prix coût coûter montant somme budget durée temps année an mois semaine jour heure argent tarif kilomètre payer valoir cher
    dépenser loin durer`,
};

function unitWanted(
  focus: readonly QuestionTerm[],
  question: ReadQuestion,
  prepared: PreparedBriefing,
  fits: (figure: Pick<FoundFigure, 'value' | 'unit'>) => boolean,
): Wanted {
  const kindWords = stemsOf(UNIT_WORDS, question.language, prepared);
  const explainsFocus = focus.every(({ key }) => kindWords.has(key)) ? 1 : 0;
  return {
    isStrict: true,
    explainsFocus,
    kindWords,
    bonus: WEIGHTS.kindAskedFor,
    isIn: ({ figures }) => figures.some(fits),
  };
}

/** Somebody, or some body, that the question does not name itself; whoever speaks, where it asks who says so. */
function personWanted(question: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const asked = new Set(question.terms.filter((term) => term.kind === 'name').map((term) => term.key));
  const asksWhoSays = question.terms.some((term) => term.role === 'telling');
  const isActor = (id: string) =>
    ['person', 'organisation', 'country'].includes(prepared.nameById.get(id)?.kind ?? 'thing');
  return {
    isStrict: false,
    isSoft: true,
    explainsFocus: 0,
    kindWords: NO_WORDS,
    bonus: 0,
    isIn: ({ names }) => asksWhoSays || [...names].some((id) => !asked.has(id) && isActor(id)),
  };
}

/** A percentage, a fraction, or "most of". */
function shareWanted(): Wanted {
  const isShare = ({ unit, value }: FoundFigure) =>
    unit === 'percent' || (typeof value === 'number' && value > 0 && value < 1);
  const isMost = (text: string) => /\b(most|majority|plupart|majorité|majeure partie|essentiel)\b/iu.test(text);
  return {
    isStrict: true,
    explainsFocus: 1,
    kindWords: NO_WORDS,
    bonus: WEIGHTS.kindAskedFor,
    isIn: ({ fact, figures }) => figures.some(isShare) || Object.values(fact.text).some(isMost),
  };
}

/** A figure that counts what is asked about; any figure where the question does not say what. */
function countWanted(focus: readonly QuestionTerm[], question: ReadQuestion, prepared: PreparedBriefing): Wanted {
  if (focus.length === 0) {
    return {
      isStrict: true,
      explainsFocus: 1,
      kindWords: NO_WORDS,
      bonus: WEIGHTS.kindAskedFor,
      isIn: ({ fact }) => fact.figures.length > 0,
    };
  }
  const { vocabulary } = prepared.index;
  const stemmer = vocabulary.stemmers[question.language];
  const asked = new Set(focus.flatMap((term) => term.surface.split(' ').map((word) => stemmer.stem(word))));
  const concepts = new Set(focus.flatMap((term) => term.concepts));
  const isAsked = (unit: string, language: Language) =>
    termsOf(unit, language, vocabulary).terms.some(
      (term) =>
        (language === question.language && asked.has(term.key)) ||
        term.concepts.some((concept) => concepts.has(concept)),
    );
  return {
    isStrict: true,
    explainsFocus: 0.7,
    kindWords: NO_WORDS,
    bonus: WEIGHTS.kindAskedFor,
    isIn: ({ fact }) =>
      fact.figures.some(({ unit }) =>
        (Object.entries(unit) as [Language, string][]).some(([language, label]) => isAsked(label, language)),
      ),
  };
}

const SPEAKING: Readonly<Record<Language, RegExp>> = {
  en: /\b(say|says|said|saying|announce\w*|claim\w*|state\w*|declare\w*|tell|told|report\w*|publish\w*|release\w*|reveal\w*)\b/,
  fr: /\b(dit|disait|annonc\w+|affirm\w+|declar\w+|publi\w+|revel\w+|diffus\w+)\b/,
};

/** When it happened; when it was said, if that is asked; of what is to come, only what is planned or still to be. */
function dateWanted({ folded, language, asks }: ReadQuestion, asOf: string): Wanted {
  const asksWhenSaid = SPEAKING[language].test(folded);
  const isToCome = ({ fact, dates }: PreparedFact) => fact.planned || [...dates].some((date) => isAfter(date, asOf));
  return {
    isStrict: true,
    explainsFocus: 1,
    kindWords: NO_WORDS,
    bonus: WEIGHTS.kindAskedFor,
    isIn: (prepared) => {
      const { fact, dates } = prepared;
      if (dates.size === 0 && !(asksWhenSaid && fact.said !== undefined)) return false;
      return !asks.future || isToCome(prepared);
    },
  };
}

function purposeWanted(): Wanted {
  const isPurpose = ([language, text]: [string, string]) => PURPOSE[language as Language].test(text);
  return {
    isStrict: false,
    explainsFocus: 1,
    kindWords: NO_WORDS,
    bonus: WEIGHTS.betterKind,
    isIn: ({ fact }) => Object.entries(fact.text).some(isPurpose),
  };
}

const ROUTE_WORDS = {
  en: 'route way path travel journey trip get go come reach arrive',
  fr: 'trajet itinéraire route chemin voie voyager arriver passer parvenir',
};

function stemsOf(
  words: Readonly<Record<Language, string>>,
  language: Language,
  prepared: PreparedBriefing,
): ReadonlySet<string> {
  const stemmer = prepared.index.vocabulary.stemmers[language];
  return new Set(words[language].split(/\s+/).map((word) => stemmer.stem(foldText(word))));
}

/** From one place to another. */
function routeWanted({ language }: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const isPlace = (id: string) => prepared.nameById.get(id)?.kind === 'place';
  return {
    isStrict: false,
    explainsFocus: 1,
    kindWords: stemsOf(ROUTE_WORDS, language, prepared),
    bonus: WEIGHTS.kindAskedFor,
    isIn: ({ names }) => [...names].filter(isPlace).length >= 2,
  };
}
