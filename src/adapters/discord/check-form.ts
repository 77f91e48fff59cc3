import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { CHECK_MAX_CHARS } from '../../core/answer/check-text.ts';
import type { Briefing } from '../../core/briefing/types.ts';
import { isLanguage, type Language } from '../../core/language/languages.ts';
import { checkWordsFor } from '../../core/reply/check-words-for.ts';
import { printable } from '../../core/reply/printable.ts';
import { shorten } from '../../core/reply/shorten.ts';
import { label } from './escape.ts';
import { DESCRIPTION_MAX_CHARS, LABEL_MAX_CHARS, MODAL_TITLE_MAX_CHARS, OFFERED_MAX } from './limits.ts';
import { topicChoices } from './topics.ts';

/** The fields: which briefing, and what to check. */
export const BRIEFING_SELECT = 'briefing';
export const TEXT_INPUT = 'text';

export interface CheckFormContent {
  readonly text: string;
  /** Those to choose from, and which of them the text fits, best first. */
  readonly briefings: readonly Briefing[];
  readonly fitting: readonly Briefing[];
}

/** Asks against which briefing a text is to be checked. The text stands in the form, where it can be changed. */
export function checkForm(language: Language, content: CheckFormContent): APIModalInteractionResponseCallbackData {
  const { onMessage, against, text: textLabel } = checkWordsFor(language);
  const [best] = content.fitting;
  return {
    custom_id: `${FORM}:${language}`,
    title: label(onMessage, MODAL_TITLE_MAX_CHARS),
    components: [
      {
        type: ComponentType.Label,
        label: label(against, LABEL_MAX_CHARS),
        description: label(hint(language, content), DESCRIPTION_MAX_CHARS),
        component: {
          type: ComponentType.StringSelect,
          custom_id: BRIEFING_SELECT,
          required: true,
          options: topicChoices(content.briefings, language).map(({ name, value }) => ({
            label: name,
            value,
            ...(value === best?.slug ? { default: true } : {}),
          })),
        },
      },
      {
        type: ComponentType.Label,
        label: label(textLabel, LABEL_MAX_CHARS),
        component: {
          type: ComponentType.TextInput,
          custom_id: TEXT_INPUT,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: CHECK_MAX_CHARS,
          value: shorten(printable(content.text).trim(), CHECK_MAX_CHARS),
        },
      },
    ],
  };
}

function hint(language: Language, { briefings, fitting }: CheckFormContent): string {
  const { severalHint, noneHint, othersHint } = checkWordsFor(language);
  const first = fitting.length > 0 ? severalHint : noneHint;
  return briefings.length > OFFERED_MAX ? `${first} ${othersHint}` : first;
}

const FORM = 'wirebrief:check';
const FORM_ID = new RegExp(`^${FORM}:([a-z]+)$`);

const answerSchema = z.object({
  custom_id: z.string(),
  components: z.array(
    z.object({
      component: z
        .object({ custom_id: z.string(), value: z.string().nullish(), values: z.array(z.string()).nullish() })
        .optional(),
    }),
  ),
});

/** What is to be checked, against which briefing; undefined where the form is not one of ours, or of another version. */
export function readCheckForm(
  data: unknown,
): { readonly language: Language; readonly slug: string; readonly text: string } | undefined {
  const answer = answerSchema.safeParse(data);
  if (!answer.success) return undefined;
  const [, language = ''] = FORM_ID.exec(answer.data.custom_id) ?? [];
  const fields = answer.data.components.flatMap(({ component }) => component ?? []);
  const slug = fields.find((field) => field.custom_id === BRIEFING_SELECT)?.values?.[0];
  if (!isLanguage(language) || slug === undefined) return undefined;
  return { language, slug, text: fields.find((field) => field.custom_id === TEXT_INPUT)?.value ?? '' };
}
