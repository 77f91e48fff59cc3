import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../src/config/config.ts';
import { createLog } from '../src/log.ts';
import { openParts } from '../src/parts.ts';
import { freePort } from './end-to-end/free-port.ts';
import { aDatabaseUrl } from './run-main.ts';

it('is ready when it says so, and no more from the moment it has to stop', async () => {
  const port = await freePort();
  const config = readConfig({ HEALTH_PORT: String(port), DATABASE_URL: aDatabaseUrl() });
  const stopping = new AbortController();
  const log = createLog({ level: 'silent', secrets: [], write: () => {} });
  const parts = await openParts(config, log, { stopping: stopping.signal, budgets: true });
  onTestFinished(() => parts.close());
  const readiness = () => fetch(`http://127.0.0.1:${port}/readyz`).then(({ status }) => status);
  expect(await readiness()).toBe(503);
  parts.ready();
  expect(await readiness()).toBe(200);
  stopping.abort();
  expect(await readiness()).toBe(503);
});
