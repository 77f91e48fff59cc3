import type { Failure, Refusal } from '../../core/delivery/failure.ts';
import { CODES, codeOf } from './failures.ts';
import type { Touch } from './in-touch.ts';

interface Failed {
  readonly failure: Failure;
  readonly error?: unknown;
}

/** Where one waits for nobody, a no is about the channel, and about us: an answer that was too late is none of it. */
const REASONS: Readonly<Record<number, Refusal>> = {
  [CODES.missingAccess]: 'not-a-member',
  [CODES.tagRequired]: 'forbidden',
  // Somebody has removed what we posted, before we had heard that it was there.
  [CODES.unknownMessage]: 'other',
};

/**
 * What a failure means to those who would stop sending because of it. Only Discord's own no counts, told while we are in
 * touch: a proxy in between says no too, and so may Discord itself during an outage.
 */
export function failureOf({ failure, error }: Failed, touch: Touch): Failure {
  if (failure.kind !== 'refused') return failure;
  const code = Number(codeOf(error) ?? 0);
  const reason = REASONS[code] ?? failure.reason;
  if (reason === 'other') return { kind: 'refused', reason };
  const isPlain = code > 0 || reason === 'no-access';
  return isPlain && touch === 'well' ? { kind: 'refused', reason } : { kind: 'unreachable' };
}
