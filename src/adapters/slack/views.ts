import type { types } from '@slack/bolt';
import { z } from 'zod';
import { QUESTION_MAX_CHARS } from '../../core/answer/question.ts';
import { LANGUAGES } from '../../core/language/languages.ts';
import { parseJson } from '../../core/parse-json.ts';
import { shorten } from '../../core/reply/shorten.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { contextBlocks, plainObject } from './elements.ts';
import { LONGEST_ESCAPE, mrkdwn } from './escape.ts';
import { MODAL_WORDS_MAX_CHARS, SECTION_TEXT_MAX_CHARS } from './limits.ts';

/** The `callback_id` of the window in which a question is asked. */
export const ASK_MODAL = 'wirebrief:ask';
/** The block that an error about the question belongs to. */
export const QUESTION_BLOCK = 'question';
const QUESTION_INPUT = 'question';

/** What travels with the window, so that the answer finds its place. */
export type AskModalContext = z.infer<typeof contextSchema>;

const contextSchema = z.object({
  language: z.enum(LANGUAGES),
  /** The channel or direct message to answer in, and the thread there. */
  channel: z.string().min(1),
  thread: z.string().min(1).exactOptional(),
  /** The briefing asked about; where there is none the question has to find it. */
  slug: z.string().min(1).exactOptional(),
});

const stateSchema = z.object({
  values: z.object({
    [QUESTION_BLOCK]: z.object({ [QUESTION_INPUT]: z.object({ value: z.string().nullish() }) }),
  }),
});

export interface AskModalTexts {
  readonly briefingTitle?: string;
  /** What the field is filled in with. */
  readonly question?: string;
}

export function askModal(
  context: AskModalContext,
  { briefingTitle = '', question = '' }: AskModalTexts,
): types.ModalView {
  const wording = wordsFor(context.language);
  const { send, cancel } = wording.slack;
  const words = (text: string) => plainObject(text, MODAL_WORDS_MAX_CHARS);
  const initial = shorten(question, QUESTION_MAX_CHARS);
  return {
    type: 'modal',
    callback_id: ASK_MODAL,
    private_metadata: JSON.stringify(context),
    title: words(wording.ask),
    submit: words(send),
    close: words(cancel),
    blocks: [
      ...contextBlocks(mrkdwn(shorten(briefingTitle, SECTION_TEXT_MAX_CHARS / LONGEST_ESCAPE))),
      {
        type: 'input',
        block_id: QUESTION_BLOCK,
        label: plainObject(wording.chat.question, SECTION_TEXT_MAX_CHARS),
        element: {
          type: 'plain_text_input',
          action_id: QUESTION_INPUT,
          multiline: true,
          focus_on_load: true,
          max_length: QUESTION_MAX_CHARS,
          ...(initial === '' ? {} : { initial_value: initial }),
        },
      },
    ],
  };
}

/** What was asked, and where; undefined where the window is not one of ours, or of another version. */
export function readAskModal(view: {
  readonly private_metadata: string;
  readonly state: unknown;
}): (AskModalContext & { readonly question: string }) | undefined {
  const context = contextSchema.safeParse(parseJson(view.private_metadata));
  const state = stateSchema.safeParse(view.state);
  if (!context.success || !state.success) return undefined;
  return { ...context.data, question: state.data.values[QUESTION_BLOCK][QUESTION_INPUT].value ?? '' };
}
