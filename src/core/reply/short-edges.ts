import { chipWithFact } from './chip.ts';
import { sentenceOf } from './plain.ts';
import type { EntryPart, FactPart, Part } from './types.ts';

/**
 * The part as it is, or as running text where name, label or chip alone measure more than `maxChars`: they would leave no
 * room for what they belong to.
 */
export function withShortEdges(part: Part, maxChars: number, measure: (part: Part) => number): Part {
  if (part.kind !== 'fact' && part.kind !== 'entry') return part;
  if (measure({ ...part, text: '' }) <= maxChars) return part;
  return { kind: 'text', text: runningText(part) };
}

function runningText(part: FactPart | EntryPart): string {
  return part.kind === 'fact' ? `${sentenceOf(part)} (${chipWithFact(part.chip)})` : `${part.name}: ${part.text}`;
}
