import { type ReadDate, shifted } from './date-parts.ts';
import type { Language } from './languages.ts';
import { findNumerals } from './numerals.ts';
import { anyOf, type Guarded, guardedMatches, WORD_END, WORD_START } from './patterns.ts';

/**
 * Dates told from the day of the report: "last year", "le mois dernier", "hier", "two years ago". Without an `asOf` that
 * is precise enough they have no date; "today" is then left alone, as it may mean nowadays.
 */
export function relativeDates(text: string, language: Language, asOf?: string): ReadDate[] {
  const found: ReadDate[] = [];
  for (const phrase of PHRASES[language]) {
    const { unit, amount } = phrase;
    for (const match of guardedMatches(text, phrase)) {
      const count = match.groups?.count;
      const steps = count === undefined ? amount : amount * (countOf(count, language) ?? Number.NaN);
      if (Number.isNaN(steps)) continue;
      const date = shifted(asOf, unit, steps);
      if (date === undefined && unit === 'day' && steps === 0) continue;
      found.push(place(match, date));
    }
  }
  return found;
}

interface Phrase extends Guarded {
  readonly unit: 'year' | 'month' | 'day';
  readonly amount: number;
}

/** "the last year of the war" is no date: "the" tells it from "last year". */
const NOT_AFTER_THE = String.raw`(?<!(?:the|its|their|his|her|our|every|each)\s{1,4})`;
const COUNT = String.raw`(?<count>\d{1,3}|\p{L}+(?:[-\u2010\u2011]\p{L}+)?)`;

const AGO: Readonly<Record<Language, RegExp>> = { en: /ago/iu, fr: /il\s+y\s+a/iu };

const PHRASES: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    phrase('last year|the previous year|the past year', 'year', -1),
    phrase('this year|the current year', 'year', 0),
    phrase('next year|the coming year', 'year', 1),
    phrase('last month', 'month', -1),
    phrase('this month|the current month', 'month', 0),
    phrase('next month', 'month', 1),
    phrase('yesterday', 'day', -1),
    phrase('today', 'day', 0),
    phrase('tomorrow', 'day', 1),
    ...(['year', 'month', 'day'] as const).map((unit) => ago('en', String.raw`${COUNT}\s+${unit}s?\s+ago`, unit)),
  ],
  fr: [
    phrase("l'année dernière|l'an dernier|l'année passée|l'an passé|année dernière", 'year', -1),
    phrase('cette année', 'year', 0),
    phrase("l'année prochaine|l'an prochain|année prochaine", 'year', 1),
    phrase('mois dernier|mois passé', 'month', -1),
    phrase('ce mois-ci|mois en cours', 'month', 0),
    phrase('mois prochain', 'month', 1),
    phrase('avant-hier', 'day', -2),
    phrase('hier', 'day', -1),
    phrase("aujourd'hui", 'day', 0),
    phrase('demain', 'day', 1),
    ago('fr', String.raw`il\s+y\s+a\s+${COUNT}\s+(?:ans?|ann[ée]es?)`, 'year'),
    ago('fr', String.raw`il\s+y\s+a\s+${COUNT}\s+mois`, 'month'),
    ago('fr', String.raw`il\s+y\s+a\s+${COUNT}\s+jours?`, 'day'),
  ],
};

function phrase(spellings: string, unit: Phrase['unit'], amount: number): Phrase {
  const any = anyOf(spellings);
  const pattern = new RegExp(`${NOT_AFTER_THE}${WORD_START}${any}${WORD_END}`, 'giu');
  return { guard: new RegExp(any, 'iu'), pattern, unit, amount };
}

function ago(language: Language, source: string, unit: Phrase['unit']): Phrase {
  const pattern = new RegExp(`${WORD_START}${source}${WORD_END}`, 'giu');
  return { guard: AGO[language], pattern, unit, amount: -1 };
}

function countOf(words: string, language: Language): number | undefined {
  if (/^(?:an?|une?|one)$/iu.test(words)) return 1;
  return findNumerals(words, language)[0]?.value;
}

function place(match: RegExpExecArray, date: string | undefined): ReadDate {
  const span = { start: match.index, end: match.index + match[0].length };
  return date === undefined ? span : { ...span, date };
}
