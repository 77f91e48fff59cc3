import { existsSync } from 'node:fs';
import { ConfigError } from '../core/errors.ts';

const FILE = '.env';

/** Adds the settings of `.env` in the current folder to the environment, which goes before. Throws ConfigError. */
export function loadEnvFile(): void {
  if (!existsSync(FILE)) return;
  try {
    process.loadEnvFile(FILE);
  } catch {
    throw new ConfigError([`${FILE} can not be read`]);
  }
}
