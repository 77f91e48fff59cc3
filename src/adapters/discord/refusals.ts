import type { Failure, Refusal } from '../../core/delivery/failure.ts';
import { CODES, codeOf, isPlainRefusal } from './failures.ts';
import type { Touch } from './in-touch.ts';

interface Failed {
  readonly failure: Failure;
  readonly error?: unknown;
}

/** Where one waits for nobody, a no is about the channel, and about us: an answer that was too late is none of it. */
const REASONS: Readonly<Record<number, Refusal>> = {
  [CODES.missingAccess]: 'not-a-member',
  [CODES.tagRequired]: 'needs-tag',
  // Somebody has removed what we posted, before we had heard that it was there.
  [CODES.unknownMessage]: 'other',
};

/** A server holds no more threads at once; some are put away each day. */
const TOO_MANY_THREADS: readonly number[] = [160_006, 160_007];
const TOO_MANY_WAIT_MS = 60_000;

/**
 * What a failure means to those who would stop sending because of it. Only Discord's own no counts, told while we are in
 * touch: a proxy in between says no too, and so may Discord itself during an outage.
 */
export function failureOf({ failure, error }: Failed, touch: Touch): Failure {
  if (failure.kind !== 'refused') return failure;
  const code = Number(codeOf(error) ?? 0);
  if (TOO_MANY_THREADS.includes(code)) return { kind: 'busy', waitMs: TOO_MANY_WAIT_MS };
  const reason = reasonOf(code, failure.reason);
  if (reason === 'other') return { kind: 'refused', reason };
  return reason && touch === 'well' ? { kind: 'refused', reason } : { kind: 'unreachable' };
}

/**
 * Undefined where it was not Discord that said no; nor does it end anything where our token is not taken once: where it is
 * taken no more, the connection ends, and we with it. A number that we do not know is about what we sent.
 */
function reasonOf(code: number, told: Refusal): Refusal | undefined {
  if (code > 0) return REASONS[code] ?? (isPlainRefusal(code) ? told : 'other');
  return told === 'other' ? told : undefined;
}
