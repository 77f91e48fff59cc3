import type { Chance } from './random.ts';
import type { Replicas } from './replicas.ts';
import type { Failing, StandIn } from './stand-in.ts';

/** What befalls the program, each at a moment of chance. */
export type Trouble = (typeof TROUBLES)[number];

export const TROUBLES = [
  'kill at any moment',
  'kill as it posts, not posted',
  'kill as it posts, posted',
  'kill soon after a post',
  'stop in order',
  'stands still past its lease',
  'restart of Postgres',
  'no answer heard, posted',
  'no answer heard, not posted',
  'timeout, posted',
  'timeout, not posted',
  '429',
  '5xx, posted',
  '5xx, not posted',
  'looking or threads fail',
] as const;

export interface TroubleParts {
  readonly standIn: Pick<StandIn, 'fail'>;
  readonly replicas: Pick<Replicas, 'end' | 'freeze'>;
  /** Absent where there is none. */
  readonly restartStore?: () => Promise<void>;
  readonly chance: Chance;
  /** One has come to pass. */
  readonly struck: (trouble: Trouble) => void;
}

/** What takes back those that have not come to pass. */
export type CallOff = () => void | Promise<void>;

/** A digest takes few calls: what is to strike at a later one would mostly not come to pass. */
const MOST_CALLS = 5;
/** From the start, in which a program takes more than a second to be there. */
const SOMETIME_MS = 3_000;
const SOON_MS = 60;
const AFTERWARDS: ReadonlySet<Trouble> = new Set(['kill soon after a post', 'stands still past its lease']);
/** A lease is over after 1.2 s. */
const FROZEN_MS = { least: 1_300, more: 1_200 };

const FAILING: Partial<Readonly<Record<Trouble, readonly [Failing, ...Failing[]]>>> = {
  'kill as it posts, not posted': [{ call: 'post', way: 'reset', isDone: false }],
  'kill as it posts, posted': [{ call: 'post', way: 'reset', isDone: true }],
  'kill soon after a post': [{ call: 'post', way: 'answer', isDone: true }],
  'stands still past its lease': [{ call: 'post', way: 'answer', isDone: true }],
  'no answer heard, posted': [{ call: 'post', way: 'reset', isDone: true }],
  'no answer heard, not posted': [{ call: 'post', way: 'reset', isDone: false }],
  'timeout, posted': [{ call: 'post', way: 'hang', isDone: true }],
  'timeout, not posted': [{ call: 'post', way: 'hang', isDone: false }],
  '429': [{ call: 'post', way: '429', isDone: false }],
  '5xx, posted': [{ call: 'post', way: '5xx', isDone: true }],
  '5xx, not posted': [{ call: 'post', way: '5xx', isDone: false }],
  'looking or threads fail': [
    { call: 'other', way: '5xx', isDone: false },
    { call: 'other', way: 'reset', isDone: true },
    { call: 'other', way: 'hang', isDone: false },
    { call: 'other', way: '429', isDone: false },
  ],
};

/**
 * Those that a digest has to survive there. Of two posts Discord makes one by their nonce. On Slack nothing does that: a
 * process that stands still just between making sure that a digest is still its own and posting it posts a second one.
 */
export function troublesOn(engine: 'sqlite' | 'postgres', platform: StandIn['platform']): readonly Trouble[] {
  return TROUBLES.filter((trouble) => {
    if (trouble === 'restart of Postgres') return engine === 'postgres';
    return trouble !== 'stands still past its lease' || platform === 'discord';
  });
}

/** Has a trouble come to pass, at a moment of chance from now on, if the program lives so long. */
export function prepare(trouble: Trouble, parts: TroubleParts): CallOff {
  const { standIn, chance } = parts;
  const failing = FAILING[trouble];
  if (!failing) return sometime(chance, () => strike(trouble, parts));
  let timer: NodeJS.Timeout | undefined;
  const rule = standIn.fail(chance.pick(failing), chance.upTo(MOST_CALLS), () => {
    if (!AFTERWARDS.has(trouble)) return void strike(trouble, parts);
    timer = setTimeout(() => void strike(trouble, parts), chance.next() * SOON_MS);
  });
  return () => {
    clearTimeout(timer);
    rule.stop();
  };
}

function sometime(chance: Chance, strikeNow: () => Promise<void>): CallOff {
  let striking: Promise<void> | undefined;
  const timer = setTimeout(() => {
    striking = strikeNow();
  }, chance.next() * SOMETIME_MS);
  return async () => {
    clearTimeout(timer);
    await striking;
  };
}

async function strike(trouble: Trouble, { replicas, restartStore, chance, struck }: TroubleParts): Promise<void> {
  const which = chance.pick(['one', 'all'] as const);
  if (trouble.startsWith('kill') && replicas.end('SIGKILL', which) === 0) return;
  if (trouble === 'stop in order' && replicas.end('SIGTERM', which) === 0) return;
  if (trouble.startsWith('stands') && replicas.freeze(FROZEN_MS.least + chance.next() * FROZEN_MS.more) === 0) return;
  if (trouble === 'restart of Postgres') await restartStore?.();
  struck(trouble);
}
