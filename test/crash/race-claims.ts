import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Race } from './racer.ts';

export interface RaceFigures {
  readonly rounds: number;
  /** Rounds in which exactly one claim won. */
  readonly oneWinner: number;
}

/** In each round two processes claim one new event key, 25 times each, all at once. */
export async function raceClaims(url: string, rounds: number): Promise<RaceFigures> {
  const racers = [await startRacer(url, 'owner'), await startRacer(url, 'guest')];
  let oneWinner = 0;
  for (let round = 1; round <= rounds; round++) {
    const race: Race = { key: `race ${round}`, claims: 25 };
    const wins = await Promise.all(racers.map((racer) => winsOf(racer, race)));
    if (wins.reduce((sum, won) => sum + won, 0) === 1) oneWinner++;
  }
  for (const racer of racers) racer.kill();
  return { rounds, oneWinner };
}

async function startRacer(url: string, access: string): Promise<ChildProcess> {
  const racer = fork(join(import.meta.dirname, 'racer.ts'), [url, access]);
  await once(racer, 'message');
  return racer;
}

async function winsOf(racer: ChildProcess, race: Race): Promise<number> {
  const answered = once(racer, 'message');
  racer.send(race);
  const [wins] = await answered;
  return Number(wins);
}
