import { type Choice, choiceWords, readChoiceWords } from '../../core/reply/choice.ts';

const CUSTOM_ID = /^wirebrief:(ask|show|receipt):\d+:(.+)$/;

/**
 * What a button carries. `number` tells it from others of the same message: Discord wants ids to differ. At most 94
 * characters of 100, up to the thousandth button.
 */
export function customId(choice: Choice, number: number): string {
  return `wirebrief:${choice.kind}:${number}:${choiceWords(choice)}`;
}

/**
 * Undefined where it is no choice of ours, or one of another version. Anybody can send us any `custom_id`: what is read
 * says what somebody wants, not what is there or what they may.
 */
export function readChoice(customId: string): Choice | undefined {
  const [, kind, words = ''] = CUSTOM_ID.exec(customId) ?? [];
  return isKind(kind) ? readChoiceWords(words, kind) : undefined;
}

function isKind(kind: string | undefined): kind is Choice['kind'] {
  return kind === 'ask' || kind === 'show' || kind === 'receipt';
}
