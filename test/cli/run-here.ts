import { Readable } from 'node:stream';
import type { Cli } from '../../src/cli/cli.ts';
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
  parts: Partial<Pick<Cli, 'openDrafter'>> = {},
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
    openDrafter: async () => undefined,
    ...parts,
  });
  return { code, out: out.join(''), err: err.join('') };
}
