import { isLanguage, type Language } from '../../core/language/languages.ts';
import { type Action, VIEWS, type View } from '../../core/reply/types.ts';

/** What pressing a button or picking a briefing means. */
export type Choice =
  | { readonly kind: 'ask'; readonly slug: string; readonly language: Language }
  | { readonly kind: 'show'; readonly slug: string; readonly view: View; readonly language: Language };

/** The part of Slack's payload that tells what was pressed or picked. */
export interface ChosenAction {
  readonly action_id: string;
  readonly value?: string | undefined;
  readonly selected_option?: { readonly value?: string | undefined } | null | undefined;
}

/** The list in which briefings are searched. */
export const PICKER_ACTION = 'wirebrief:pick';
/** The `action_id` of everything of ours that can be pressed or picked. */
export const CHOICE_ACTION = /^wirebrief:(?:ask|show|pick)(?=:|$)/;

/** Undefined where it is no choice of ours, or one of another version: messages outlive releases. */
export function readChoice({ action_id: id, value, selected_option: picked }: ChosenAction): Choice | undefined {
  if (!CHOICE_ACTION.test(id)) return undefined;
  const [slug, view, language, ...others] = (value ?? picked?.value ?? '').split(' ');
  const known = VIEWS.find((own) => own === view);
  if (!slug || !known || !language || !isLanguage(language) || others.length > 0) return undefined;
  return id.startsWith('wirebrief:ask')
    ? { kind: 'ask', slug, language }
    : { kind: 'show', slug, view: known, language };
}

/** What somebody would type after `/brief` for it. */
export function briefWords(choice: Extract<Choice, { kind: 'show' }>): string {
  return choiceValue(choice);
}

/** What an action means, in a reply of this language. */
export function choiceOf(action: Action, language: Language): Choice {
  const { slug } = action;
  switch (action.kind) {
    case 'ask':
      return { kind: 'ask', slug, language };
    case 'brief':
      return { kind: 'show', slug, view: 'summary', language };
    case 'view':
      return { kind: 'show', slug, view: action.view, language };
    case 'language':
      return { kind: 'show', slug, view: 'summary', language: action.language };
  }
}

/** What a button or an option carries. At most 100 characters, as a slug has at most 60. */
export function choiceValue(choice: Choice): string {
  return `${choice.slug} ${choice.kind === 'show' ? choice.view : 'summary'} ${choice.language}`;
}

/** `number` tells it from others of the same message: Slack wants ids to differ. */
export function actionId({ kind }: Choice, number: number): string {
  return `wirebrief:${kind}:${number}`;
}
