import type { types } from '@slack/bolt';
import { describeSubscription } from '../../core/commands/digest/describe.ts';
import { statusLines } from '../../core/commands/digest/list.ts';
import { todayIn } from '../../core/commands/digest/today.ts';
import type { Subscription } from '../../core/digest/types.ts';
import type { Language } from '../../core/language/languages.ts';
import type { DigestFormWording } from '../../core/reply/digest-form-wording.ts';
import { digestFormWordsFor } from '../../core/reply/digest-form-words-for.ts';
import { shorten } from '../../core/reply/shorten.ts';
import { bold, plainObject, sectionBlocks } from './elements.ts';
import { LONGEST_ESCAPE, mrkdwn } from './escape.ts';
import { BUTTON_TEXT_MAX_CHARS, CONFIRM_WORDS_MAX_CHARS, SECTION_TEXT_MAX_CHARS } from './limits.ts';

/** What the buttons beside a subscription do, each with its id as value; `new` needs none. */
export type DigestButton = 'new' | 'change' | 'preview' | 'pause' | 'resume' | 'unsubscribe';

const PREFIX = 'wirebrief:digest-button:';
/** The `action_id` of all of them. */
export const DIGEST_BUTTON = /^wirebrief:digest-button:/;
/** More of them would push the rest of the page out of sight. */
const MAX_SHOWN = 10;
/** Below the name of the channel, with room for it. */
const TEXT_MAX_CHARS = Math.floor(SECTION_TEXT_MAX_CHARS / LONGEST_ESCAPE) - BUTTON_TEXT_MAX_CHARS;

/** What the `action_id` of a button means. */
export function digestButtonOf(actionId: string): string {
  return actionId.slice(PREFIX.length).split(':')[0] ?? '';
}

export interface DigestsShown {
  readonly subscriptions: readonly Subscription[];
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Subscriptions with what came last, what comes next or why not, and what can be done about each. */
export function digestBlocks({ subscriptions, language, now }: DigestsShown): types.KnownBlock[] {
  const wording = digestFormWordsFor(language);
  const left = subscriptions.length - MAX_SHOWN;
  return [
    ...(subscriptions.length === 0 ? sectionBlocks(mrkdwn(wording.none)) : []),
    ...subscriptions
      .slice(0, MAX_SHOWN)
      .flatMap((each, index): types.KnownBlock[] => [
        ...sectionBlocks(textOf(each, language, now)),
        { type: 'actions', elements: buttonsOf(each, wording, index) },
      ]),
    ...(left > 0 ? sectionBlocks(mrkdwn(wording.more(left))) : []),
    { type: 'actions', elements: [{ ...button('new', wording.subscribe, 'new'), style: 'primary' }] },
  ];
}

function textOf(subscription: Subscription, language: Language, now: number): string {
  const what = describeSubscription(subscription, language);
  const lines = statusLines(subscription, undefined, language, todayIn(now, subscription.schedule.timeZone));
  const told = `${what.charAt(0).toUpperCase()}${what.slice(1)}.\n${lines.join(' ')}`;
  return `${channelName(subscription.target, language)}\n${mrkdwn(shorten(told, TEXT_MAX_CHARS))}`;
}

/** Slack shows the name of a channel in place of its id. */
function channelName(id: string, language: Language): string {
  return /^[CG][A-Z0-9]+$/.test(id) ? `*<#${id}>*` : bold(digestFormWordsFor(language).here);
}

function buttonsOf({ id, state }: Subscription, wording: DigestFormWording, index: number): types.Button[] {
  const named = (does: DigestButton, label: string) => button(does, label, id, index);
  return [
    named('change', wording.change),
    named('preview', wording.preview),
    state.kind === 'active' ? named('pause', wording.pause) : named('resume', wording.resume),
    {
      ...named('unsubscribe', wording.end),
      style: 'danger',
      confirm: {
        title: plainObject(wording.end, CONFIRM_WORDS_MAX_CHARS),
        text: plainObject(wording.endQuestion, SECTION_TEXT_MAX_CHARS),
        confirm: plainObject(wording.end, CONFIRM_WORDS_MAX_CHARS),
        deny: plainObject(wording.keep, CONFIRM_WORDS_MAX_CHARS),
      },
    },
  ];
}

function button(does: DigestButton, label: string, value: string, index = 0): types.Button {
  return {
    type: 'button',
    action_id: `${PREFIX}${does}:${index}`,
    text: plainObject(label, BUTTON_TEXT_MAX_CHARS),
    value,
  };
}
