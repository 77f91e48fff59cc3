import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const ENV = { ...process.env, LANG: 'en_GB.UTF-8' };

/** From `npm start` to a terminal that has read its briefings, in ms; on a screen, the prompt is there before. */
export async function startMs(): Promise<number> {
  const start = performance.now();
  const child = spawn('npm', ['start'], { cwd: ROOT, env: ENV });
  await said(child.stderr, 'ready terminal');
  const ms = performance.now() - start;
  await end(child);
  return ms;
}

export interface Asked {
  /** From the first question of all to its answer. */
  readonly firstAnswerMs: number;
  /** What the process holds then; NaN where no `ps` tells. */
  readonly memoryMb: number;
}

/** Runs the program as `npm start` does, without npm, shows a briefing and asks a question. */
export async function askStarted(): Promise<Asked> {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [, ...args] = String(scripts.start).split(' ');
  const child = spawn(process.execPath, args, { cwd: ROOT, env: ENV });
  child.stdin.write('/brief russia-iran-drones\n');
  await said(child.stdout, 'as of June 2023');
  const asked = performance.now();
  child.stdin.write('are deliveries still going on?\n');
  await said(child.stdout, 'Two accounts');
  const figures = { firstAnswerMs: performance.now() - asked, memoryMb: memoryOf(child.pid) };
  await end(child);
  return figures;
}

async function end(child: ChildProcessWithoutNullStreams): Promise<void> {
  const closed = once(child, 'close');
  child.stdin.end();
  await closed;
}

/** Resolves when these words have come out of the stream. */
async function said(stream: NodeJS.ReadableStream, words: string): Promise<void> {
  let heard = '';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  stream.on('data', (chunk: Buffer) => {
    heard += chunk.toString();
    if (heard.includes(words)) resolve();
  });
  stream.once('end', () => reject(new Error(`It ended before it said “${words}”, after: ${heard}`)));
  await promise;
}

function memoryOf(pid: number | undefined): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024;
  } catch {
    return Number.NaN;
  }
}
