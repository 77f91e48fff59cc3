import type { Language } from './languages.ts';

/** A token of a numeral: a folded word, or a number in digits. */
export interface NumeralToken {
  readonly word: string;
  readonly digits?: number;
  /** True when only white space or a hyphen parts it from the token before. */
  readonly isJoined: boolean;
}

/** A number read off tokens: how many of them it takes up, and its last power of a thousand, or 1. */
export interface NumberRead {
  readonly value: number;
  readonly length: number;
  readonly scale: number;
}

/**
 * Reads the longest number that starts at `index`: words ("two hundred and three", "quatre-vingt-onze"), or digits with
 * a scale word ("2.5 million"). Undefined when none does, "hundreds" and "des centaines" included.
 */
export function readNumber(tokens: readonly NumeralToken[], index: number, language: Language): NumberRead | undefined {
  const words = WORDS[language];
  const at = (offset: number) => {
    const token = tokens[index + offset];
    return token && (offset === 0 || token.isJoined) ? token : undefined;
  };
  let offset = 0;
  let total = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let scale = 1;
  for (;;) {
    const link = offset > 0 && at(offset)?.word === words.and ? 1 : 0;
    const group = readGroup(at, offset + link, words, offset === 0);
    const next = offset + link + (group?.length ?? 0);
    const power = scaleAt(at, next, words, group !== undefined);
    if (!group && (!power || offset > 0)) break;
    if (power && power.value >= lastScale) break;
    if (link === 1 && ((group?.value ?? 0) >= 100 || power)) break;
    total += (group?.value ?? 1) * (power?.value ?? 1);
    offset = next + (power?.length ?? 0);
    scale = power?.value ?? (group?.scale !== 1 ? (group?.scale ?? 1) : scale);
    if (!power) break;
    lastScale = power.value;
  }
  if (offset === 0) return undefined;
  const half = words.halfAfter(at, offset);
  if (!half) return { value: exact(total), length: offset, scale };
  const after = scale === 1 ? scaleAt(at, offset + half, words, true) : undefined;
  const unit = after?.value ?? scale;
  return {
    value: after ? exact((total + 0.5) * unit) : exact(total + unit / 2),
    length: offset + half + (after?.length ?? 0),
    scale: unit,
  };
}

type TokenAt = (offset: number) => NumeralToken | undefined;

interface Words {
  readonly and: string;
  readonly hundreds: readonly string[];
  /** A scale may stand without a number before it: "mille", "a thousand". */
  readonly bareScales: readonly string[];
  readonly scales: Readonly<Record<string, number>>;
  /** "dozen", "vingtaine": multiplied, and followed by "de" and a scale at most. */
  readonly collectives: Readonly<Record<string, number>>;
  readonly below100: (at: TokenAt, offset: number) => Read | undefined;
  /** How many tokens "and a half" or "et demi" takes up here. */
  readonly halfAfter: (at: TokenAt, offset: number) => number;
}

interface Read {
  readonly value: number;
  readonly length: number;
}

/** What comes before a scale: up to 999 in words (1,900 as "nineteen hundred"), any number in digits, dozens. */
function readGroup(at: TokenAt, offset: number, words: Words, mayBeDigits: boolean): NumberRead | undefined {
  const first = at(offset);
  if (first?.digits !== undefined) {
    return mayBeDigits ? { value: first.digits, length: 1, scale: 1 } : undefined;
  }
  const article = first && ARTICLES.has(first.word) ? 1 : 0;
  const small = words.below100(at, offset);
  const collective = collectiveAt(at, offset + (small?.length ?? article), words, small?.value ?? 1);
  if (collective && (small || article)) {
    return { ...collective, length: collective.length + (small?.length ?? article) };
  }
  if (small) return withHundreds(at, offset, words, small);
  const mayBeBare = article === 1 || words.and === 'et';
  if (mayBeBare && words.hundreds[0] === at(offset + article)?.word) {
    return withHundreds(at, offset, words, { value: 1, length: article });
  }
  const isScale = article === 1 && scaleAt(at, offset + 1, words, true) !== undefined;
  return isScale ? { value: 1, length: 1, scale: 1 } : undefined;
}

const ARTICLES = new Set(['a', 'an']);

function withHundreds(at: TokenAt, offset: number, words: Words, small: Read): NumberRead {
  let length = small.length;
  if (!words.hundreds.includes(at(offset + length)?.word ?? '') || small.value >= 100) return { ...small, scale: 1 };
  length += 1;
  const link = at(offset + length)?.word === words.and ? 1 : 0;
  const rest = words.below100(at, offset + length + link);
  const isNextHundred = rest && words.hundreds.includes(at(offset + length + link + rest.length)?.word ?? '');
  if (!rest || isNextHundred) return { value: small.value * 100, length, scale: 1 };
  return { value: small.value * 100 + rest.value, length: length + link + rest.length, scale: 1 };
}

