import { z } from 'zod';
import { type Choice, choiceWords, readChoiceWords } from '../../core/reply/choice.ts';

const CUSTOM_ID = /^wirebrief:(ask|show|receipt):\d+:([^:]+)(?::([\w-]{8}))?$/;

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

/** Has a button that shows a briefing carry a question too, by the 8 characters of its id: 100 of 100 at most. */
export function withCarried(customId: string, id: string): string {
  return readChoice(customId)?.kind === 'show' ? `${customId}:${id}` : customId;
}

/** The id of the question that a button carries. */
export function carriedIn(customId: string): string | undefined {
  return CUSTOM_ID.exec(customId)?.[3];
}

const pressedData = z.object({ custom_id: z.string() });

/** The `custom_id` of what was pressed, in the `data` of an interaction as Discord sends it; '' where there is none. */
export function customIdIn(data: unknown): string {
  return pressedData.safeParse(data).data?.custom_id ?? '';
}
