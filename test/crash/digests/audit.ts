import type { Delivery, RefusedReason } from '../../../src/core/delivery/types.ts';
import type { Posted } from './stand-in.ts';

/** What has to become of one slot of one subscription. */
export type Expected =
  | { readonly kind: 'posted'; readonly isWhole: boolean }
  /** It came to be too late before anybody was there. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'refused'; readonly reason: RefusedReason };

export interface Outcome {
  /** Names the slot in what is printed. */
  readonly name: string;
  readonly expected: Expected;
  readonly recorded: Delivery | undefined;
  /** What came into the channel for it. */
  readonly posted: readonly Posted[];
  /** How often the owner was told something of that day. */
  readonly told: number;
}

export interface Findings {
  readonly digests: number;
  readonly posted: number;
  readonly missed: number;
  readonly refused: number;
  /** Not there, or not all of it. */
  readonly lost: readonly string[];
  readonly duplicated: readonly string[];
  /** Recorded as something else than what happened. */
  readonly untrue: readonly string[];
}

/** Holds what stands in the channels, and what is recorded, to what has to be there. Whole digests are all the same length. */
export function audit(outcomes: readonly Outcome[]): Findings {
  const wholes = outcomes.filter(({ expected }) => expected.kind === 'posted' && expected.isWhole);
  const length = Math.max(0, ...wholes.flatMap(({ posted }) => posted.map(partsIn)));
  const of = (kind: Expected['kind']) => outcomes.filter(({ expected }) => expected.kind === kind).length;
  return {
    digests: outcomes.length,
    posted: of('posted'),
    missed: of('missed'),
    refused: of('refused'),
    lost: outcomes.flatMap((outcome) => lostIn(outcome, length)),
    duplicated: outcomes.flatMap(twiceIn),
    untrue: outcomes.flatMap(untrueIn),
  };
}

function partsIn({ thread }: Posted): number {
  return 1 + thread.length;
}

function lostIn({ name, expected, recorded, posted }: Outcome, length: number): string[] {
  if (expected.kind !== 'posted') return [];
  if (posted.length === 0) return [`${name} is not there (${recorded?.state ?? 'not even recorded'})`];
  const parts = Math.max(...posted.map(partsIn));
  return expected.isWhole && parts < length ? [`${name} has ${parts} of ${length} messages`] : [];
}

function twiceIn({ name, expected, posted }: Outcome): string[] {
  const most = expected.kind === 'posted' ? 1 : 0;
  if (posted.length > most) return [`${name} is there ${posted.length} times`];
  const isTwice = posted.some(({ text, thread }) => new Set([text, ...thread]).size < 1 + thread.length);
  return isTwice ? [`a part of ${name} is there twice`] : [];
}

function untrueIn({ name, expected, recorded, told }: Outcome): string[] {
  const { state = 'not recorded', trouble } = recorded ?? {};
  if (state !== (expected.kind === 'posted' ? 'sent' : expected.kind)) {
    return [`${name} is ${expected.kind}, and recorded as ${state}`];
  }
  if (expected.kind !== 'refused') return [];
  const reason = trouble?.kind === 'refused' ? trouble.reason : trouble?.kind;
  if (reason !== expected.reason) return [`${name} is refused as ${expected.reason}, and recorded as ${reason}`];
  return told === 1 ? [] : [`${name} is refused, and its owner was told ${told} times`];
}
