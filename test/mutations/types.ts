import type { Fact } from '../../src/core/briefing/types.ts';
import type { Language } from '../../src/core/language/languages.ts';

/** A sentence made from a fact, that the gate must stop or let through. */
export interface Case {
  readonly slug: string;
  /** The fact it cites. */
  readonly fact: string;
  readonly language: Language;
  readonly kind: string;
  readonly text: string;
  readonly isRight: boolean;
  /** True where no chip stands beside it, as in `/check`. */
  readonly isAlone: boolean;
}

/** A sentence of one fact, ready to be changed. */
export interface Original {
  readonly slug: string;
  readonly fact: Fact;
  readonly language: Language;
  readonly text: string;
}

/** What can be made of a sentence: none, one or several; never the sentence itself. */
export type Change = (original: Original) => readonly string[];

/** A pattern, and what may stand in its place: the whole match, `$1` and so on as in `replace`. */
export type Swap = readonly [RegExp, ...string[]];

/** Every swap that fits, one at a time, at the first place. */
export function applied(text: string, swaps: readonly Swap[]): string[] {
  return swaps.flatMap(([written, ...others]) => {
    const pattern = withBoundaries(written);
    if (!pattern.test(text)) return [];
    return others.map((other) => text.replace(pattern, other));
  });
}

/** Made once for each pattern: to make one takes longer than to try it. */
const made = new WeakMap<RegExp, RegExp>();

function withBoundaries(written: RegExp): RegExp {
  const known = made.get(written);
  if (known) return known;
  const source = written.source.replaceAll(String.raw`\b`, BOUNDARY);
  const pattern = new RegExp(source, `${written.flags.replace('u', '')}u`);
  made.set(written, pattern);
  return pattern;
}

/** `\b` knows no accents. Letters of our two languages only: those of every script take long to make a pattern of. */
const LETTER = '[0-9A-Za-zÀ-ÖØ-öø-ÿŒœ]';
const BOUNDARY = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

export function unfinished(text: string): string {
  return text.replace(/\.$/, '');
}

/** For the middle of a sentence: no capital but a name's. */
export function lowered(text: string): string {
  return /^(?:The|In|By|Ships|A|An|About|On|Since|Weapons|Publishing|Le|La|Les|Un|Une|En|Des|Dans|Depuis|Environ|L’|D’)(?![\p{L}])|^(?:L’|D’)/u.test(
    text,
  )
    ? (text[0]?.toLowerCase() ?? '') + text.slice(1)
    : text;
}
