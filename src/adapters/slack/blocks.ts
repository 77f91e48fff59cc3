import type { types } from '@slack/bolt';
import { factsOf } from '../../core/reply/facts-of.ts';
import { pagesOf, withShortFrame } from '../../core/reply/pages.ts';
import { plainText } from '../../core/reply/plain.ts';
import { printableReply } from '../../core/reply/printable.ts';
import { shorten } from '../../core/reply/shorten.ts';
import type { Reply } from '../../core/reply/types.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { named } from './channel-names.ts';
import { actionButton, contextBlocks, titleBlocks } from './elements.ts';
import { LONGEST_ESCAPE, mrkdwn } from './escape.ts';
import {
  ACTIONS_ELEMENTS_MAX,
  BUTTON_TEXT_MAX_CHARS,
  MESSAGE_BLOCKS_MAX,
  MESSAGE_BLOCKS_MAX_CHARS,
  MESSAGE_TEXT_MAX_CHARS,
  SECTION_TEXT_MAX_CHARS,
} from './limits.ts';
import { charsOf, partBlocks, sectionParts } from './part-blocks.ts';

export interface SlackMessage {
  /** What notifications and screen readers tell: the whole lines that fit. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
  /** Ids of the facts in it, each once. */
  readonly facts: readonly string[];
}

export interface RenderOptions {
  /** True: the first message stands alone and the others below it in its thread. False: all stand in one row. */
  readonly startsThread: boolean;
}

/** Goes with every message: no previews below it. */
export const QUIET = { unfurl_links: false, unfurl_media: false } as const;

/** A line of the text that goes with the blocks: the first one always fits. */
const FALLBACK_LINE_MAX_CHARS = Math.floor(MESSAGE_TEXT_MAX_CHARS / LONGEST_ESCAPE) - 1;
/** Title, as-of line, the line that tells where it goes on, and buttons. */
const BLOCKS_AROUND = 4;

/**
 * The messages that show a reply, in order; none only where it says nothing. They are cut between parts, and no fact is
 * parted from its chip. A reader who sees only the first in a channel has title, as-of line and buttons.
 */
export function toMessages(reply: Reply, { startsThread }: RenderOptions): SlackMessage[] {
  const shown = withShortFrame(printableReply(reply), isLong);
  const { language } = shown;
  const frame = [shown.title ?? '', shown.asOf ?? '', wordsFor(language).chat.goesOn];
  const charsAround =
    frame.reduce((sum, text) => sum + charsOf({ kind: 'heading', text }), 0) +
    shown.actions.length * BUTTON_TEXT_MAX_CHARS;
  const limits = {
    maxChars: MESSAGE_BLOCKS_MAX_CHARS - charsAround,
    maxParts: MESSAGE_BLOCKS_MAX - BLOCKS_AROUND,
    measure: charsOf,
  };
  return pagesOf({ ...shown, parts: sectionParts(shown.parts, language) }, limits, startsThread)
    .map(({ reply: page, goesOn }) => messageOf(page, goesOn))
    .filter(({ blocks }) => blocks.length > 0);
}

function isLong(text: string): boolean {
  return charsOf({ kind: 'heading', text }) > SECTION_TEXT_MAX_CHARS;
}

function messageOf(page: Reply, goesOn: boolean): SlackMessage {
  const { language, title, parts, asOf = '', channels } = page;
  const told = named(partBlocks(parts, language), channels);
  const dated = contextBlocks(mrkdwn(asOf));
  const onward = goesOn ? contextBlocks(wordsFor(language).chat.goesOn) : [];
  const blocks =
    title === undefined
      ? [...told, ...onward, ...dated, ...actionBlocks(page)]
      : [...titleBlocks(title), ...dated, ...told, ...onward, ...actionBlocks(page)];
  return { text: fallbackText(page), blocks, facts: factsOf(page) };
}

function actionBlocks({ actions, language, parts }: Reply): types.ActionsBlock[] {
  // A briefing has far fewer views and languages than a row holds.
  const buttons = actions
    .slice(0, ACTIONS_ELEMENTS_MAX)
    .map((action, number) => actionButton(action, language, parts.length + number));
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }];
}

function fallbackText(page: Reply): string {
  let text = '';
  for (const line of plainText({ ...page, actions: [] }).split('\n')) {
    const shown = mrkdwn(shorten(line, FALLBACK_LINE_MAX_CHARS));
    if (text.length + shown.length + '\n…'.length > MESSAGE_TEXT_MAX_CHARS) return `${text}…`;
    text += `${shown}\n`;
  }
  return text.trim();
}
