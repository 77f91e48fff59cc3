import type { types } from '@slack/bolt';
import type { SlackMessage } from './blocks.ts';
import { CHOICE_ACTION } from './choices.ts';

/** Between what a button means and the question it carries. */
const BETWEEN = '\n';
/** docs.slack.dev/reference/block-kit/block-elements/button-element, read 2026-11. */
const BUTTON_VALUE_MAX_CHARS = 2_000;

/**
 * Lets the buttons that choose a briefing carry the question that was asked, so that choosing answers it. One that is too
 * long stays behind: the briefing is shown then, and the question can be asked again.
 */
export function carryQuestion(message: SlackMessage, question: string): SlackMessage {
  return { ...message, blocks: message.blocks.map((block) => carryInBlock(block, question)) };
}

/** What a button means, and the question it carries. */
export function carriedIn(value: string): { readonly value: string; readonly question?: string } {
  const at = value.indexOf(BETWEEN);
  return at < 0 ? { value } : { value: value.slice(0, at), question: value.slice(at + 1) };
}

function carryInBlock(block: types.KnownBlock, question: string): types.KnownBlock {
  if (block.type === 'section' && block.accessory?.type === 'button') {
    return { ...block, accessory: carryInButton(block.accessory, question) };
  }
  if (block.type !== 'actions') return block;
  const elements = block.elements.map((each) => (each.type === 'button' ? carryInButton(each, question) : each));
  return { ...block, elements };
}

function carryInButton(button: types.Button, question: string): types.Button {
  const value = `${button.value}${BETWEEN}${question}`;
  const isChoice = CHOICE_ACTION.test(button.action_id ?? '') && button.value !== undefined;
  return isChoice && value.length <= BUTTON_VALUE_MAX_CHARS ? { ...button, value } : button;
}
