import type { types } from '@slack/bolt';
import type { Briefing } from '../../core/briefing/types.ts';
import { inLanguage, type Language } from '../../core/language/languages.ts';
import { choiceWords } from '../../core/reply/choice.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { shortAsOf } from '../../core/views/views.ts';
import type { SlackMessage } from './blocks.ts';
import { PICKER_ACTION } from './choices.ts';
import { plainObject } from './elements.ts';
import { mrkdwn } from './escape.ts';
import { OPTION_TEXT_MAX_CHARS, OPTIONS_MAX, PLACEHOLDER_MAX_CHARS } from './limits.ts';

/** A list of the briefings that searches as one types. */
export function pickerMessage(language: Language): SlackMessage {
  return { text: mrkdwn(wordsFor(language).slack.pick), blocks: [pickerBlock(language)], facts: [] };
}

export function pickerBlock(language: Language): types.SectionBlock {
  const { pick, search } = wordsFor(language).slack;
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: mrkdwn(pick), verbatim: true },
    accessory: {
      type: 'external_select',
      action_id: PICKER_ACTION,
      min_query_length: 0,
      placeholder: plainObject(search, PLACEHOLDER_MAX_CHARS),
    },
  };
}

/** What the list offers: the briefings given, the first hundred of them, in their order. */
export function briefingOptions(
  briefings: readonly Briefing[],
  language: Language,
): { readonly options: types.PlainTextOption[] } {
  return { options: briefings.slice(0, OPTIONS_MAX).map((briefing) => briefingOption(briefing, language)) };
}

/** One of them. */
export function briefingOption(briefing: Briefing, language: Language): types.PlainTextOption {
  const { slug } = briefing;
  return {
    text: plainObject(inLanguage(briefing.title, language), OPTION_TEXT_MAX_CHARS),
    description: plainObject(shortAsOf(briefing, language), OPTION_TEXT_MAX_CHARS),
    value: choiceWords({ kind: 'show', slug, view: 'summary', language }),
  };
}
