import { once } from 'node:events';
import { createServer } from 'node:net';
import { sql } from 'kysely';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { createStore } from '../../src/store/store.ts';
import { databaseUrl, describePostgres, runSql, withOptions } from '../postgres/describe-postgres.ts';
import { startProxy } from './faulty-proxy.ts';

const BRIDGE = { slug: 'harbour-bridge', version: 3, language: 'en' } as const;

/** So that a test need not wait as long as a bot does. */
const LITTLE_PATIENCE = { startMs: 200, runMs: 200 };

async function open(url: string): Promise<Engine> {
  const engine = await openPostgres(url);
  onTestFinished(() => engine.close());
  return engine;
}

function withPassword(url: string, password: string): string {
  const changed = new URL(url);
  changed.password = password;
  return changed.href;
}

function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}

describePostgres('opening a Postgres store', (url) => {
  it('says that the password is wrong, and does not repeat it', async () => {
    await expect(openStore(withPassword(url(), 'hunter2'), 'owner')).rejects.toMatchObject({
      code: 'store',
      fault: 'refused',
      message: `${nameOf(url())} refused the user or the password: put the right ones in DATABASE_URL.`,
    });
  });

  it('says that there is no password', async () => {
    await expect(openStore(withPassword(url(), ''), 'owner')).rejects.toMatchObject({ fault: 'refused' });
  });

  it('says that there is no such database', async () => {
    const elsewhere = databaseUrl(url(), 'nowhere');
    await expect(openStore(elsewhere, 'owner')).rejects.toMatchObject({
      fault: 'refused',
      message: `${nameOf(elsewhere)}: the server has no database of that name: make it (createdb), or name another.`,
    });
  });

  it('says that the user may not make tables', async () => {
    await runSql(url(), "create role reader login password 'reader'");
    onTestFinished(() => runSql(url(), 'drop role reader'));
    const asReader = new URL(url());
    asReader.username = 'reader';
    asReader.password = 'reader';
    await expect(openStore(asReader.href, 'owner')).rejects.toMatchObject({
      fault: 'refused',
      message: `${nameOf(url())}: the user in DATABASE_URL may not make or use tables there: grant it the right.`,
    });
  });

  it('lets several processes open an empty database at once', async () => {
    await runSql(url(), 'drop schema public cascade; create schema public');
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(url(), 'owner')));
    await stores[0]?.threads.open('C1', 't1', BRIDGE);
    expect((await stores[4]?.threads.find('C1', 't1'))?.slug).toBe('harbour-bridge');
    await Promise.all(stores.map((store) => store.close()));
  });
});

describePostgres('a Postgres store', (url) => {
  it('goes on after its connections were cut', async () => {
    const proxy = await startProxy(url());
    const store = createStore(await open(proxy.url), { now: () => 1, newId: () => crypto.randomUUID() });
    await store.threads.open('C1', 't1', BRIDGE);
    proxy.cut();
    await store.threads.addTurn('C1', 't1', { question: 'who?', language: 'en', facts: [] });
    expect((await store.threads.find('C1', 't1'))?.turns).toHaveLength(1);
  });

  it('goes on when the server ends a connection in the middle of a query', async () => {
    const engine = await open(url());
    let tries = 0;
    const answer = await engine.attempt(async (db) => {
      tries++;
      if (tries === 1) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db);
      const { rows } = await sql<{ answer: number }>`select 42 as answer`.execute(db);
      return rows[0]?.answer;
    });
    expect(answer).toBe(42);
    expect(tries).toBe(2);
  });

  it('writes a turn once when the answer to it was lost and it was written again', async () => {
    const engine = await open(url());
    let tries = 0;
    const attempt: Engine['attempt'] = (work) =>
      engine.attempt(async (db) => {
        const done = await work(db);
        tries++;
        if (tries === 1) throw Object.assign(new Error('lost'), { code: 'ECONNRESET' });
        return done;
      });
    const write: Engine['write'] = (work) => attempt((db) => db.transaction().execute(work));
    const losing: Engine = { ...engine, attempt, write, writeOne: attempt };
    const store = createStore(losing, { now: () => 1, newId: () => crypto.randomUUID() });
    const thread = createStore(engine, { now: () => 1, newId: () => crypto.randomUUID() });
    await thread.threads.open('C1', 'lost', BRIDGE);
    await store.threads.addTurn('C1', 'lost', { question: 'who?', language: 'en', facts: [] });
    expect(tries).toBe(2);
    expect((await thread.threads.find('C1', 'lost'))?.turns).toHaveLength(1);
    tries = 0;
    expect(await store.events.claim({ key: 'lost', payload: '' }, 1)).toMatchObject({ attempt: 1 });
  });

  it('leaves a server that fell silent, and asks it anew', async () => {
    const proxy = await startProxy(withOptions(url(), { query_timeout: '300' }));
    const store = createStore(await open(proxy.url), { now: () => 1, newId: () => crypto.randomUUID() });
    await store.threads.open('C1', 't1', BRIDGE);
    const before = proxy.connections();
    proxy.silence();
    expect((await store.threads.find('C1', 't1'))?.slug).toBe('harbour-bridge');
    expect(proxy.connections()).toBeGreaterThan(before);
  });

  it('says that a statement took too long, and does not ask again', async () => {
    const engine = await open(url());
    let tries = 0;
    const slow = engine.attempt((db) =>
      db.transaction().execute(async (transaction) => {
        tries++;
        await sql`set local statement_timeout = 100`.execute(transaction);
        await sql`select pg_sleep(60)`.execute(transaction);
      }),
    );
    await expect(slow).rejects.toMatchObject({
      fault: 'too-slow',
      message: `${nameOf(url())} took too long to answer: try again.`,
    });
    expect(tries).toBe(1);
  });

  it('says that the disk of the server is full', async () => {
    const engine = await open(url());
    const full = engine.attempt((db) =>
      sql`do $$ begin raise exception 'no space left' using errcode = '53100'; end $$`.execute(db),
    );
    await expect(full).rejects.toMatchObject({
      fault: 'disk-full',
      message: `The disk of ${nameOf(url())} is full: make room. All that was stored is still there.`,
    });
  });

  it('says how to back it up', async () => {
    const engine = await open(url());
    await expect(engine.backup('copy.db')).rejects.toThrow(
      `${nameOf(url())} is backed up by Postgres itself: pg_dump --format=custom --file=FILE "$DATABASE_URL" (and pg_restore).`,
    );
  });
});

