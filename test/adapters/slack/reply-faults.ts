import { type SlackMessage, toMessages } from '../../../src/adapters/slack/blocks.ts';
import { MESSAGE_TEXT_MAX_CHARS } from '../../../src/adapters/slack/limits.ts';
import { chipText } from '../../../src/core/reply/chip.ts';
import { printableReply } from '../../../src/core/reply/printable.ts';
import type { FactPart, Part, Reply } from '../../../src/core/reply/types.ts';
import { isList, type Json, type JsonObject, objectsIn, parseJson } from '../../simulators/json.ts';
import { blocksFor } from '../../simulators/slack/blocks/blocks.ts';
import { problems } from '../../simulators/slack/blocks/schema.ts';
import { charsIn, linksIn, mentionsIn, visibleText } from '../../simulators/slack/content.ts';
import { ALL_BLOCKS_MAX_CHARS, MESSAGE_BLOCKS_MAX } from '../../simulators/slack/limits.ts';

/** Up to here a text is shorter than half a section, whatever escapes make of it. */
const SURELY_SHORT_CHARS = 250;

/** All that is wrong with how a reply is shown on Slack, in words; nothing where all is well. */
export function faultsOf(reply: Reply, startsThread: boolean): string[] {
  const messages = toMessages(reply, { startsThread });
  return [...messages.flatMap(messageFaults), ...lossFaults(printableReply(reply), messages)];
}

/** The blocks as they travel. */
export function blocksSent(message: Omit<SlackMessage, 'facts'>): readonly JsonObject[] {
  return objectsIn(sent(message));
}

/** What a reader sees of it, a line for each text. */
export function seen(message: Omit<SlackMessage, 'facts'>): string {
  return visibleText({ text: message.text, blocks: blocksSent(message) });
}

function sent({ blocks }: Omit<SlackMessage, 'facts'>): Json {
  const json = parseJson(JSON.stringify(blocks));
  return isList(json) ? json : [];
}

function messageFaults(message: SlackMessage): string[] {
  const content = { text: message.text, blocks: blocksSent(message) };
  const chars = charsIn(content.blocks);
  return [
    ...problems(blocksFor('message', MESSAGE_BLOCKS_MAX), sent(message), '/blocks'),
    ...(chars > ALL_BLOCKS_MAX_CHARS ? [`${chars} characters in all blocks`] : []),
    ...(message.text.length > MESSAGE_TEXT_MAX_CHARS ? [`${message.text.length} characters in the text`] : []),
    ...(content.blocks.length === 0 ? ['no blocks'] : []),
    ...mentionsIn(content).map(({ kind, target }) => `pings ${kind} ${target}`),
    ...linksIn(content).map((url) => `links to ${url}`),
    ...linksIn({ ...content, blocks: [] }).map((url) => `links to ${url} in the text`),
  ];
}

function lossFaults(shown: Reply, messages: readonly SlackMessage[]): string[] {
  const blocks = messages.flatMap(blocksSent);
  const sections = blocks.filter(({ type }) => type === 'section').map(withoutButton);
  const all = bare(messages.map(seen).join('\n'));
  const running = bare(sections.map(withoutCitation).join('\n'));
  const buttons = blocks.flatMap((block) => (block.type === 'actions' ? objectsIn(block.elements) : []));
  const texts = [shown.title ?? '', shown.asOf ?? '', ...shown.parts.flatMap(textsOf)];
  const rows = sections.map(bare);
  return [
    ...texts
      .filter((text) => !all.includes(bare(text)) && !running.includes(bare(text)))
      .map((text) => `lost: ${text}`),
    ...shown.parts
      .filter(isFact)
      .flatMap((fact) => (rows.some((row) => holds(row, fact)) ? [] : [`parted: ${fact.text}`])),
    ...(buttons.length === shown.actions.length
      ? []
      : [`${buttons.length} buttons for ${shown.actions.length} actions`]),
  ];
}

/** True where one section shows the sentence, or its end, and the chip; a chip of a page's length is no chip any more. */
function holds(row: string, { text, chip }: FactPart): boolean {
  const citation = bare(`${chipText(chip)} · ${chip.fact}`);
  if (citation.length > SURELY_SHORT_CHARS) return true;
  const at = row.lastIndexOf(citation);
  const sentence = text.length > SURELY_SHORT_CHARS ? bare(text).slice(-1) : bare(text);
  return at >= 0 && row.slice(0, at).includes(sentence);
}

function withoutButton({ accessory: _, ...section }: JsonObject): string {
  return visibleText({ text: '', blocks: [section] });
}

function isFact(part: Part): part is FactPart {
  return part.kind === 'fact';
}

function textsOf(part: Part): string[] {
  switch (part.kind) {
    case 'text':
    case 'heading':
      return [part.text];
    case 'entry':
      return [part.name, part.text];
    case 'fact':
      return [part.text, part.label ?? '', chipText(part.chip), part.chip.fact];
  }
}

function withoutCitation(section: string): string {
  return section.replace(/\n_[^\n]*_$/, '').replace(/^• /, '');
}

/** Without white space, bullets and what is not seen, marks that format and those that look like them as one. */
function bare(text: string): string {
  return text
    .replace(/[\s\u200B•]/g, '')
    .replaceAll('\u2217', '*')
    .replaceAll('\u02CD', '_')
    .replaceAll('\u223C', '~')
    .replaceAll('\u02CB', '`');
}
