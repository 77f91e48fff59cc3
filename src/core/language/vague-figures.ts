import type { Magnitude } from '../briefing/types.ts';
import type { Language } from './languages.ts';
import { anyOf, type Guarded, guardedMatches, WORD_END, WORD_START } from './patterns.ts';

/** A share or an order of magnitude in words. Positions in UTF-16 units, half-open. */
export interface VagueFigure<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** "half", "two-thirds", "la moitié" as parts of one; "half a million", "une demi-douzaine" as numbers. */
export function findFractions(text: string, language: Language): VagueFigure<number>[] {
  return FRACTIONS[language].flatMap((fraction) =>
    guardedMatches(text, fraction).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: fraction.value,
    })),
  );
}

/** "hundreds of", "several thousand", "des dizaines de milliers", "several", where numbers are blanked out of `text`. */
export function findMagnitudes(text: string, language: Language): VagueFigure<Magnitude>[] {
  const found: VagueFigure<Magnitude>[] = [];
  for (const match of guardedMatches(text, MAGNITUDES[language])) {
    const isPlural = /s$/iu.test(match.groups?.word ?? '');
    const value = magnitudeOf(match[0]);
    if (value === undefined || (!isPlural && match.groups?.several === undefined)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  for (const match of guardedMatches(text, SEVERAL[language])) {
    const end = match.index + match[0].length;
    if (!found.some((other) => match.index < other.end && other.start < end)) {
      found.push({ start: match.index, end, value: 'several' });
    }
  }
  return found;
}

interface Fraction extends Guarded {
  readonly value: number;
}

const FRACTIONS: Readonly<Record<Language, readonly Fraction[]>> = {
  en: [
    fraction(
      /half/iu,
      String.raw`(?<!(?:first|second|other|latter|and a|and one)\s{1,4})half(?!-|\s+past|\s+an?\s+(?:dozen|hundred|thousand|million|billion))`,
      1 / 2,
    ),
    fraction(/thirds/iu, String.raw`two[\s-]thirds`, 2 / 3),
    fraction(/quarters/iu, String.raw`three[\s-]quarters`, 3 / 4),
    fraction(/third/iu, String.raw`(?:a|one)[\s-]third(?=\s+of)`, 1 / 3),
    fraction(/quarter/iu, String.raw`(?:a|one)[\s-]quarter(?=\s+of)`, 1 / 4),
    ...halves(/half\s+an?\s/iu, 'half an? ', { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }),
  ],
  fr: [
    fraction(/moiti/iu, 'moitié', 1 / 2),
    fraction(/tiers/iu, String.raw`(?:deux|2)[\s-]tiers`, 2 / 3),
    fraction(/quarts/iu, String.raw`(?:trois|3)[\s-]quarts`, 3 / 4),
    fraction(/tiers/iu, String.raw`(?:un|le)[\s-]tiers(?=\s+d)`, 1 / 3),
    fraction(/quart/iu, String.raw`(?:un|le)[\s-]quart(?=\s+d)`, 1 / 4),
    ...halves(/demi/iu, '(?:une? )?demi[- ]', { douzaine: 12, millier: 1e3, million: 1e6, milliard: 1e9 }),
  ],
};

function fraction(guard: RegExp, source: string, value: number): Fraction {
  return { guard, pattern: new RegExp(`${WORD_START}${source}${WORD_END}`, 'giu'), value };
}

function halves(guard: RegExp, before: string, wholes: Readonly<Record<string, number>>): Fraction[] {
  return Object.entries(wholes).map(([word, whole]) =>
    fraction(guard, before.replaceAll(' ', String.raw`\s+`) + word, whole / 2),
  );
}

const MAGNITUDES: Readonly<Record<Language, Guarded>> = {
  en: magnitudePattern(
    'several|a few|many|a couple of|multiple',
    'hundred|hundreds|dozens|tens|scores|thousand|thousands|million|millions|billion|billions|trillions|dozen',
    'of',
  ),
  fr: magnitudePattern(
    'plusieurs|quelques|des|de nombreuses|de nombreux',
    'dizaines|douzaines|vingtaines|centaines|milliers|millions|milliards',
    'de',
  ),
};
const SEVERAL: Readonly<Record<Language, Guarded>> = {
  en: { guard: /several/iu, pattern: /(?<![\p{L}\p{N}])several(?!\p{L}|\s+times)/giu },
  fr: { guard: /plusieurs/iu, pattern: /(?<![\p{L}\p{N}])plusieurs(?!\p{L}|\s+(?:reprises|fois))/giu },
};

function magnitudePattern(before: string, words: string, link: string): Guarded {
  const word = anyOf(words);
  const pattern = new RegExp(
    String.raw`${WORD_START}(?:(?<several>${anyOf(before)})\s+)?(?<word>${word})(?:(?:\s+${link})?\s+${word})*${WORD_END}`,
    'giu',
  );
  return { guard: new RegExp(word, 'iu'), pattern };
}

/** By the greatest of the words: "des dizaines de milliers" are thousands. */
function magnitudeOf(words: string): Magnitude | undefined {
  if (/milliard|billion|trillion/iu.test(words)) return 'billions';
  if (/million/iu.test(words)) return 'millions';
  if (/thousand|millier/iu.test(words)) return 'thousands';
  if (/hundred|centaine/iu.test(words)) return 'hundreds';
  return /dozen|tens|score|dizaine|douzaine|vingtaine/iu.test(words) ? 'dozens' : undefined;
}
