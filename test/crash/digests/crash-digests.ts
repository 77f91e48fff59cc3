import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { generateBriefings } from '../../bench/generate.ts';
import type { Clock } from '../../simulators/clock.ts';
import { audit, type Findings, type Outcome } from './audit.ts';
import { type Due, isOver, onLaterDay, recordOf, subscribeForDay } from './day.ts';
import { discordStandIn } from './discord-stand-in.ts';
import { type FastTime, nowIn } from './fast-time.ts';
import { chanceFrom } from './random.ts';
import { type Replicas, startReplicas } from './replicas.ts';
import { slackStandIn } from './slack-stand-in.ts';
import type { StandIn } from './stand-in.ts';
import { prepare, type Trouble, troublesOn } from './troubles.ts';

export interface CrashOptions {
  readonly engine: 'sqlite' | 'postgres';
  readonly platform: 'slack' | 'discord';
  /** An empty database. */
  readonly url: string;
  /** So many kills and faults have to come to pass. */
  readonly troubles: number;
  readonly seed: number;
  /** Kills the server and starts it again. */
  readonly restartStore?: () => Promise<void>;
  /** Is told after each day how many have come to pass. */
  readonly progress?: (struck: number) => void;
}

export interface CrashFigures extends Findings {
  readonly days: number;
  readonly struck: ReadonlyMap<Trouble, number>;
  /** What programs said that ended by themselves. */
  readonly complaints: readonly string[];
}

/** Ten minutes pass in one: a lease of 12 s is over after 1.2 s, and there is still time for all that is done within it. */
const SPEED = 10;
const FIRST_DAY = '2026-06-01';
const DAY_MS = 24 * 60 * 60_000;
const TROUBLES_A_DAY = 16;
const BRIEFINGS = 6;
/** The programs start before the slot or after it. */
const AROUND_MS = 30_000;
const DAY_MAX_MS = 90_000;
const LOOK_EVERY_MS = 100;
/** Whoever was taken over and does not know it yet has done by then what it was about to do. */
const AFTERMATH_MS = 500;

/**
 * Has the program post digests day after day, while it is killed and the platform and the store fail at random moments, and
 * holds what stands in the channels at the end to what has to. On Postgres there are two of it.
 */
export async function crashDigests(options: CrashOptions): Promise<CrashFigures> {
  const { engine, platform, url, troubles, restartStore, progress = () => {} } = options;
  const folder = mkdtempSync(join(tmpdir(), 'wirebrief-digests-'));
  generateBriefings(folder, BRIEFINGS);
  let time: FastTime = { fromMs: Date.parse(FIRST_DAY), realMs: Date.now(), speed: SPEED };
  const clock = clockOf(() => time);
  const chance = chanceFrom(options.seed);
  const standIn = await (platform === 'slack' ? slackStandIn(clock) : discordStandIn(clock));
  const store = await openHarnessStore(url, clock);
  const struck = new Map<Trouble, number>();
  const strike = (trouble: Trouble) => struck.set(trouble, (struck.get(trouble) ?? 0) + 1);
  const total = () => struck.values().reduce((sum, count) => sum + count, 0);
  const outcomes: (Omit<Outcome, 'posted' | 'told'> & { readonly due: Due })[] = [];
  const complaints: string[] = [];
  let lasting: readonly Due[] = [];
  let days = 0;

  async function runDay(number: number): Promise<void> {
    const day = Temporal.PlainDate.from(FIRST_DAY).add({ days: number }).toString();
    const fresh = await subscribeForDay({ store, standIn, chance, day, number });
    const dues = [...fresh, ...lasting.map((due) => onLaterDay(due, day))];
    const at = fresh[0]?.slot.at ?? 0;
    time = { fromMs: at + (chance.next() - 0.7) * AROUND_MS, realMs: Date.now(), speed: SPEED };
    const settings = { ...standIn.settings, DATABASE_URL: url, BRIEFINGS_DIR: folder };
    const count = engine === 'postgres' ? 2 : 1;
    const replicas = startReplicas({ count, settings, time, random: chance.next });
    const callOff = befall(replicas);
    await untilOver(store, dues);
    await Promise.all(callOff.map((each) => each()));
    await sleep(AFTERMATH_MS);
    await replicas.stop();
    complaints.push(...replicas.complaints);
    for (const due of dues) {
      const name = `${due.subscription.id} on ${due.slot.day}`;
      outcomes.push({ name, expected: due.expected, recorded: await recordOf(store, due), due });
    }
    // The first ones stay, so that there are later days too.
    if (lasting.length === 0) lasting = fresh.filter(({ expected }) => expected.kind === 'posted').slice(0, 2);
    for (const due of fresh) if (!lasting.includes(due)) await store.subscriptions.remove(due.subscription.id);
  }

  function befall(replicas: Replicas) {
    const possible = troublesOn(engine, platform) as [Trouble, ...Trouble[]];
    const parts = { standIn, replicas, chance, struck: strike, ...(restartStore && { restartStore }) };
    return Array.from({ length: TROUBLES_A_DAY }, () => prepare(chance.pick(possible), parts));
  }

  try {
    for (; total() < troubles; days += 1) {
      await runDay(days);
      progress(total());
    }
    const seen = outcomes.map(({ due, ...outcome }) => ({
      ...{ ...outcome, posted: postedFor(standIn, due), told: standIn.toldOwner(due.place) },
    }));
    return { ...audit(seen), days, struck, complaints };
  } finally {
    await store.close();
    await standIn.close();
    rmSync(folder, { recursive: true });
  }
}

/** All that came within a day of when it was due. */
function postedFor(standIn: StandIn, { place, slot }: Due) {
  return standIn.postedIn(place, slot.at - DAY_MS / 2, slot.at + DAY_MS / 2);
}

/** Waits until all is over; what is not by then has been given up, and will be found to be lost. */
async function untilOver(store: Store, dues: readonly Due[]): Promise<void> {
  const until = performance.now() + DAY_MAX_MS;
  const left = new Set(dues);
  while (left.size > 0 && performance.now() < until) {
    for (const due of left) {
      // The server may be away.
      if (await isOver(store, due).catch(() => false)) left.delete(due);
    }
    await sleep(LOOK_EVERY_MS);
  }
}

/** As a command sees it that runs beside the program. */
async function openHarnessStore(url: string, clock: Clock): Promise<Store> {
  await (await openStore(url, 'owner')).close();
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `harness-${ids}`;
  };
  return await openStore(url, 'guest', { now: clock.nowMs, newId });
}

/** The platform lives in the same time. */
function clockOf(time: () => FastTime): Clock {
  return {
    nowMs: () => nowIn(time(), Date.now()),
    after(waitMs, run) {
      const timer = setTimeout(run, waitMs / SPEED);
      return () => clearTimeout(timer);
    },
  };
}
