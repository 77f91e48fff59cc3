import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { tempFolder } from './store/temp-folder.ts';

const ROOT = join(import.meta.dirname, '..');

export interface RunOptions {
  readonly cwd?: string;
  /** Undefined: not set. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Takes what ends with the test. Must be given where tests run side by side: Vitest does not know then which one asks. */
  readonly atEnd?: AtEnd;
}

export type AtEnd = (close: () => void) => void;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `npm start` and `npm run wirebrief` have run first: without it every program would compile itself anew. */
const PREPARED = ['--import', join(ROOT, 'src/prepare-node.mjs')];

/**
 * Starts the program as `npm start` does, with a pipe on each side, a store of its own and no setting but that and those
 * given.
 */
export function spawnMain(options?: RunOptions) {
  return spawnProgram('src/main.ts', [], options);
}

function spawnProgram(program: string, words: readonly string[], options: RunOptions = {}) {
  const { cwd = ROOT, env = {}, atEnd = onTestFinished } = options;
  const { PATH = '' } = process.env;
  const store = 'DATABASE_URL' in env ? {} : { DATABASE_URL: aDatabaseUrl(atEnd) };
  const settings = { PATH, LANG: 'en_GB.UTF-8', ...store, ...env };
  const child = spawn(process.execPath, [...PREPARED, join(ROOT, program), ...words], { cwd, env: settings });
  atEnd(() => {
    if (child.exitCode === null) child.kill('SIGKILL');
  });
  return child;
}

/** The same with these lines on standard input, until it ends. */
export async function runMain(lines: readonly string[], options?: RunOptions): Promise<Ended> {
  const child = spawnMain(options);
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  return endOf(child, text(child.stdout), text(child.stderr));
}

/** Runs `wirebrief words…` to its end. */
export async function runWirebrief(words: readonly string[], options?: RunOptions): Promise<Ended> {
  const child = spawnProgram('src/cli.ts', words, options);
  child.stdin.end();
  return endOf(child, text(child.stdout), text(child.stderr));
}

/** A SQLite file that does not exist yet, in a folder that is gone when the test is over. */
export function aDatabaseUrl(atEnd?: AtEnd): string {
  return `sqlite:${join(tempFolder(atEnd), 'wirebrief.db')}`;
}

export async function endOf(child: ChildProcess, stdout: Promise<string>, stderr: Promise<string>): Promise<Ended> {
  const [[code], out, err] = await Promise.all([once(child, 'close'), stdout, stderr]);
  return { code: typeof code === 'number' ? code : null, stdout: out, stderr: err };
}
