import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/config.ts';
import { ROOT } from './lay-out-image.ts';

const TEXT = readFileSync(join(ROOT, 'compose.yaml'), 'utf8');
const { services } = parse(TEXT);
const EXAMPLE = readFileSync(join(ROOT, '.env.example'), 'utf8');
const NAMED = (EXAMPLE.match(/^#?[A-Z_]+(?==)/gm) ?? []).map((name) => name.replace('#', ''));

describe('compose.yaml', () => {
  it('wants nothing in .env that .env.example does not have', () => {
    const wanted = new Set([...TEXT.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name));
    expect([...wanted]).toEqual(['POSTGRES_PASSWORD']);
    expect(NAMED).toContain('POSTGRES_PASSWORD');
  });

  it('points the bots to its Postgres, in a way that they take', () => {
    expect(Object.keys(services.bot.environment)).toEqual(['DATABASE_URL']);
    const url = services.bot.environment.DATABASE_URL.replace(/\$\{POSTGRES_PASSWORD\}/, 'a1');
    const { databaseUrl, secrets } = readConfig({ DATABASE_URL: url });
    const { hostname, username } = new URL(databaseUrl);
    expect(services[hostname].environment.POSTGRES_USER).toBe(username);
    expect(secrets).toEqual([url]);
  });

  it('runs two bots, which can write nowhere but in memory', () => {
    const { deploy, read_only, tmpfs, volumes, depends_on } = services.bot;
    expect(deploy).toEqual({ replicas: 2 });
    expect({ read_only, tmpfs, volumes }).toEqual({
      read_only: true,
      tmpfs: ['/tmp', '/app/data'],
      volumes: ['./briefings:/app/briefings:ro'],
    });
    expect(depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  });

  it('names a version of each image that it does not build', () => {
    expect(services.postgres.image).toMatch(/^postgres:\d+\.\d+$/);
  });
});

describe('.env.example', () => {
  it('has every setting there is, and no other', () => {
    const read = new Set<string>();
    readConfig(new Proxy({}, { get: (_, name) => void read.add(String(name)) }));
    expect(NAMED.filter((name) => name !== 'POSTGRES_PASSWORD').toSorted()).toEqual([...read].toSorted());
  });
});
