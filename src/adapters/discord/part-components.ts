import type { APISectionComponent, APITextDisplayComponent } from 'discord-api-types/v10';
import type { Language } from '../../core/language/languages.ts';
import { chipWithFact } from '../../core/reply/chip.ts';
import type { FactPart, Part } from '../../core/reply/types.ts';
import { bold, entryButton, heading, section, small, textDisplays } from './elements.ts';
import { isBlank, markdown } from './escape.ts';
import { BUTTON_LABEL_MAX_CHARS, TEXT_DISPLAY_BYTES, TEXT_MAX_BYTES, TEXT_MAX_CHARS } from './limits.ts';

/** One text for each part, none for a part that says nothing, and beside it the button of an entry. */
export function partComponents(
  parts: readonly Part[],
  language: Language,
): (APITextDisplayComponent | APISectionComponent)[] {
  return parts.flatMap((part, number) => {
    const action = part.kind === 'entry' ? part.action : undefined;
    return textDisplays(textOf(part)).map((text) =>
      action ? section(text, entryButton(action, language, number)) : text,
    );
  });
}

/** What a part takes of a message's text, its button's words included. */
export function sizeOf(part: Part): number {
  return sizeOfText(textOf(part)) + (hasButton(part) ? BUTTON_LABEL_MAX_CHARS : 0);
}

/** How many components a part is. */
export function countOf(part: Part): number {
  return hasButton(part) ? 3 : 1;
}

/**
 * In characters, of which a message has `TEXT_MAX_CHARS`. Where a text takes more of the bytes than of the characters, as
 * Chinese does, so many characters as are the same share.
 */
export function sizeOfText(text: string): number {
  const bytes = Buffer.byteLength(text) + TEXT_DISPLAY_BYTES;
  return Math.max(text.length, bytes * (TEXT_MAX_CHARS / TEXT_MAX_BYTES));
}

function textOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return markdown(part.text);
    case 'heading':
      return heading(part.text);
    case 'entry':
      return linesOf(bold(part.name), markdown(part.text));
    case 'fact':
      return factText(part);
  }
}

/** The sentence, and below it who says so: "-# Iran · denied · ¶4 · f7". Accounts and nearest facts are rows of a list. */
function factText(part: FactPart): string {
  const bullet = part.role === 'fact' ? '' : '• ';
  const label = bold(part.label ?? '');
  const sentence = `${bullet}${label && `${label} – `}${markdown(part.text)}`;
  return linesOf(sentence, small(chipWithFact(part.chip)));
}

function linesOf(...lines: readonly string[]): string {
  return lines.filter((line) => !isBlank(line)).join('\n');
}

function hasButton(part: Part): boolean {
  return part.kind === 'entry' && part.action !== undefined;
}
