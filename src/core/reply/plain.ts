import { chipText } from './chip.ts';
import { printableReply } from './printable.ts';
import type { Action, FactPart, Part, Reply } from './types.ts';
import { wordsFor } from './words-for.ts';

/**
 * The reply as a person would read it without any platform: a line for each part, none aligned or wrapped, and no line
 * break at the end. Nothing in it moves a cursor or reorders text, whatever the reply holds.
 */
export function plainText(reply: Reply): string {
  const shown = printableReply(reply);
  const asOf = shown.asOf ? [shown.asOf] : [];
  const hint = actionsHint(shown);
  const body = shown.parts.flatMap((part, index) => [...(startsGroup(part, index) ? [''] : []), partLine(part)]);
  const blocks = shown.title
    ? [[shown.title, ...asOf], body, hint ? [hint] : []]
    : [[...body, ...asOf, ...(hint ? [hint] : [])]];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** True where an empty line belongs above a part: a heading below something else. */
export function startsGroup(part: Part, index: number): boolean {
  return part.kind === 'heading' && index > 0;
}

/** What stands in front of a fact's sentence: its id, or a bullet where the id comes after the chip. */
export function markerOf(part: FactPart): string {
  return part.role === 'fact' ? part.chip.fact : '•';
}

/** A fact's sentence, with its label in front: "early 2024 – The plant could run." */
export function sentenceOf(part: FactPart): string {
  return part.label ? `${part.label} – ${part.text}` : part.text;
}

/** The chip, and the fact's id where that does not stand in front: "Iran · denied · ¶4  f7". */
export function citationOf(part: FactPart): string {
  return part.role === 'fact' ? chipText(part.chip) : `${chipText(part.chip)}  ${part.chip.fact}`;
}

/** What is no word to type: a question is typed as it is, and below an answer in a terminal nothing is pressed. */
const NOT_TYPED: readonly Action['kind'][] = ['ask', 'receipt'];

/** One line that tells what can be typed next; '' where the reply offers nothing but a question. */
export function actionsHint(reply: Reply): string {
  const typed = reply.actions.filter(({ kind }) => !NOT_TYPED.includes(kind));
  if (typed.length === 0) return '';
  const { askHint, moreOn } = wordsFor(reply.language);
  const labels = typed.map(({ label }) => label).join(' · ');
  if (reply.actions.some(({ kind }) => kind === 'ask')) return `${askHint} ${labels}`;
  return typed.every(({ kind }) => kind === 'brief') ? `${moreOn} ${labels}` : labels;
}

function partLine(part: Part): string {
  switch (part.kind) {
    case 'text':
    case 'heading':
      return part.text;
    case 'entry':
      return ` ${part.name}  ${part.text}`.trimEnd();
    case 'fact':
      return ` ${markerOf(part)}${part.role === 'fact' ? '  ' : ' '}${sentenceOf(part)} (${citationOf(part)})`;
  }
}
