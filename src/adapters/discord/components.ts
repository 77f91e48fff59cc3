import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { remembered } from '../../core/remembered.ts';
import { factsOf } from '../../core/reply/facts-of.ts';
import { pagesOf, withShortFrame } from '../../core/reply/pages.ts';
import { printableReply } from '../../core/reply/printable.ts';
import { withShortEdges } from '../../core/reply/short-edges.ts';
import type { Reply } from '../../core/reply/types.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { named, sizeOfNames } from './channel-names.ts';
import { actionButton, buttonRows, heading, small, textDisplays, title } from './elements.ts';
import { BUTTON_LABEL_MAX_CHARS, COMPONENTS_MAX, ROW_BUTTONS_MAX, ROWS_MAX, TEXT_MAX_CHARS } from './limits.ts';
import { countOf, partComponents, sizeOf, sizeOfText } from './part-components.ts';

export interface DiscordMessage {
  readonly components: APIMessageTopLevelComponent[];
  /** Ids of the facts in it, each once. */
  readonly facts: readonly string[];
}

export interface RenderOptions {
  /** True: the first message stands alone and the others below it in its thread. False: all stand in one row. */
  readonly startsThread: boolean;
  /** A line below the first message that starts a thread. */
  readonly hint?: string | undefined;
}

type Quiet = { readonly flags: MessageFlags } & Required<Pick<RESTPostAPIChannelMessageJSONBody, 'allowed_mentions'>>;

/** Goes with every message and every edit: an edit without it pings again. */
export const QUIET: Quiet = {
  flags: MessageFlags.IsComponentsV2,
  allowed_mentions: { parse: [], replied_user: false },
};

/** The frame, the title with the as-of line, and the line that tells where it goes on. */
const COMPONENTS_AROUND = 3;
/** A title or an as-of line larger than this is a part of the reply. */
const FRAME_LINE_MAX_SIZE = 500;
/** So are a name, a label and a chip: what is around them leaves more than that. */
const EDGES_MAX_SIZE = 400;

/**
 * The messages that show a reply, in order; none only where it says nothing. They are cut between parts, and no fact is
 * parted from its chip. A reader who sees only the first in a channel has title, as-of line and buttons. What has a title
 * stands in a frame, as a page of its own; an answer is a line of the conversation.
 */
export function toMessages(reply: Reply, { startsThread, hint = '' }: RenderOptions): DiscordMessage[] {
  const shown = withShortFrame(printableReply(reply), isLong);
  const buttons = shown.actions.slice(0, ROW_BUTTONS_MAX * ROWS_MAX).length;
  const frame = [shown.title ?? '', shown.asOf ?? '', wordsFor(shown.language).chat.goesOn, hint];
  const sizeOfButtons = buttons * BUTTON_LABEL_MAX_CHARS;
  const sizeAround = frame.reduce((sum, text) => sum + sizeOfText(heading(text)), sizeOfButtons + sizeOfNames(shown));
  const limits = {
    maxChars: TEXT_MAX_CHARS - sizeAround,
    maxParts: COMPONENTS_MAX - COMPONENTS_AROUND - Math.ceil(buttons / ROW_BUTTONS_MAX) - buttons,
    // A reply is cut by measuring its parts again and again, and to measure one is to escape it.
    measure: remembered(sizeOf),
    countOf,
  };
  const parts = shown.parts.map((part) => withShortEdges(part, EDGES_MAX_SIZE, sizeOf));
  return pagesOf({ ...shown, parts }, limits, startsThread)
    .map(({ reply: page, goesOn }, index) => {
      const notes = [goesOn ? wordsFor(page.language).chat.goesOn : '', startsThread && index === 0 ? hint : ''];
      return messageOf(page, notes, shown.title !== undefined);
    })
    .filter(({ components }) => components.length > 0);
}

function messageOf(page: Reply, notes: readonly string[], isFramed: boolean): DiscordMessage {
  const { language, parts } = page;
  const onward = textDisplays(lines(notes.map(small)));
  const dated = textDisplays(small(page.asOf ?? ''));
  const body = [...named(partComponents(parts, language), page.channels), ...onward];
  const components: APIComponentInContainer[] =
    page.title === undefined
      ? [...body, ...dated, ...actionRows(page)]
      : [...textDisplays(titleText(page)), ...body, ...actionRows(page)];
  return {
    components: isFramed && components.length > 0 ? [{ type: ComponentType.Container, components }] : components,
    facts: factsOf(page),
  };
}

function titleText({ title: text = '', asOf = '' }: Reply): string {
  return lines([title(text), small(asOf)]);
}

function lines(texts: readonly string[]): string {
  return texts.filter((line) => line !== '').join('\n');
}

function actionRows({ actions, language, parts }: Reply) {
  return buttonRows(
    actions
      .slice(0, ROW_BUTTONS_MAX * ROWS_MAX)
      .map((action, number) => actionButton(action, language, parts.length + number)),
  );
}

function isLong(text: string): boolean {
  return sizeOfText(heading(text)) > FRAME_LINE_MAX_SIZE;
}
