import type { types } from '@slack/bolt';
import type { SlackMessage } from './blocks.ts';
import { CHOICE_ACTION } from './choices.ts';

/** Between what a button means and what it carries. */
const BETWEEN = '\n';
/** docs.slack.dev/reference/block-kit/block-elements/button-element, read 2026-11. */
const BUTTON_VALUE_MAX_CHARS = 2_000;

/** A question that was asked back about, and whose conversation it was asked in. */
export interface Carried {
  readonly in: 'thread' | 'aside';
  readonly question: string;
}

/**
 * Lets the buttons that choose a briefing carry the question that was asked, so that choosing answers it. One that is too
 * long stays behind: the briefing is shown then, and the question can be asked again.
 */
export function carryQuestion(message: SlackMessage, carried: Carried): SlackMessage {
  const tail = [carried.in, carried.question].join(BETWEEN);
  return { ...message, blocks: message.blocks.map((block) => carryInBlock(block, tail)) };
}

/** What a button means, and what it carries. */
export function carriedIn(value: string): { readonly value: string; readonly carried?: Carried } {
  const [own = '', place = '', ...question] = value.split(BETWEEN);
  if (question.length === 0) return { value: own };
  return { value: own, carried: { in: place === 'aside' ? 'aside' : 'thread', question: question.join(BETWEEN) } };
}

function carryInBlock(block: types.KnownBlock, tail: string): types.KnownBlock {
  if (block.type === 'section' && block.accessory?.type === 'button') {
    return { ...block, accessory: carryInButton(block.accessory, tail) };
  }
  if (block.type !== 'actions') return block;
  const elements = block.elements.map((each) => (each.type === 'button' ? carryInButton(each, tail) : each));
  return { ...block, elements };
}

function carryInButton(button: types.Button, tail: string): types.Button {
  const value = `${button.value}${BETWEEN}${tail}`;
  const isChoice = CHOICE_ACTION.test(button.action_id ?? '') && button.value !== undefined;
  return isChoice && value.length <= BUTTON_VALUE_MAX_CHARS ? { ...button, value } : button;
}
