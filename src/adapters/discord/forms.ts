import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { QUESTION_MAX_CHARS } from '../../core/answer/question.ts';
import { isLanguage, type Language } from '../../core/language/languages.ts';
import { printable } from '../../core/reply/printable.ts';
import { shorten } from '../../core/reply/shorten.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { isBlank, label } from './escape.ts';
import { DESCRIPTION_MAX_CHARS, LABEL_MAX_CHARS, MODAL_TITLE_MAX_CHARS, PLACEHOLDER_MAX_CHARS } from './limits.ts';

/** The field in which the question is typed. */
export const QUESTION_INPUT = 'question';

/** What travels with the form, so that the answer finds its place. Where that is, Discord tells with the answer. */
export interface AskFormContext {
  readonly language: Language;
  /** Id of the interaction that opened it: one open form is one question, however often it is sent. */
  readonly opened: string;
  /** The briefing asked about; where there is none the question has to find it. */
  readonly slug?: string;
}

export interface AskFormTexts {
  readonly briefingTitle?: string;
  /** What the field is filled in with. */
  readonly question?: string;
}

export function askForm(
  context: AskFormContext,
  { briefingTitle = '', question = '' }: AskFormTexts = {},
): APIModalInteractionResponseCallbackData {
  const { ask, chat, discord } = wordsFor(context.language);
  const initial = shorten(printable(question).trim(), QUESTION_MAX_CHARS);
  return {
    custom_id: formId(context),
    title: label(ask, MODAL_TITLE_MAX_CHARS),
    components: [
      {
        type: ComponentType.Label,
        label: label(chat.question, LABEL_MAX_CHARS),
        ...(isBlank(briefingTitle) ? {} : { description: label(briefingTitle, DESCRIPTION_MAX_CHARS) }),
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION_INPUT,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: QUESTION_MAX_CHARS,
          placeholder: label(discord.example, PLACEHOLDER_MAX_CHARS),
          ...(isBlank(initial) ? {} : { value: initial }),
        },
      },
    ],
  };
}

const FORM_ID = /^wirebrief:form:([^\s:]*):([a-z]+):(\d{1,20})$/;

/** At most 99 characters of 100, as a slug has at most 60 and an id of Discord at most 20. */
function formId({ slug = '', language, opened }: AskFormContext): string {
  return `wirebrief:form:${slug}:${language}:${opened}`;
}

const answerSchema = z.object({
  custom_id: z.string(),
  components: z.array(
    z.object({ component: z.object({ custom_id: z.string(), value: z.string().nullish() }).optional() }),
  ),
});

/**
 * What was asked, in the `data` of an interaction as Discord sends it; undefined where the form is not one of ours, or of
 * another version. Like a button's, its id carries nothing that may be trusted.
 */
export function readAskForm(data: unknown): (AskFormContext & { readonly question: string }) | undefined {
  const answer = answerSchema.safeParse(data);
  if (!answer.success) return undefined;
  const [, slug, language = '', opened] = FORM_ID.exec(answer.data.custom_id) ?? [];
  if (opened === undefined || !isLanguage(language)) return undefined;
  const field = answer.data.components.find(({ component }) => component?.custom_id === QUESTION_INPUT);
  return { language, opened, ...(slug ? { slug } : {}), question: field?.component?.value ?? '' };
}
