import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';

/** Tests on a real server, each file in a database of its own. Without a server they are skipped, and say why. */
export function describePostgres(title: string, tests: (url: () => string) => void): void {
  const postgres = inject('postgres');
  if ('missing' in postgres) {
    describe.skip(`${title} (skipped: ${postgres.missing})`, () => tests(() => ''));
    return;
  }
  describe(title, () => {
    const name = `wirebrief_test_${randomUUID().replaceAll('-', '')}`;
    beforeAll(() => runSql(postgres.url, `create database ${name}`));
    afterAll(() => runSql(postgres.url, `drop database ${name} with (force)`));
    tests(() => databaseUrl(postgres.url, name));
  });
}

/** The same server and user, another database. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** The URL with other parts of its query, such as `sslmode`. */
export function withOptions(url: string, options: Readonly<Record<string, string>>): string {
  const changed = new URL(url);
  for (const [name, value] of Object.entries(options)) changed.searchParams.set(name, value);
  return changed.href;
}

export async function runSql(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
