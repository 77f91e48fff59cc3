import type { types } from '@slack/bolt';
import { plainText } from '../../core/reply/plain.ts';
import { printableReply } from '../../core/reply/printable.ts';
import { splitReply } from '../../core/reply/split.ts';
import type { Part, Reply } from '../../core/reply/types.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { actionButton, contextBlocks, titleBlocks } from './elements.ts';
import { LONGEST_ESCAPE, mrkdwn, shorten } from './escape.ts';
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
  const shown = withShortFrame(printableReply(reply));
  const { language } = shown;
  const frame = [shown.title ?? '', shown.asOf ?? '', wordsFor(language).slack.goesOn];
  const charsAround =
    frame.reduce((sum, text) => sum + charsOf({ kind: 'heading', text }), 0) +
    shown.actions.length * BUTTON_TEXT_MAX_CHARS;
  const body: Reply = { language, audience: shown.audience, parts: sectionParts(shown.parts, language), actions: [] };
  const pages = splitReply(body, {
    maxChars: MESSAGE_BLOCKS_MAX_CHARS - charsAround,
    maxParts: MESSAGE_BLOCKS_MAX - BLOCKS_AROUND,
    measure: charsOf,
  });
  return pages
    .map(({ parts }, index) => {
      const page = pageOf(shown, parts, {
        isFirst: index === 0,
        isEnd: index === (startsThread ? 0 : pages.length - 1),
      });
      return messageOf(page, startsThread && index === 0 && pages.length > 1);
    })
    .filter(({ blocks }) => blocks.length > 0);
}

/** The as-of line belongs to the title, and where there is none below what is said, where the buttons are. */
function pageOf(
  reply: Reply,
  parts: readonly Part[],
  page: { readonly isFirst: boolean; readonly isEnd: boolean },
): Reply {
  const { title, asOf, actions, ...common } = reply;
  const isDated = title === undefined ? page.isEnd : page.isFirst;
  return {
    ...common,
    ...(title !== undefined && page.isFirst ? { title } : {}),
    parts,
    ...(asOf !== undefined && isDated ? { asOf } : {}),
    actions: page.isEnd ? actions : [],
  };
}

function messageOf(page: Reply, goesOn: boolean): SlackMessage {
  const { language, title, parts, asOf = '' } = page;
  const dated = contextBlocks(mrkdwn(asOf));
  const onward = goesOn ? contextBlocks(wordsFor(language).slack.goesOn) : [];
  const blocks =
    title === undefined
      ? [...partBlocks(parts, language), ...onward, ...dated, ...actionBlocks(page)]
      : [...titleBlocks(title), ...dated, ...partBlocks(parts, language), ...onward, ...actionBlocks(page)];
  const facts = parts.flatMap((part) => (part.kind === 'fact' ? [part.chip.fact] : []));
  return { text: fallbackText(page), blocks, facts: [...new Set(facts)] };
}

function actionBlocks({ actions, language, parts }: Reply): types.ActionsBlock[] {
  // A briefing has far fewer views and languages than a row holds.
  const buttons = actions
    .slice(0, ACTIONS_ELEMENTS_MAX)
    .map((action, number) => actionButton(action, language, parts.length + number));
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }];
}

/** Title and as-of line where they fit a section; else they are parts like others, which can be cut. */
function withShortFrame(reply: Reply): Reply {
  const { title, asOf, ...others } = reply;
  const isLong = (text = '') => charsOf({ kind: 'heading', text }) > SECTION_TEXT_MAX_CHARS;
  const asPart = (text = ''): Part[] => (isLong(text) ? [{ kind: 'text', text }] : []);
  return {
    ...others,
    ...(title === undefined || isLong(title) ? {} : { title }),
    ...(asOf === undefined || isLong(asOf) ? {} : { asOf }),
    parts: [...asPart(title), ...reply.parts, ...asPart(asOf)],
  };
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
