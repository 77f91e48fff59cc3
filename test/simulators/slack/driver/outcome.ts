import { isObject, type JsonObject, textAt } from '../../json.ts';
import { answerTo } from '../answers.ts';
import type { Platform } from '../platform.ts';
import { Refused } from '../refused.ts';
import type { ResponseTarget } from '../response-urls.ts';
import type { Ack } from '../transport.ts';

/** How it went for the user. */
export interface Outcome {
  /** Whether the app answered within three seconds; otherwise the user reads an error of Slack's. */
  readonly acked: boolean;
  readonly ackMs: number;
  /** What Slack tells the user: "/brief failed with the error …", or a warning triangle. */
  readonly error: string | undefined;
  readonly payload: JsonObject;
  /** What the app said in its acknowledgement. */
  readonly answer: JsonObject | undefined;
}

export function outcomeOf(ack: Ack, payload: JsonObject): Outcome {
  const acked = ack.outcome === 'acked';
  return {
    acked,
    ackMs: ack.ms,
    error: acked ? undefined : ack.outcome === 'timeout' ? 'operation_timeout' : 'dispatch_failed',
    payload,
    answer: acked ? answerIn(ack.body) : undefined,
  };
}

/** A command may be answered in the acknowledgement itself. */
export function showAnswer(platform: Platform, target: ResponseTarget, outcome: Outcome): Outcome {
  const { answer } = outcome;
  if (!answer || (textAt(answer, 'text') === undefined && answer.blocks === undefined)) return outcome;
  try {
    answerTo(platform, target, answer);
    return outcome;
  } catch (refusal) {
    if (!(refusal instanceof Refused)) throw refusal;
    return { ...outcome, error: refusal.error };
  }
}

function answerIn(body: JsonObject | string | undefined): JsonObject | undefined {
  if (typeof body === 'string') return { text: body };
  return isObject(body) && Object.keys(body).length > 0 ? body : undefined;
}
