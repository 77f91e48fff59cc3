import { createNameFinder, type FoundName, type NameFinder } from '../core/briefing/names.ts';
import type { Briefing, Fact, Moment, Name, Source } from '../core/briefing/types.ts';
import { type FoundDate, findDates, formatDate, sameDate } from '../core/language/dates.ts';
import { sameFigure } from '../core/language/figures.ts';
import { foldText } from '../core/language/fold.ts';
import { inLanguage, LANGUAGES, type Language } from '../core/language/languages.ts';
import { figuresOutsideNames } from './figures-outside-names.ts';

/** Something a fact says that its paragraphs do not. */
export interface NotFound extends Missing {
  readonly kind: 'not-found';
  readonly fact: string;
  /** Where it was looked for, counted as in the briefing. */
  readonly paragraphs: readonly number[];
}

/** A name that only other paragraphs of the article give, as where a report goes on with "they". For a person to judge. */
export interface NamedElsewhere extends Omit<NotFound, 'kind'> {
  readonly kind: 'named-elsewhere';
  readonly elsewhere: readonly number[];
}

interface Missing {
  readonly what: 'figure' | 'date' | 'name';
  /** The briefing's own; never the article's. */
  readonly words: string;
  /** The texts of the fact that have it; none where only another of its fields has. */
  readonly languages: readonly Language[];
  readonly elsewhere?: readonly number[];
}

/** A paragraph of the article, by its number in the briefing. */
export interface ArticleParagraph {
  readonly paragraph: number;
  readonly text: string;
}

export type FactChecker = (fact: Fact, evidence: readonly ArticleParagraph[]) => (NotFound | NamedElsewhere)[];

/** Checks the figures, dates and names of a fact against its paragraphs taken together. */
export function createFactChecker(
  briefing: Briefing,
  source: Source,
  article: readonly ArticleParagraph[],
): FactChecker {
  const subject = {
    source,
    article,
    names: createNameFinder(briefing.names),
    nameById: new Map(briefing.names.map((name) => [name.id, { name, find: createNameFinder([name]) }])),
  };
  return (fact, evidence) => {
    const texts = evidence.map(({ text }) => text);
    const paragraphs = evidence.map(({ paragraph }) => paragraph);
    return [missingFigures, missingDates, missingNames]
      .flatMap((missing) => missing(fact, texts, subject))
      .map(({ elsewhere, ...missing }) => {
        const found = { fact: fact.id, paragraphs, ...missing };
        return elsewhere ? { kind: 'named-elsewhere', ...found, elsewhere } : { kind: 'not-found', ...found };
      });
  };
}

interface Subject {
  readonly source: Source;
  readonly article: readonly ArticleParagraph[];
  readonly names: NameFinder;
  readonly nameById: ReadonlyMap<string, { readonly name: Name; readonly find: NameFinder }>;
}

/** By `sameFigure`, in the fact's texts and among its `figures`. */
function missingFigures(fact: Fact, texts: readonly string[], { source, names }: Subject): Missing[] {
  const given = texts.flatMap((text) => figuresOutsideNames(text, source.language, names));
  const isGiven = (figure: Parameters<typeof sameFigure>[0]) => given.some((other) => sameFigure(figure, other));
  const inTexts = eachText(fact, (text, language) =>
    figuresOutsideNames(text, language, names)
      .filter((figure) => !isGiven(figure))
      .map((figure) => ({ what: 'figure', words: figure.text, languages: [language] })),
  );
  const inFields = fact.figures
    .filter(({ value }) => !isGiven({ value }))
    .map(
      ({ value, unit }): Missing => ({ what: 'figure', words: `${value} ${inLanguage(unit, 'en')}`, languages: [] }),
    );
  return [...inTexts, ...inFields];
}

/**
 * By `sameDate`, relative dates counted from the source's own. A moment may also be the source's own date, as news
 * happens on the day, or have the report's words for it in a paragraph: "Friday" tells a date only to the editor. The
 * fact's texts may then give it too.
 */
function missingDates(fact: Fact, texts: readonly string[], { source }: Subject): Missing[] {
  const moments = [fact.said, fact.happened].filter((moment) => moment !== undefined);
  const read = texts.flatMap((text) => findDates(text, source.language, source.date.date));
  const told = moments.filter((moment) => moment.date === source.date.date || isWorded(moment, texts, source));
  const given: Dating[] = [...read, ...told];
  const inTexts = eachText(fact, (text, language) =>
    findDates(text, language, source.date.date)
      .filter((date) => !isDated(date, given))
      .map((date) => ({ what: 'date', words: date.text, languages: [language] })),
  );
  const inFields = moments
    .filter((moment) => !isDated(moment, given))
    .map(
      (moment): Missing => ({ what: 'date', words: formatDate(moment.date, 'en', moment.qualifier), languages: [] }),
    );
  return [...inTexts, ...inFields];
}

/**
 * By any form in any language. The speaker may be named at the head of the article instead. Each name is told once, with
 * the paragraphs that do give it.
 */
function missingNames(fact: Fact, texts: readonly string[], subject: Subject): Missing[] {
  const speakers = [fact.saidBy.speaker, fact.saidBy.onBehalfOf].filter((id) => id !== undefined);
  const { publisher, byline, dateline } = subject.source;
  const head = [publisher, byline, dateline].join('\n');
  const spoken = LANGUAGES.map((language) => ({ language, ids: subject.names(fact.text[language] ?? '').map(idOf) }));
  const ids = new Set([...spoken.flatMap((text) => text.ids), ...speakers]);
  return [...ids].flatMap((id): Missing[] => {
    const known = subject.nameById.get(id);
    const places = speakers.includes(id) ? [...texts, head] : texts;
    if (!known || places.some((text) => known.find(text).length > 0)) return [];
    const elsewhere = subject.article.filter(({ text }) => known.find(text).length > 0).map((each) => each.paragraph);
    const languages = spoken.filter((text) => text.ids.includes(id)).map(({ language }) => language);
    const missing: Missing = { what: 'name', words: inLanguage(known.name.label, 'en'), languages };
    return [elsewhere.length > 0 ? { ...missing, elsewhere } : missing];
  });
}

function idOf({ name }: FoundName): string {
  return name.id;
}

function eachText(fact: Fact, missing: (text: string, language: Language) => Missing[]): Missing[] {
  return LANGUAGES.flatMap((language) => missing(fact.text[language] ?? '', language));
}

type Dating = Pick<FoundDate, 'date' | 'through' | 'qualifier'>;

/** "Early 2024" is given by "early 2024", or by a month of it, but not by "2024" or "late 2024". */
function isDated(date: Dating, given: readonly Dating[]): boolean {
  const part = partOf(date);
  return given.some(
    (other) =>
      sameDate(date, other) &&
      (part === undefined || part === partOf(other) || (other.date ?? '').length > (date.date ?? '').length),
  );
}

function partOf({ qualifier }: Dating): Dating['qualifier'] {
  return qualifier === 'early' || qualifier === 'mid' || qualifier === 'late' ? qualifier : undefined;
}

/** The report's words for a moment stand in a paragraph, and mean no other date. */
function isWorded(moment: Moment, texts: readonly string[], source: Source): boolean {
  const words = moment.words?.[source.language];
  if (words === undefined) return false;
  const dates = findDates(words, source.language, source.date.date).filter(({ date }) => date !== undefined);
  const isThatDate = dates.every((date) => sameDate(date, moment));
  return isThatDate && texts.some((text) => spaced(text).includes(spaced(words)));
}

/** Folded words between single spaces, so that only whole words are found in it. */
function spaced(text: string): string {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
