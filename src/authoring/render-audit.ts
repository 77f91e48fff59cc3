import type { Language } from '../core/language/languages.ts';
import type { AuditedParagraph, AuditReport, ParagraphState } from './audit.ts';
import type { NamedElsewhere, NotFound } from './audit-facts.ts';

/** The report as plain text for a terminal: a line a paragraph, a line a thing not found, a summary in the last line. */
export function renderAudit(report: AuditReport, language: Language = 'en'): string {
  const words = WORDS[language];
  const notFound = report.faults.filter((fault) => fault.kind === 'not-found');
  const seen = report.paragraphs.filter(({ state }) => state !== 'extra');
  const counts: Counts = {
    all: seen.length,
    unchanged: seen.filter(({ state }) => state === 'unchanged').length,
    covered: seen.filter(({ facts }) => facts.length > 0).length,
    checked: report.checked,
    notFound: notFound.length,
    elsewhere: report.namedElsewhere.length,
  };
  return [
    ...report.paragraphs.map((paragraph) => paragraphLine(paragraph, words)),
    ...notFound.map((fault) => words.notFound(fault, marks(fault.paragraphs))),
    ...report.namedElsewhere.map((named) =>
      words.elsewhere(named, marks(named.paragraphs), marks(named.elsewhere.slice(0, ELSEWHERE_MAX))),
    ),
    words.summary(counts),
  ].join('\n');
}

interface Counts {
  readonly all: number;
  readonly unchanged: number;
  readonly covered: number;
  readonly checked: number;
  readonly notFound: number;
  readonly elsewhere: number;
}

interface Words {
  readonly states: Readonly<Record<ParagraphState, string>>;
  readonly movedTo: (paragraph: number) => string;
  readonly uncovered: string;
  readonly notFound: (fault: NotFound, paragraphs: string) => string;
  readonly elsewhere: (named: NamedElsewhere, paragraphs: string, elsewhere: string) => string;
  readonly summary: (counts: Counts) => string;
}

function paragraphLine({ paragraph, state, movedTo, facts }: AuditedParagraph, words: Words): string {
  const stateText = movedTo === undefined ? words.states[state] : words.movedTo(movedTo);
  if (state === 'extra') return `¶${paragraph} ${stateText}`;
  return `¶${paragraph} ${stateText} · ${facts.length > 0 ? facts.join(' ') : words.uncovered}`;
}

/** How many of the paragraphs that give a name are listed: enough to find it. */
const ELSEWHERE_MAX = 3;

function marks(paragraphs: readonly number[]): string {
  return paragraphs.map((paragraph) => `¶${paragraph}`).join(' ');
}

function inTexts(languages: readonly Language[]): string {
  return languages.length > 0 ? ` (${languages.join(', ')})` : '';
}

const ENGLISH: Words = {
  states: {
    unchanged: 'unchanged',
    changed: 'changed',
    moved: 'moved',
    missing: 'missing',
    extra: 'only in the article',
  },
  movedTo: (paragraph) => `now ¶${paragraph}`,
  uncovered: 'no fact',
  notFound: ({ fact, what, words, languages }, paragraphs) =>
    `${fact}${inTexts(languages)}: ${what} “${words}” not found in ${paragraphs}`,
  elsewhere: ({ fact, words, languages }, paragraphs, elsewhere) =>
    `${fact}${inTexts(languages)}: “${words}” is not in ${paragraphs} but in ${elsewhere}`,
  summary: ({ all, unchanged, covered, checked, notFound, elsewhere }) =>
    `${unchanged} of ${all} paragraphs unchanged, ${covered} of ${all} covered, ${checked} facts checked, ${notFound} not found` +
    (elsewhere > 0 ? `, ${elsewhere} named elsewhere only` : ''),
};

const FRENCH_KINDS = { figure: 'chiffre', date: 'date', name: 'nom' } as const;

const FRENCH: Words = {
  states: {
    unchanged: 'inchangé',
    changed: 'modifié',
    moved: 'déplacé',
    missing: 'absent',
    extra: 'seulement dans l’article',
  },
  movedTo: (paragraph) => `désormais ¶${paragraph}`,
  uncovered: 'aucun fait',
  notFound: ({ fact, what, words, languages }, paragraphs) =>
    `${fact}${inTexts(languages)} : ${FRENCH_KINDS[what]} « ${words} » introuvable dans ${paragraphs}`,
  elsewhere: ({ fact, words, languages }, paragraphs, elsewhere) =>
    `${fact}${inTexts(languages)} : « ${words} » n’est pas dans ${paragraphs}, mais dans ${elsewhere}`,
  summary: ({ all, unchanged, covered, checked, notFound, elsewhere }) =>
    `paragraphes inchangés : ${unchanged} sur ${all}, couverts : ${covered} sur ${all}, faits vérifiés : ${checked}, introuvables : ${notFound}` +
    (elsewhere > 0 ? `, nommés ailleurs seulement : ${elsewhere}` : ''),
};

const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, fr: FRENCH };
