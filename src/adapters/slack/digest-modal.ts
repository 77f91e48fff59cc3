import type { types } from '@slack/bolt';
import type { Library } from '../../core/briefing/library.ts';
import { describeSubscription } from '../../core/commands/digest/describe.ts';
import type { Usual } from '../../core/commands/digest/forms.ts';
import { MODES, type Subscription, WEEK } from '../../core/digest/types.ts';
import { LANGUAGES } from '../../core/language/languages.ts';
import { WEEKDAY_NAMES } from '../../core/reply/day-phrase.ts';
import { digestFormWordsFor } from '../../core/reply/digest-form-words-for.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { followedOptions, optionOf } from './digest-options.ts';
import { capitalised, plainObject } from './elements.ts';
import { mrkdwn } from './escape.ts';
import { isDirect } from './events.ts';
import { MODAL_WORDS_MAX_CHARS, PLACEHOLDER_MAX_CHARS, SECTION_TEXT_MAX_CHARS } from './limits.ts';
import { DIGEST_MODAL, type DigestModalContext, type Field, fieldBlock } from './read-digest-modal.ts';

/** The lists that ask us, and the one that tells which subscription is to be changed. */
export const FOLLOWING_ACTION = 'wirebrief:digest:following';
export const ZONE_ACTION = 'wirebrief:digest:zone';
export const WHICH_ACTION = 'wirebrief:digest:which';
/** In that list: none of those there are. */
export const NEW_ONE = 'new';

export interface DigestModalContent {
  /** What stands in the fields. */
  readonly usual: Usual;
  /** Where it comes; absent: that is left to choose. */
  readonly target: string | undefined;
  /** Those that could be changed in place of what is shown; without any, nothing is asked. */
  readonly others: readonly Subscription[];
  readonly library: Library;
}

/** The window in which a digest is ordered or changed. */
export function digestModal(context: DigestModalContext, content: DigestModalContent): types.ModalView {
  const { language } = context;
  const wording = digestFormWordsFor(language);
  const { usual, target, others, library } = content;
  const { following, schedule, mode } = usual;
  const followed = followedOptions(following, library, language);
  const days = WEEK.map((day) => optionOf(capitalised(WEEKDAY_NAMES[language][day - 1] ?? ''), `${day}`));
  const languages = LANGUAGES.map((each) => optionOf(capitalised(wordsFor(language).languageName[each]), each));
  const modes = MODES.map((each) => optionOf(wording.modes[each], each));
  const chosen = (options: types.PlainTextOption[], value: string) => {
    const option = options.find((each) => each.value === value);
    return option ? { initial_option: option } : {};
  };
  const field = (name: Field, label: string, element: types.InputBlock['element']): types.InputBlock => ({
    type: 'input',
    block_id: fieldBlock(name, context.id),
    label: plainObject(label, SECTION_TEXT_MAX_CHARS),
    element,
  });
  return {
    type: 'modal',
    callback_id: DIGEST_MODAL,
    private_metadata: JSON.stringify(context),
    title: plainObject(wording.title, MODAL_WORDS_MAX_CHARS),
    submit: plainObject(wording.save, MODAL_WORDS_MAX_CHARS),
    close: plainObject(wordsFor(language).slack.cancel, MODAL_WORDS_MAX_CHARS),
    blocks: [
      ...whichBlocks(others, context),
      field('target', wording.channel, {
        type: 'conversations_select',
        action_id: 'target',
        filter: {
          include: ['public', 'private', ...(target !== undefined && isDirect(target) ? ['im' as const] : [])],
        },
        ...(target === undefined ? {} : { initial_conversation: target }),
      }),
      field('following', wording.briefings, {
        type: 'multi_external_select',
        action_id: FOLLOWING_ACTION,
        min_query_length: 0,
        placeholder: plainObject(wording.search, PLACEHOLDER_MAX_CHARS),
        ...(followed.length > 0 ? { initial_options: followed } : {}),
      }),
      field('days', wording.days, {
        type: 'checkboxes',
        action_id: 'days',
        options: days,
        initial_options: days.filter(({ value }) => schedule.days.some((day) => `${day}` === value)),
      }),
      field('time', wording.time, { type: 'timepicker', action_id: 'time', initial_time: schedule.time }),
      field('zone', wording.zone, {
        type: 'external_select',
        action_id: ZONE_ACTION,
        min_query_length: 0,
        placeholder: plainObject(wording.search, PLACEHOLDER_MAX_CHARS),
        initial_option: optionOf(schedule.timeZone, schedule.timeZone),
      }),
      field('language', wording.language, {
        type: 'static_select',
        action_id: 'language',
        options: languages,
        ...chosen(languages, usual.language),
      }),
      field('mode', wording.mode, {
        type: 'radio_buttons',
        action_id: 'mode',
        options: modes,
        ...chosen(modes, mode),
      }),
    ],
  };
}

/** Choosing one fills the fields anew. */
function whichBlocks(others: readonly Subscription[], { id, language }: DigestModalContext): types.SectionBlock[] {
  if (others.length === 0) return [];
  const wording = digestFormWordsFor(language);
  const options = [
    optionOf(wording.newOne, NEW_ONE),
    ...others.map((each, index) => optionOf(`${index + 1} · ${describeSubscription(each, language)}`, each.id)),
  ];
  const [newOne] = options;
  const shown = options.find(({ value }) => value === id) ?? newOne;
  return [
    {
      type: 'section',
      text: { type: 'mrkdwn', text: mrkdwn(wording.which), verbatim: true },
      accessory: {
        type: 'static_select',
        action_id: WHICH_ACTION,
        options,
        ...(shown ? { initial_option: shown } : {}),
      },
    },
  ];
}
