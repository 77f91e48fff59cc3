import { isAfter } from '../core/briefing/chronology.ts';
import type { Fault } from '../core/briefing/fault.ts';
import { createNameFinder, type NameFinder } from '../core/briefing/names.ts';
import type { Briefing, Fact } from '../core/briefing/types.ts';
import { findDates, sameDate } from '../core/language/dates.ts';
import { type Quantity, sameFigure } from '../core/language/figures.ts';
import { inLanguage, type Language } from '../core/language/languages.ts';
import { figuresOutsideNames } from './figures-outside-names.ts';

/** What a fact says of itself in its fields and in one language, its text says in each language. */
export function lintFacts(briefing: Briefing): Fault[] {
  const readings = { briefing, names: createNameFinder(briefing.names) };
  return briefing.facts.flatMap((fact, index) => {
    const reading = readFact(fact, readings);
    return [figures, names, dates, plans]
      .flatMap((rule) => rule(reading))
      .map(({ path, message }) => ({ path: ['facts', index, ...path], message }));
  });
}

interface Readings {
  readonly briefing: Briefing;
  readonly names: NameFinder;
}

/** A fact with its texts. */
interface Reading extends Readings {
  readonly fact: Fact;
  readonly texts: readonly { readonly language: Language; readonly text: string }[];
  /** When its source was published: relative dates count from there. */
  readonly asOf: string;
}

function readFact(fact: Fact, { briefing, names }: Readings): Reading {
  const texts = briefing.languages.map((language) => ({ language, text: fact.text[language] ?? '' }));
  const source = briefing.sources.find(({ id }) => id === fact.evidence[0]?.source);
  return { briefing, names, fact, texts, asOf: source?.date.date ?? '' };
}

/** Each of the fact's figures, and each figure of one text, is in every text. */
function figures({ fact, texts, names }: Reading): Fault[] {
  const read = texts.map(({ language, text }) => ({ language, found: figuresOutsideNames(text, language, names) }));
  const declared = fact.figures.flatMap(({ value, unit }, nth) =>
    read
      .filter(({ found }) => !isAmong({ value }, found))
      .map(({ language }) => ({
        path: ['figures', nth],
        message: `${value} ${inLanguage(unit, language)} is not in the text in ${language}`,
      })),
  );
  const spoken = read.flatMap(({ language, found }) =>
    read
      .filter((other) => other.language !== language)
      .flatMap((other) =>
        found
          .filter((figure) => !isAmong(figure, other.found))
          .map(({ text }) => missingText(other.language, `lacks the figure “${text}” of the text in ${language}`)),
      ),
  );
  return [...declared, ...spoken];
}

/** A name that one text has is in every text, by any of its forms. */
function names({ texts, names: find, briefing }: Reading): Fault[] {
  const read = texts.map(({ language, text }) => ({ language, ids: new Set(find(text).map(({ name }) => name.id)) }));
  const all = new Set(read.flatMap(({ ids }) => [...ids]));
  return read.flatMap(({ language, ids }) =>
    [...all]
      .filter((id) => !ids.has(id))
      .map((id) => {
        const label = inLanguage(briefing.names.find((name) => name.id === id)?.label ?? {}, language);
        return missingText(language, `lacks the name “${label}” of the other language, in any of its forms`);
      }),
  );
}

/** A text that gives dates gives the one of `happened` or of `said`. */
function dates({ fact, texts, asOf }: Reading): Fault[] {
  const moments = [fact.happened, fact.said].filter((moment) => moment !== undefined);
  if (!fact.happened) return [];
  return texts.flatMap(({ language, text }) => {
    const found = findDates(text, language, asOf).filter(({ date }) => date !== undefined);
    const agrees = found.some((date) => moments.some((moment) => sameDate(date, moment)));
    if (found.length === 0 || agrees) return [];
    const words = found.map((date) => `“${date.text}”`).join(', ');
    return [missingText(language, `says ${words}, but the fact happened ${fact.happened?.date}`)];
  });
}

/** Nothing is said after the report, and what is to happen after it is planned. */
function plans({ fact, asOf }: Reading): Fault[] {
  const { said, happened, planned } = fact;
  const saidLater =
    said && isAfter(said.date, asOf) ? [{ path: ['said'], message: `is after the report (${asOf})` }] : [];
  const isUnplanned = happened && happened.qualifier !== 'until' && !planned && isAfter(happened.date, asOf);
  const message = `is after the report (${asOf}), so the fact must be planned`;
  return isUnplanned ? [...saidLater, { path: ['happened'], message }] : saidLater;
}

function isAmong(figure: Quantity, others: readonly Quantity[]): boolean {
  return others.some((other) => sameFigure(figure, other));
}

function missingText(language: Language, message: string): Fault {
  return { path: ['text', language], message };
}
