import type { types } from '@slack/bolt';
import type { Language } from '../../core/language/languages.ts';
import { chipWithFact } from '../../core/reply/chip.ts';
import { withShortEdges } from '../../core/reply/short-edges.ts';
import { splitReply } from '../../core/reply/split.ts';
import type { FactPart, Part } from '../../core/reply/types.ts';
import { bold, entryButton, sectionBlocks } from './elements.ts';
import { mrkdwn } from './escape.ts';
import { BUTTON_TEXT_MAX_CHARS, SECTION_TEXT_MAX_CHARS } from './limits.ts';

/** One section for each part, none for a part that says nothing. Parts are those that `sectionParts` makes. */
export function partBlocks(parts: readonly Part[], language: Language): types.SectionBlock[] {
  return parts.flatMap((part, number) => {
    const action = part.kind === 'entry' ? part.action : undefined;
    return sectionBlocks(textOf(part), action && entryButton(action, language, number));
  });
}

/** The same parts, those cut that are too long for a section. Each piece of a fact keeps the chip. */
export function sectionParts(parts: readonly Part[], language: Language): Part[] {
  const limits = { maxChars: SECTION_TEXT_MAX_CHARS, maxParts: 1, measure: charsOf };
  return parts.flatMap((part) => {
    const reply = {
      language,
      audience: 'asker',
      parts: [withShortEdges(part, SECTION_TEXT_MAX_CHARS / 2, charsOf)],
      actions: [],
    } as const;
    return splitReply(reply, limits).flatMap((piece) => piece.parts);
  });
}

/** What a part adds to the length of a message, its button's words included. */
export function charsOf(part: Part): number {
  return textOf(part).length + (part.kind === 'entry' && part.action ? BUTTON_TEXT_MAX_CHARS : 0);
}

function textOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return mrkdwn(part.text);
    case 'heading':
      return bold(part.text);
    case 'entry':
      return [bold(part.name), mrkdwn(part.text)].filter((line) => line !== '').join('\n');
    case 'fact':
      return factText(part);
  }
}

/** The sentence, and below it who says so: "_Iran · denied · ¶4 · f7_". Accounts and nearest facts are rows of a list. */
function factText(part: FactPart): string {
  const bullet = part.role === 'fact' ? '' : '• ';
  const label = part.label ? `${bold(part.label)} – ` : '';
  return `${bullet}${label}${mrkdwn(part.text)}\n_${mrkdwn(chipWithFact(part.chip))}_`;
}
