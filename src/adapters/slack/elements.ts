import type { types } from '@slack/bolt';
import type { Language } from '../../core/language/languages.ts';
import { type Choice, choiceOf, choiceWords } from '../../core/reply/choice.ts';
import { shorten } from '../../core/reply/shorten.ts';
import type { Action } from '../../core/reply/types.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { actionId } from './choices.ts';
import { mrkdwn, plain } from './escape.ts';
import { ACCESSIBILITY_LABEL_MAX_CHARS, BUTTON_TEXT_MAX_CHARS, HEADER_MAX_CHARS } from './limits.ts';

/** A block that shows `text`, which is mrkdwn and at most `SECTION_TEXT_MAX_CHARS` long; none for ''. */
export function sectionBlocks(text: string, accessory?: types.Button): types.SectionBlock[] {
  if (text.trim() === '') return [];
  return [{ type: 'section', text: verbatim(text), ...(accessory ? { accessory } : {}) }];
}

/** The same in small grey letters. */
export function contextBlocks(text: string): types.ContextBlock[] {
  return text.trim() === '' ? [] : [{ type: 'context', elements: [verbatim(text)] }];
}

/** In big letters where it is short enough for that, else bold. `text` is as written, at most a section long. */
export function titleBlocks(text: string): types.KnownBlock[] {
  if (text.trim() === '') return [];
  if (plain(text).length > HEADER_MAX_CHARS) return sectionBlocks(bold(text));
  return [{ type: 'header', text: plainObject(text, HEADER_MAX_CHARS) }];
}

/** `text` is as written. */
export function bold(text: string): string {
  const shown = mrkdwn(text);
  return shown.trim() === '' ? '' : `*${shown}*`;
}

/** A button of the row below a reply. */
export function actionButton(action: Action, language: Language, number: number): types.Button {
  const choice = choiceOf(action, language);
  const style = choice.kind === 'ask' ? ({ style: 'primary' } as const) : {};
  return { ...buttonFor(action.label, choice, number), ...style };
}

/** A button beside an entry, which tells already what it is about. */
export function entryButton(action: Action, language: Language, number: number): types.Button {
  const choice = choiceOf(action, language);
  const { show } = wordsFor(language).chat;
  if (choice.kind !== 'show') return actionButton(action, language, number);
  const accessibility = shorten(`${show} – ${plain(action.label)}`, ACCESSIBILITY_LABEL_MAX_CHARS);
  return { ...buttonFor(show, choice, number), accessibility_label: accessibility };
}

/** `text` is as written; where it is too long for its place, that shows. */
export function plainObject(text: string, maxChars: number): types.PlainTextElement {
  return { type: 'plain_text', text: shorten(plain(text).trim(), maxChars) || '…', emoji: false };
}

function buttonFor(label: string, choice: Choice, number: number): types.Button {
  return {
    type: 'button',
    text: plainObject(capitalised(label), BUTTON_TEXT_MAX_CHARS),
    action_id: actionId(choice, number),
    value: choiceWords(choice),
  };
}

/** As buttons are written, in both languages: "Timeline", "Français". */
export function capitalised(label: string): string {
  return label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Verbatim: Slack looks for no addresses, names or channels in it. */
function verbatim(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}
