import { type TextModel, TextModelFailed } from '../core/text-model.ts';
import { isServersFault } from './failures.ts';

/**
 * `closed`: asked as usual. `open`: not asked before that time. `trying`: one call is under way to see whether it
 * works.
 */
export type Breaker =
  | { readonly kind: 'closed'; readonly failures: number }
  | { readonly kind: 'open'; readonly untilMs: number; readonly pauseMs: number }
  | { readonly kind: 'trying'; readonly pauseMs: number };

/** `neither`: it says nothing about the server, as when a reader went away. */
export type CallEnd = 'worked' | 'failed' | 'neither';

export const CLOSED: Breaker = { kind: 'closed', failures: 0 };

/** So many failures in a row switch it off. */
const MAX_FAILURES = 5;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 600_000;

/** Whether a call may go ahead, and the breaker after that. Only a call from `open` becomes the one that tries. */
export function admit(breaker: Breaker, nowMs: number): { readonly isAdmitted: boolean; readonly breaker: Breaker } {
  if (breaker.kind === 'closed') return { isAdmitted: true, breaker };
  if (breaker.kind === 'trying' || nowMs < breaker.untilMs) return { isAdmitted: false, breaker };
  return { isAdmitted: true, breaker: { kind: 'trying', pauseMs: breaker.pauseMs } };
}

/**
 * The breaker after a call that was admitted. `isTrial`: the breaker was tried by it. What began before the breaker
 * opened says nothing new.
 */
export function settle(breaker: Breaker, end: CallEnd, isTrial: boolean, nowMs: number): Breaker {
  if (isTrial) return settleTrial(breaker, end, nowMs);
  if (breaker.kind !== 'closed' || end === 'neither') return breaker;
  if (end === 'worked') return CLOSED;
  if (breaker.failures + 1 < MAX_FAILURES) return { kind: 'closed', failures: breaker.failures + 1 };
  return { kind: 'open', untilMs: nowMs + FIRST_PAUSE_MS, pauseMs: FIRST_PAUSE_MS };
}

function settleTrial(breaker: Breaker, end: CallEnd, nowMs: number): Breaker {
  if (breaker.kind !== 'trying' || end === 'worked') return CLOSED;
  if (end === 'neither') return { kind: 'open', untilMs: nowMs, pauseMs: breaker.pauseMs };
  const pauseMs = Math.min(2 * breaker.pauseMs, LONGEST_PAUSE_MS);
  return { kind: 'open', untilMs: nowMs + pauseMs, pauseMs };
}

export interface BreakerParts {
  readonly now: () => Date;
  /** Told when it is switched off, and when it works again. */
  readonly onChange: (isOff: boolean) => void;
}

/**
 * A model that is left alone for a while after it failed several times in a row: readers get the facts at once, not
 * after yet another time-out. Throws `switched-off` meanwhile.
 */
export function withBreaker(model: TextModel, { now, onChange }: BreakerParts): TextModel {
  let breaker = CLOSED;

  function change(next: Breaker): void {
    const wasOff = breaker.kind !== 'closed';
    breaker = next;
    if (wasOff !== (next.kind !== 'closed')) onChange(!wasOff);
  }

  return {
    name: model.name,
    async *write(prompt, signal) {
      const admission = admit(breaker, now().getTime());
      if (!admission.isAdmitted) throw new TextModelFailed('switched-off', `${model.name} failed too often lately.`);
      const isTrial = admission.breaker !== breaker;
      change(admission.breaker);
      let end: CallEnd = 'neither';
      try {
        for await (const piece of model.write(prompt, signal)) {
          // Who stops reading now has seen that it works.
          end = 'worked';
          yield piece;
        }
        end = 'worked';
      } catch (error) {
        end = endOf(error);
        throw error;
      } finally {
        change(settle(breaker, end, isTrial, now().getTime()));
      }
    },
  };
}

/** A text that was cut off came from a server that works. */
function endOf(error: unknown): CallEnd {
  if (isServersFault(error)) return 'failed';
  return error instanceof TextModelFailed && error.fault === 'cut-off' ? 'worked' : 'neither';
}
