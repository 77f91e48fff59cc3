import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Briefing } from '../../core/briefing/types.ts';
import { LANGUAGES, type Language } from '../../core/language/languages.ts';
import { parseJson } from '../../core/parse-json.ts';
import { checkWordsFor } from '../../core/reply/check-words-for.ts';
import { readChoiceWords } from '../../core/reply/choice.ts';
import { splitText } from '../../core/reply/split.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { PICKER_ACTION } from './choices.ts';
import { plainObject } from './elements.ts';
import { INPUT_MAX_CHARS, MODAL_WORDS_MAX_CHARS, PLACEHOLDER_MAX_CHARS, SECTION_TEXT_MAX_CHARS } from './limits.ts';
import { briefingOption } from './picker.ts';

/** The `callback_id` of the window that asks against which briefing a text is to be checked. */
export const CHECK_MODAL = 'wirebrief:check';
/** The block that an error about the text belongs to: that of its first field. */
export const TEXT_BLOCK = 'text0';
const BRIEFING_BLOCK = 'briefing';
const TEXT_INPUT = 'text';

/** What travels with the window, so that the answer finds its place. */
export type CheckModalContext = z.infer<typeof contextSchema>;

const contextSchema = z.object({
  language: z.enum(LANGUAGES),
  channel: z.string().min(1),
  /** The thread in which the answer is read; absent: in the channel itself. */
  thread: z.string().min(1).exactOptional(),
  respondUrl: z.string().min(1).exactOptional(),
});

export interface CheckModalContent {
  readonly text: string;
  /** Of the briefings, those that the text fits, best first. */
  readonly fitting: readonly Briefing[];
}

/** The text stands in the window, where it can be changed: one field holds less of it than may be checked. */
export function checkModal(context: CheckModalContext, { text, fitting }: CheckModalContent): types.ModalView {
  const { language } = context;
  const words = checkWordsFor(language);
  const { cancel } = wordsFor(language).slack;
  const short = (label: string) => plainObject(label, MODAL_WORDS_MAX_CHARS);
  return {
    type: 'modal',
    callback_id: CHECK_MODAL,
    private_metadata: JSON.stringify(context),
    title: short(words.onMessage),
    submit: short(words.send),
    close: short(cancel),
    blocks: [
      briefingField(fitting, language),
      ...splitText(text, INPUT_MAX_CHARS).map((piece, number) => textField(piece, number, language)),
    ],
  };
}

function briefingField(fitting: readonly Briefing[], language: Language): types.InputBlock {
  const { against, severalHint, noneHint } = checkWordsFor(language);
  const [best] = fitting;
  return {
    type: 'input',
    block_id: BRIEFING_BLOCK,
    label: plainObject(against, SECTION_TEXT_MAX_CHARS),
    hint: plainObject(best ? severalHint : noneHint, SECTION_TEXT_MAX_CHARS),
    element: {
      type: 'external_select',
      action_id: PICKER_ACTION,
      min_query_length: 0,
      placeholder: plainObject(wordsFor(language).slack.search, PLACEHOLDER_MAX_CHARS),
      ...(best ? { initial_option: briefingOption(best, language) } : {}),
    },
  };
}

function textField(piece: string, number: number, language: Language): types.InputBlock {
  return {
    type: 'input',
    block_id: `text${number}`,
    optional: number > 0,
    label: plainObject(number === 0 ? checkWordsFor(language).text : '…', SECTION_TEXT_MAX_CHARS),
    element: {
      type: 'plain_text_input',
      action_id: TEXT_INPUT,
      multiline: true,
      max_length: INPUT_MAX_CHARS,
      initial_value: piece,
    },
  };
}

const stateSchema = z.object({
  values: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({ value: z.string().nullish(), selected_option: z.object({ value: z.string() }).nullish() }),
    ),
  ),
});

/** What is to be checked, against which briefing; undefined where the window is not one of ours, or of another version. */
export function readCheckModal(view: {
  readonly private_metadata: string;
  readonly state: unknown;
}): (CheckModalContext & { readonly slug: string; readonly text: string }) | undefined {
  const context = contextSchema.safeParse(parseJson(view.private_metadata));
  const state = stateSchema.safeParse(view.state);
  if (!context.success || !state.success) return undefined;
  const { values } = state.data;
  const picked = values[BRIEFING_BLOCK]?.[PICKER_ACTION]?.selected_option?.value ?? '';
  const choice = readChoiceWords(picked, 'show');
  if (!choice) return undefined;
  const fields = Object.keys(values).filter((block) => /^text\d+$/.test(block));
  const pieces = fields.toSorted().map((block) => values[block]?.[TEXT_INPUT]?.value ?? '');
  return { ...context.data, slug: choice.slug, text: pieces.join('\n').trim() };
}
