import type { Briefing } from '../../src/core/briefing/types.ts';
import { LANGUAGES } from '../../src/core/language/languages.ts';
import { RIGHT } from './right.ts';
import type { Case, Change, Original } from './types.ts';
import { WRONG_DETAILS } from './wrong-details.ts';
import { WRONG_SENSE } from './wrong-sense.ts';
import { WRONG_SURENESS } from './wrong-sureness.ts';
import { WRONG_TIMES } from './wrong-times.ts';

/** Every sentence that can be made of the briefings' facts, each once, with what should become of it. */
export function casesFrom(briefings: readonly Briefing[]): Case[] {
  const originals = briefings.flatMap((briefing) => originalsOf(briefing));
  const cases = originals.flatMap((original) => [
    ...changed(original, RIGHT, true),
    ...[WRONG_DETAILS, WRONG_TIMES, WRONG_SENSE, WRONG_SURENESS].flatMap((changes) =>
      changed(original, changes, false),
    ),
    ...speakerDropped(original),
  ]);
  return [...cases, ...wronglyCited(originals)];
}

function originalsOf({ slug, facts }: Briefing): Original[] {
  return facts.flatMap((fact) =>
    LANGUAGES.flatMap((language) => {
      const text = fact.text[language];
      return text === undefined ? [] : [{ slug, fact, language, text }];
    }),
  );
}

function changed(original: Original, changes: Readonly<Record<string, Change>>, isRight: boolean): Case[] {
  const { slug, fact, language } = original;
  return Object.entries(changes).flatMap(([kind, change]) =>
    [...new Set(change(original))].map((text) => ({
      slug,
      fact: fact.id,
      language,
      kind,
      text: sentence(text),
      isRight,
      isAlone: false,
    })),
  );
}

function sentence(text: string): string {
  const trimmed = text.trimStart();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/** A fact that somebody claims, told as it is, where no chip stands beside it; the editor's own words may name them. */
function speakerDropped({ slug, fact, language, text }: Original): Case[] {
  const isTold =
    fact.status === 'reported' || fact.status === 'announced' || fact.status === 'no-evidence' || SPOKEN.test(text);
  if (isTold) return [];
  return [{ slug, fact: fact.id, language, kind: 'speaker dropped', text, isRight: false, isAlone: true }];
}

const SPOKEN = /\b(said|calls|dit|parle d|selon)\b/;

/** How far along in the briefing the fact stands that is cited instead. */
const STEPS = [5, 11];

function wronglyCited(originals: readonly Original[]): Case[] {
  return originals.flatMap(({ slug, fact, language, text }) => {
    const others = originals.filter((other) => other.slug === slug && other.language === language);
    const at = others.findIndex((other) => other.fact === fact);
    const wrong = STEPS.map((step) => others[(at + step) % others.length]?.fact.id ?? fact.id);
    return [...new Set(wrong)]
      .filter((id) => id !== fact.id)
      .map((id) => ({ slug, fact: id, language, kind: 'wrong citation', text, isRight: false, isAlone: false }));
  });
}
