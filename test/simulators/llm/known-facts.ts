import type { Briefing } from '../../../src/core/briefing/types.ts';
import { cleanText } from '../../../src/core/language/clean.ts';
import type { Language } from '../../../src/core/language/languages.ts';
import { aFact } from '../../core/builders.ts';
import type { Original } from '../../mutations/types.ts';
import { ownBriefings } from '../../own-briefings.ts';
import type { AskedFact } from './asked.ts';

/** What the mutation suite knows to reword and to spoil. */
let briefings: readonly Briefing[] | undefined;

/** A fact of the prompt as the mutation suite takes it: that of a briefing which has the same text, else a bare one. */
export function originalOf({ id, text, planned }: AskedFact, language: Language): Original {
  briefings ??= ownBriefings();
  for (const { slug, facts } of briefings) {
    const fact = facts.find((one) => one.id === id && cleanText(one.text[language] ?? '') === text);
    if (fact) return { slug, fact, language, text };
  }
  return { slug: '', fact: aFact({ id, text: { [language]: text }, planned }), language, text };
}