function scaleAt(at: TokenAt, offset: number, words: Words, hasNumber: boolean): Read | undefined {
  const word = at(offset)?.word ?? '';
  const value = words.scales[word];
  if (value === undefined || (!hasNumber && !words.bareScales.includes(word))) return undefined;
  return { value, length: 1 };
}

/** "dozen", "douzaine", "dizaine de milliers". */
function collectiveAt(at: TokenAt, offset: number, words: Words, count: number): NumberRead | undefined {
  const size = words.collectives[at(offset)?.word ?? ''];
  if (size === undefined) return undefined;
  const scale = at(offset + 1)?.word === 'de' ? scaleAt(at, offset + 2, words, true) : undefined;
  return { value: count * size * (scale?.value ?? 1), length: scale ? 3 : 1, scale: scale?.value ?? 1 };
}

const EN_SMALL = table(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const EN_TENS: Readonly<Record<string, number>> = {
  ...{ twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};

const ENGLISH: Words = {
  and: 'and',
  hundreds: ['hundred'],
  bareScales: [],
  scales: {
    ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    ...{ k: 1e3, mn: 1e6, bn: 1e9, tn: 1e12 },
  },
  collectives: { dozen: 12 },
  below100(at, offset) {
    const word = at(offset)?.word ?? '';
    const small = EN_SMALL[word];
    if (small !== undefined) return { value: small, length: 1 };
    const tens = EN_TENS[word];
    if (tens === undefined) return undefined;
    const unit = EN_SMALL[at(offset + 1)?.word ?? ''] ?? 0;
    return unit >= 1 && unit <= 9 ? { value: tens + unit, length: 2 } : { value: tens, length: 1 };
  },
  halfAfter: (at, offset) => (spells(at, offset, 'and a half') || spells(at, offset, 'and one half') ? 3 : 0),
};

const FR_SMALL: Readonly<Record<string, number>> = {
  ...table('zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
  une: 1,
};
const FR_TENS: Readonly<Record<string, number>> = {
  ...{ vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
  ...{ septante: 70, huitante: 80, octante: 80, nonante: 90 },
};

const FRENCH: Words = {
  and: 'et',
  hundreds: ['cent', 'cents'],
  bareScales: ['mille'],
  scales: {
    ...{ mille: 1e3, millier: 1e3, milliers: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
    ...{ billion: 1e12, billions: 1e12, md: 1e9, mds: 1e9, mrd: 1e9 },
  },
  collectives: {
    ...{ dizaine: 10, dizaines: 10, douzaine: 12, douzaines: 12, quinzaine: 15, vingtaine: 20, trentaine: 30 },
    ...{ quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, centaines: 100 },
  },
  below100(at, offset) {
    const word = at(offset)?.word ?? '';
    const isFourTwenties = word === 'quatre' && /^vingts?$/.test(at(offset + 1)?.word ?? '');
    const tens = isFourTwenties ? 80 : FR_TENS[word];
    if (tens === undefined) return frenchTeen(at, offset) ?? frenchSmall(at, offset);
    const length = isFourTwenties ? 2 : 1;
    const takesTeens = word === 'soixante' || isFourTwenties;
    const link = at(offset + length)?.word === 'et' ? 1 : 0;
    const rest =
      (takesTeens ? frenchTeen(at, offset + length + link) : undefined) ?? frenchSmall(at, offset + length + link);
    const fits =
      rest && rest.value >= 1 && (rest.value <= 9 || takesTeens) && (!link || rest.value === 1 || rest.value === 11);
    return fits ? { value: tens + rest.value, length: length + link + rest.length } : { value: tens, length };
  },
  halfAfter: (at, offset) => (spells(at, offset, 'et demi') || spells(at, offset, 'et demie') ? 2 : 0),
};

const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, fr: FRENCH };

/** "dix-sept" to "dix-neuf", which are two words, and the other numbers from 10 to 16. */
function frenchTeen(at: TokenAt, offset: number): Read | undefined {
  const value = FR_SMALL[at(offset)?.word ?? ''];
  if (value === undefined || value < 10) return undefined;
  const unit = FR_SMALL[at(offset + 1)?.word ?? ''] ?? 0;
  return value === 10 && unit >= 7 && unit <= 9 ? { value: 10 + unit, length: 2 } : { value, length: 1 };
}

function frenchSmall(at: TokenAt, offset: number): Read | undefined {
  const value = FR_SMALL[at(offset)?.word ?? ''];
  return value === undefined ? undefined : { value, length: 1 };
}

function spells(at: TokenAt, offset: number, phrase: string): boolean {
  return phrase.split(' ').every((word, i) => at(offset + i)?.word === word);
}

function table(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, value) => [word, value]));
}

/** 2.3 × 1e6 is 2300000, not 2299999.9999999995. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
