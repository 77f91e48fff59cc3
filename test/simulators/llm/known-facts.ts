import { readFileSync } from 'node:fs';
import type { Briefing } from '../../../src/core/briefing/types.ts';
import { cleanText } from '../../../src/core/language/clean.ts';
import type { Language } from '../../../src/core/language/languages.ts';
import { parseBriefingText } from '../../../src/library/read-briefing.ts';
import { aFact } from '../../core/builders.ts';
import type { Original } from '../../mutations/types.ts';
import type { AskedFact } from './asked.ts';

/** What the mutation suite knows to reword and to spoil. */
const SLUGS = ['russia-iran-drones', 'sample-harbour-bridge'];

let briefings: readonly Briefing[] | undefined;

/** A fact of the prompt as the mutation suite takes it: that of a briefing which has the same text, else a bare one. */
export function originalOf({ id, text, planned }: AskedFact, language: Language): Original {
  briefings ??= SLUGS.map(readBriefing);
  for (const { slug, facts } of briefings) {
    const fact = facts.find((one) => one.id === id && cleanText(one.text[language] ?? '') === text);
    if (fact) return { slug, fact, language, text };
  }
  return { slug: '', fact: aFact({ id, text: { [language]: text }, planned }), language, text };
}

function readBriefing(slug: string): Briefing {
  const file = new URL(`../../../briefings/${slug}/briefing.yaml`, import.meta.url);
  const parsed = parseBriefingText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.briefing;
}
