import { readText } from './read-text.ts';

/** As deep as blocks go, and somewhat deeper. */
const DEPTH_MAX = 12;
/** What is to be pressed or filled in says nothing. */
const CONTROLS: readonly unknown[] = ['actions', 'context_actions', 'input', 'button'];

/**
 * What a reader sees of a message: its text, or that of its blocks where it has none. Of an app's message the blocks come
 * first, as its text may be no more than "new alert". '' where there is nothing to read, as with a picture.
 */
export function messageText(message: unknown, botUserId: string): string {
  if (!isObject(message)) return '';
  const text = typeof message.text === 'string' ? readText(message.text, botUserId) : '';
  const blocks = () => textsIn(message.blocks, botUserId).join('\n').trim();
  const attached = () => textsIn(message.attachments, botUserId).join('\n').trim();
  return message.bot_id === undefined ? text || blocks() || attached() : blocks() || text || attached();
}

type Fields = Readonly<Record<string, unknown>>;

/** A line for each text, in reading order. docs.slack.dev/reference/block-kit/blocks, read 2026-11. */
function textsIn(value: unknown, botUserId: string, depth = 0): string[] {
  if (depth > DEPTH_MAX) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, botUserId, depth + 1));
  if (!isObject(value) || CONTROLS.includes(value.type)) return [];
  if (
    value.type === 'rich_text_section' ||
    value.type === 'rich_text_preformatted' ||
    value.type === 'rich_text_quote'
  ) {
    return linesOf(richText(value.elements));
  }
  if (typeof value.text === 'string') return linesOf(readText(value.text, botUserId));
  const { accessory: _, ...others } = value;
  return Object.values(others).flatMap((each) => textsIn(each, botUserId, depth + 1));
}

/** Of words in a line, as they are typed: nothing in them is escaped. */
function richText(elements: unknown): string {
  if (!Array.isArray(elements)) return '';
  return elements
    .map((each: unknown) => (isObject(each) ? (each.text ?? each.url ?? '') : ''))
    .filter((text) => typeof text === 'string')
    .join('');
}

function linesOf(text: string): string[] {
  return text.trim() === '' ? [] : [text.trim()];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
