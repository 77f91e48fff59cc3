import { join } from 'node:path';
import { expect, it } from 'vitest';
import { crashDigests } from '../crash/digests/crash-digests.ts';
import { describePostgres } from '../postgres/describe-postgres.ts';
import { tempFolder } from './temp-folder.ts';

/*
 * The short version of test/crash/digests.ts, which goes on until 500 kills and faults have come to pass. What strikes
 * depends on chance and on the machine; what it demands does not.
 */
const ALL_WELL = { digests: 7, posted: 5, missed: 1, refused: 1, lost: [], duplicated: [], untrue: [] };

it('digests on Slack from SQLite come once, whatever is killed or fails', async () => {
  const url = `sqlite:${join(tempFolder(), 'wirebrief.db')}`;
  expect(await crashDigests({ engine: 'sqlite', platform: 'slack', url, troubles: 1, seed: 7 })).toMatchObject(
    ALL_WELL,
  );
});

describePostgres('two processes on Postgres', (url) => {
  it('post each digest on Discord once, whatever is killed or fails', async () => {
    const settings = { engine: 'postgres', platform: 'discord', url: url(), troubles: 1, seed: 7 } as const;
    expect(await crashDigests(settings)).toMatchObject(ALL_WELL);
  });
});
