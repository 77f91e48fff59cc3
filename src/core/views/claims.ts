import type { Briefing, Fact } from '../briefing/types.ts';
import type { Language } from '../language/languages.ts';
import { factPart, nameLabel } from '../reply/chip.ts';
import type { Part } from '../reply/types.ts';

/** Who says what: the facts under their speakers, who come in the order in which they first speak. */
export function claimsParts(briefing: Briefing, language: Language): Part[] {
  const bySpeaker = Map.groupBy(briefing.facts, (fact: Fact) => fact.saidBy.speaker);
  return [...bySpeaker].flatMap(([speaker, facts]): Part[] => [
    { kind: 'heading', text: capitalised(nameLabel(speaker, briefing, language)) },
    ...facts.map((fact) => factPart(fact, briefing, language)),
  ]);
}

function capitalised(label: string): string {
  return label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
