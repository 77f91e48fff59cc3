import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { type Ledger, openLedger } from './ledger.ts';

export interface KillFigures {
  kills: number;
  /** How many of them hit before the store was open. */
  killsWhileOpening: number;
  acknowledged: number;
  resumed: number;
  opensFailed: string[];
  lost: string[];
  claimedTwice: string[];
}

/** Longer than a worker takes to start and to open the store. */
const STARTING_MS = 600;
const WORKING_MS = 400;

/**
 * Lets two workers run on the store, kills each with SIGKILL at a random moment, opens the store and looks whether all
 * is there that they were told is; as often as it takes for `kills` kills.
 */
export async function killWorkers(url: string, kills: number, random: () => number): Promise<KillFigures> {
  const figures = noFigures();
  for (let run = 1; figures.kills < kills; run++) {
    const ledger = openLedger(run);
    await Promise.all([
      killOne(url, ['owner', 'w1', `${run}`], ledger, random, figures),
      killOne(url, ['guest', 'w2', `${run}`], ledger, random, figures),
    ]);
    await verify(url, ledger, figures);
  }
  return figures;
}

export function noFigures(): KillFigures {
  return { kills: 0, killsWhileOpening: 0, acknowledged: 0, resumed: 0, opensFailed: [], lost: [], claimedTwice: [] };
}

/** Opens the store as the next start would. */
export async function verify(url: string, ledger: Ledger, figures: KillFigures): Promise<void> {
  figures.acknowledged += ledger.acknowledged();
  try {
    const store = await openStore(url, 'owner');
    const { lost, twice, resumed } = await ledger.verify(store);
    await store.close();
    figures.lost.push(...lost);
    figures.claimedTwice.push(...twice);
    figures.resumed += resumed;
  } catch (error) {
    figures.opensFailed.push(String(error));
  }
}

async function killOne(
  url: string,
  words: readonly string[],
  ledger: Ledger,
  random: () => number,
  figures: KillFigures,
): Promise<void> {
  const worker = startWorker(url, words, ledger);
  const ended = once(worker.process, 'exit');
  const atStart = random() < 0.25;
  if (atStart) await Promise.race([sleep(random() * STARTING_MS), ended]);
  else await Promise.race([worker.opened.then(() => sleep(random() * WORKING_MS)), ended]);
  worker.process.kill('SIGKILL');
  const [, signal] = await ended;
  await worker.read;
  figures.kills++;
  if (!worker.hasOpened()) figures.killsWhileOpening++;
  if (signal !== 'SIGKILL') figures.opensFailed.push(worker.complaint());
}

export interface Worker {
  readonly process: ChildProcess;
  /** Resolves when the store is open. */
  readonly opened: Promise<void>;
  /** Resolves when all it said has been read. */
  readonly read: Promise<void>;
  hasOpened(): boolean;
  complaint(): string;
}

export function startWorker(url: string, words: readonly string[], ledger: Ledger): Worker {
  const program = join(import.meta.dirname, 'worker.ts');
  const child = spawn(process.execPath, [program, url, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [, name = ''] = words;
  const { promise: opened, resolve } = Promise.withResolvers<void>();
  let hasOpened = false;
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (line === 'opened') {
      hasOpened = true;
      resolve();
    } else ledger.note(name, line);
  });
  const read = once(lines, 'close').then(() => {});
  return { process: child, opened, read, hasOpened: () => hasOpened, complaint: () => complaint };
}
