import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestServer } from '../postgres/server.ts';
import { type KillFigures, noFigures, startWorker, verify } from './kill-workers.ts';
import { type Ledger, openLedger } from './ledger.ts';

export interface ServerKillFigures extends KillFigures {
  /** From the kill until the worker was told again that something is stored. */
  waitsMs: number[];
}

const WORKING_MS = 300;

/** Kills the server itself under a worker that goes on, starts it again at once, and looks whether all is there. */
export async function killServer(
  server: TestServer,
  url: string,
  kills: number,
  random: () => number,
  run = 1,
): Promise<ServerKillFigures> {
  const figures = { ...noFigures(), waitsMs: [] as number[] };
  const ledger = openLedger(run);
  const worker = startWorker(url, ['owner', 'w1', `${run}`], ledger);
  await worker.opened;
  while (figures.kills < kills) {
    await sleep(random() * WORKING_MS);
    const killed = performance.now();
    await server.kill();
    const before = ledger.acknowledged();
    await server.start();
    await untilMore(ledger, before, worker.process);
    figures.waitsMs.push(Math.round(performance.now() - killed));
    figures.kills++;
    if (worker.process.exitCode !== null) throw new Error(worker.complaint());
  }
  const ended = once(worker.process, 'exit');
  worker.process.kill('SIGKILL');
  await ended;
  await worker.read;
  await verify(url, ledger, figures);
  return figures;
}

async function untilMore(ledger: Ledger, before: number, worker: ChildProcess): Promise<void> {
  for (let waits = 0; ledger.acknowledged() <= before && worker.exitCode === null; waits++) {
    if (waits === 1_500) throw new Error('The worker did not come back within 30 s.');
    await sleep(20);
  }
}