describe('a Postgres server that is not there', () => {
  it('is said to be so in one sentence', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    server.close();
    await expect(openPostgres(`postgres://u:p@127.0.0.1:${port}/db`, LITTLE_PATIENCE)).rejects.toMatchObject({
      fault: 'unreachable',
      message: `postgres://127.0.0.1:${port}/db can not be reached: see that the server runs, and that DATABASE_URL names it rightly.`,
    });
  });

  it('is waited for while it starts', async () => {
    let refusals = 0;
    const server = createServer((socket) => {
      refusals++;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => {
      server.close();
    });
    await once(server, 'listening');
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const opening = openPostgres(`postgres://u:p@127.0.0.1:${port}/db`, LITTLE_PATIENCE);
    await expect(opening).rejects.toMatchObject({ fault: 'unreachable' });
    expect(refusals).toBeGreaterThan(1);
  });

  it('is told from one that speaks no TLS', async () => {
    // What a server without TLS answers to the wish for it.
    const server = createServer((socket) => socket.once('data', () => socket.end('N'))).listen(0, '127.0.0.1');
    onTestFinished(() => {
      server.close();
    });
    await once(server, 'listening');
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    await expect(openPostgres(`postgres://u:p@127.0.0.1:${port}/db?sslmode=require`)).rejects.toMatchObject({
      fault: 'refused',
      message: `postgres://127.0.0.1:${port}/db speaks no TLS: take sslmode out of DATABASE_URL, or switch TLS on at the server.`,
    });
  });
});

const postgres = inject('postgres');
const certificate = 'certificate' in postgres ? postgres.certificate : undefined;
const hasTls = certificate !== undefined;

describe.runIf(hasTls)(
  `TLS to a Postgres server${hasTls ? '' : ' (skipped: needs a server of our own and openssl)'}`,
  () => {
    describePostgres('with a certificate that signs itself', (url) => {
      const isEncrypted = async (engine: Engine) => {
        const { rows } = await engine.attempt((db) =>
          sql<{ ssl: boolean }>`select ssl from pg_stat_ssl where pid = pg_backend_pid()`.execute(db),
        );
        return rows[0]?.ssl;
      };

      it('is spoken when the certificate is the one we were given', async () => {
        const options = { sslmode: 'verify-full', sslrootcert: certificate ?? '' };
        expect(await isEncrypted(await open(withOptions(url(), options)))).toBe(true);
      });

      it('is refused when the certificate is unknown, and the ways out are named', async () => {
        await expect(openPostgres(withOptions(url(), { sslmode: 'require' }))).rejects.toMatchObject({
          fault: 'refused',
          message: `${nameOf(url())} shows a certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT): add sslrootcert=FILE to DATABASE_URL, or sslmode=no-verify to do without.`,
        });
      });

      it('is spoken with anybody when that was asked for', async () => {
        expect(await isEncrypted(await open(withOptions(url(), { sslmode: 'no-verify' })))).toBe(true);
      });
    });
  },
);
