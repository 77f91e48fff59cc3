import type { NameKind } from '../briefing/types.ts';
import type { FoundFigure } from '../language/figures.ts';
import { isMoney } from '../language/figures.ts';
import type { Language } from '../language/languages.ts';
import { termsOf } from '../search/terms.ts';
import type { PreparedBriefing, PreparedFact } from './prepare.ts';
import type { QuestionTerm, ReadQuestion } from './question.ts';

/** What a fact must hold to answer a question of its kind. */
export interface Wanted {
  /** True where the kind of answer asked for can be told apart in a fact. */
  readonly isStrict: boolean;
  /** True where the noun asked about is answered by a name or a figure, and need not stand in the fact itself. */
  readonly standsForFocus: boolean;
  readonly isIn: (fact: PreparedFact) => boolean;
}

const ANYTHING: Wanted = { isStrict: false, standsForFocus: false, isIn: () => true };

/** Nouns that ask for a name of some kind, as stems are made of them: "which *port*", « quel *pays* ». */
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
    {
      en: 'person official spokesman spokesperson spokeswoman president minister leader source speaker politician',
      fr: 'personne responsable porte-parole président ministre dirigeant source personnalité',
    },
  ],
  [
    ['organisation', 'country'],
    {
      en: 'agency organisation organization body government institution authority',
      fr: 'agence organisation organisme gouvernement institution autorité',
    },
  ],
  [['product'], { en: 'model brand make', fr: 'modèle marque' }],
];

export function wantedBy(question: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const focus = question.terms.filter((term) => term.isFocus);
  const nameKinds = nameKindsOf(question, focus, prepared);
  switch (question.kind) {
    case 'money':
      return figureWanted(({ unit }) => unit !== undefined && isMoney(unit));
    case 'percentage':
      return figureWanted(
        ({ unit, value }) => unit === 'percent' || (typeof value === 'number' && value > 0 && value < 1),
      );
    case 'duration':
      return figureWanted(({ unit }) => unit !== undefined && DURATIONS.has(unit));
    case 'measure':
      return figureWanted(({ unit }) => unit !== undefined && MEASURES.has(unit));
    case 'count':
      return countWanted(focus, question, prepared);
    case 'date':
      return {
        isStrict: true,
        standsForFocus: true,
        isIn: ({ fact, dates }) => dates.size > 0 || fact.said !== undefined,
      };
    case 'place':
      return namesWanted(nameKinds.length > 0 ? nameKinds : ['place', 'country'], question, prepared);
    default:
      return nameKinds.length > 0 ? namesWanted(nameKinds, question, prepared) : ANYTHING;
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
  const head = focus.at(-1);
  if (!head) return [];
  const row = KIND_NOUNS.find(([, nouns]) =>
    nouns[question.language].split(' ').some((noun) => stemmer.stem(fold(noun)) === head.key),
  );
  return row?.[0] ?? [];
}

function fold(noun: string): string {
  return noun.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A name of one of the kinds that the question does not name itself. */
function namesWanted(kinds: readonly NameKind[], question: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const asked = new Set(question.terms.filter((term) => term.kind === 'name').map((term) => term.key));
  return {
    isStrict: true,
    standsForFocus: true,
    isIn: ({ names }) =>
      [...names].some((id) => !asked.has(id) && kinds.includes(prepared.nameById.get(id)?.kind ?? 'thing')),
  };
}

function figureWanted(fits: (figure: Pick<FoundFigure, 'value' | 'unit'>) => boolean): Wanted {
  return { isStrict: true, standsForFocus: true, isIn: ({ figures }) => figures.some(fits) };
}

/** A figure that counts what is asked about; any figure where the question does not say what. */
function countWanted(focus: readonly QuestionTerm[], question: ReadQuestion, prepared: PreparedBriefing): Wanted {
  if (focus.length === 0) return { isStrict: true, standsForFocus: true, isIn: ({ fact }) => fact.figures.length > 0 };
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
    standsForFocus: false,
    isIn: ({ fact }) =>
      fact.figures.some(({ unit }) =>
        (Object.entries(unit) as [Language, string][]).some(([language, label]) => isAsked(label, language)),
      ),
  };
}
