import { Readable } from 'node:stream';
import { type ExitCode, runCli } from '../../src/cli/run.ts';
import type { Store } from '../../src/store/store.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as from a pipe. `dir` is the folder of briefings; no store may be opened. */
export async function runHere(dir: string, words: readonly string[], input = '', environment = {}): Promise<Ran> {
  return runWithStore(dir, words, () => Promise.reject(new Error('A store was opened.')), input, environment);
}

/** The same with a store. */
export async function runWithStore(
  dir: string,
  words: readonly string[],
  openStore: () => Promise<Store>,
  input = '',
  environment = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(words, {
    dir,
    startFolders: [process.cwd()],
    environment,
    input: Readable.from([input]),
    screen: undefined,
    print: async (text) => void out.push(`${text}\n`),
    log: (line) => err.push(`${line}\n`),
    openStore,
  });
  return { code, out: out.join(''), err: err.join('') };
}
