import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { storeContract } from '../contracts/store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'wirebrief-'));
afterAll(() => rmSync(folder, { recursive: true }));

storeContract('SQLite', () => openSqlite(join(folder, 'data', 'wirebrief.db'), 'owner'));
