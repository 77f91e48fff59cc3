import { type Choice, choiceWords, readChoiceWords } from '../../core/reply/choice.ts';

/** The part of Slack's payload that tells what was pressed or picked. */
export interface ChosenAction {
  readonly action_id: string;
  readonly value?: string | undefined;
  readonly selected_option?: { readonly value?: string | undefined } | null | undefined;
}

/** The list in which briefings are searched. */
export const PICKER_ACTION = 'wirebrief:pick';
/** The `action_id` of everything of ours that can be pressed or picked. */
export const CHOICE_ACTION = /^wirebrief:(?:ask|show|receipt|pick)(?=:|$)/;

/** Undefined where it is no choice of ours, or one of another version. */
export function readChoice({ action_id: id, value, selected_option: picked }: ChosenAction): Choice | undefined {
  if (!CHOICE_ACTION.test(id)) return undefined;
  return readChoiceWords(value ?? picked?.value ?? '', kindOf(id));
}

/** What is picked from a list is shown. */
function kindOf(id: string): Choice['kind'] {
  const [, kind] = id.split(':');
  return kind === 'ask' || kind === 'receipt' ? kind : 'show';
}

/** What somebody would type after `/brief` for it. */
export function briefWords(choice: Extract<Choice, { kind: 'show' }>): string {
  return choiceWords(choice);
}

/** `number` tells it from others of the same message: Slack wants ids to differ. */
export function actionId({ kind }: Choice, number: number): string {
  return `wirebrief:${kind}:${number}`;
}
