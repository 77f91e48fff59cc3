import { type FoundFigure, isMoney } from '../language/figures.ts';
import type { Language } from '../language/languages.ts';
import { termsOf } from '../search/terms.ts';
import type { PreparedBriefing } from './prepare.ts';
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

/** A figure that counts what is asked about; any figure where the question does not say what. */
export function countWanted(
  focus: readonly QuestionTerm[],
  question: ReadQuestion,
  prepared: PreparedBriefing,
): Wanted {
  if (focus.length === 0) {
    return {
      isStrict: true,
      explainsFocus: 1,
      kindWords: NO_WORDS,
      isIn: ({ fact }) => fact.figures.length > 0,
    };
  }
  const { vocabulary } = prepared.index;
  const stemmer = vocabulary.stemmers[question.language];
  const asked = new Set(focus.flatMap((term) => term.surface.split(' ').map((word) => stemmer.stem(word))));
  const concepts = new Set(focus.flatMap((term) => term.concepts));
  const kinds = new Set(focus.flatMap((term) => term.kindsNamed));
  const isAsked = (unit: string, language: Language) =>
    termsOf(unit, language, vocabulary).terms.some(
      (term) =>
        (language === question.language && asked.has(term.key)) ||
        term.concepts.some((concept) => concepts.has(concept)) ||
        term.kindsHeld.some((kind) => kinds.has(kind)),
    );
  return {
    isStrict: true,
    explainsFocus: 0.7,
    kindWords: NO_WORDS,
    isIn: ({ fact }) =>
      fact.figures.some(({ unit }) =>
        (Object.entries(unit) as [Language, string][]).some(([language, label]) => isAsked(label, language)),
      ),
  };
}
