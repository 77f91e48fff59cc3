import type { Briefing } from '../briefing/types.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import { factPart } from '../reply/chip.ts';
import type { Part } from '../reply/types.ts';

/** What it is about, then every fact in the report's order. */
export function summaryParts(briefing: Briefing, language: Language): Part[] {
  return [
    { kind: 'text', text: inLanguage(briefing.summary, language) },
    ...briefing.facts.map((fact) => factPart(fact, briefing, language)),
  ];
}
