import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findPrograms, hasOpenssl } from './programs.ts';
import { startPostgres, type TestServer } from './server.ts';

/** The real server that the tests may use, or why there is none. */
export type Postgres = RunningPostgres | { readonly missing: string };

export interface RunningPostgres {
  readonly url: string;
  /** The file with its certificate, where it is ours and speaks TLS. */
  readonly certificate?: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Postgres;
  }
}

let server: TestServer | undefined;
let skipped: string | undefined;

export async function setup({ provide }: TestProject): Promise<void> {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined) {
    provide('postgres', { url: given });
    return;
  }
  if (findPrograms() === undefined) {
    const missing = 'there is no TEST_DATABASE_URL, and no initdb on the PATH';
    if (process.env.REQUIRE_POSTGRES === '1') throw new Error(`A real Postgres is required, but ${missing}.`);
    provide('postgres', { missing });
    skipped = missing;
    return;
  }
  // Nothing in it is meant to last.
  const hasTls = hasOpenssl();
  server = await startPostgres({ settings: ['fsync=off'], hasTls });
  provide('postgres', { url: server.url, ...(hasTls && { certificate: join(server.folder, 'certificate.pem') }) });
}

export async function teardown(): Promise<void> {
  await server?.remove();
  if (skipped !== undefined) console.log(`The tests on a real Postgres server were skipped: ${skipped}.`);
}
