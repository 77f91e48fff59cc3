import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program as `npm start` does, with a pipe on each side and no setting but those given. */
export function spawnMain({ cwd = ROOT, env = {} }: RunOptions = {}) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'src/main.ts')], {
    cwd,
    env: { PATH, LANG: 'en_GB.UTF-8', ...env },
  });
  onTestFinished(() => {
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

export async function endOf(child: ChildProcess, stdout: Promise<string>, stderr: Promise<string>): Promise<Ended> {
  const [[code], out, err] = await Promise.all([once(child, 'close'), stdout, stderr]);
  return { code: typeof code === 'number' ? code : null, stdout: out, stderr: err };
}
