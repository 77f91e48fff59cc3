import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { killServer } from '../crash/kill-server.ts';
import { killWorkers } from '../crash/kill-workers.ts';
import { raceClaims } from '../crash/race-claims.ts';
import { describePostgres } from '../postgres/describe-postgres.ts';
import { findPrograms } from '../postgres/programs.ts';
import { startPostgres } from '../postgres/server.ts';
import { tempFolder } from './temp-folder.ts';

/*
 * The short version of test/crash/crash.ts and race.ts, which do the same 200 and 1,000 times. What it finds depends
 * on chance; what it demands does not.
 */
const NOTHING_WRONG = { opensFailed: [], lost: [], claimedTwice: [] };

describe('a bot on SQLite that is killed at random moments', () => {
  it('loses nothing that was acknowledged, opens again, and does no event twice', async () => {
    const figures = await killWorkers(`sqlite:${join(tempFolder(), 'wirebrief.db')}`, 4, Math.random);
    expect(figures).toMatchObject({ kills: 4, ...NOTHING_WRONG });
    expect(figures.acknowledged).toBeGreaterThan(0);
  });

  it('lets exactly one of fifty claims from two processes win', async () => {
    const url = `sqlite:${join(tempFolder(), 'wirebrief.db')}`;
    expect(await raceClaims(url, 10)).toEqual({ rounds: 10, oneWinner: 10 });
  });
});

describePostgres('a bot on Postgres that is killed at random moments', (url) => {
  it('loses nothing that was acknowledged, opens again, and does no event twice', async () => {
    const figures = await killWorkers(url(), 4, Math.random);
    expect(figures).toMatchObject({ kills: 4, ...NOTHING_WRONG });
    expect(figures.acknowledged).toBeGreaterThan(0);
  });

  it('lets exactly one of fifty claims from two processes win', async () => {
    expect(await raceClaims(url(), 10)).toEqual({ rounds: 10, oneWinner: 10 });
  });
});

const canStart = findPrograms() !== undefined;

describe.runIf(canStart)(
  `a bot whose Postgres server is killed${canStart ? '' : ' (skipped: no initdb on the PATH)'}`,
  () => {
    it('goes on by itself, and loses nothing that was acknowledged', async () => {
      const server = await startPostgres({ settings: ['fsync=off'] });
      onTestFinished(() => server.remove());
      const figures = await killServer(server, server.url, 2, Math.random);
      expect(figures).toMatchObject({ kills: 2, ...NOTHING_WRONG });
      expect(figures.acknowledged).toBeGreaterThan(0);
    });
  },
);
