import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/core/errors.ts';
import { openStore } from '../../src/store/open.ts';

describe('openStore', () => {
  it.each(['mysql://user:secret@host/db', 'wirebrief.db', 'sqlite:', ''])(
    'says what DATABASE_URL may be when it is "%s", and does not repeat it',
    async (url) => {
      await expect(openStore(url, 'owner')).rejects.toThrow(
        new ConfigError(['DATABASE_URL must begin with "sqlite:" and name a file, or with "postgres://".']),
      );
    },
  );

  it('says how a Postgres URL is written when it is none', async () => {
    await expect(openStore('postgres://user:secret@host:port/db', 'owner')).rejects.toThrow(
      'DATABASE_URL is no URL: write postgres://USER:PASSWORD@HOST:PORT/DATABASE.',
    );
  });
});
