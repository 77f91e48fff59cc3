import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A program of ours that runs beside a benchmark. */
export interface Program {
  /** What it has used of all processors; NaN where there is no /proc to tell. */
  cpuMs(): number;
  /** The most memory that it ever had; NaN likewise. */
  peakMb(): number;
  end(): Promise<void>;
}

/** Starts a program with a store of its own and waits until it says that it is ready. `file` is within the project. */
export async function startProgram(file: string, settings: Readonly<Record<string, string>>): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'wirebrief-bench-'));
  const env = {
    PATH: process.env.PATH ?? '',
    NODE_OPTIONS: process.env.NODE_OPTIONS ?? '',
    DATABASE_URL: `sqlite:${join(folder, 'bench.db')}`,
    ...settings,
  };
  const child = spawn(process.execPath, [join(ROOT, file)], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => child.kill('SIGKILL'));
  await saysReady(child);
  return {
    cpuMs: () => cpuMsOf(child.pid),
    peakMb: () => peakMbOf(child.pid),
    async end() {
      child.kill('SIGTERM');
      await once(child, 'close');
      rmSync(folder, { recursive: true });
    },
  };
}

async function saysReady(child: ChildProcess): Promise<void> {
  let said = '';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (/^ready/m.test(said)) resolve();
  });
  child.once('close', () => reject(new Error(`ended before it was ready: ${said}`)));
  await promise;
}

/** From Linux's own count, in hundredths of a second: user and system time are fields 14 and 15, the name is field 2. */
function cpuMsOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

function peakMbOf(pid: number | undefined): number {
  try {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(peak) / 1_024;
  } catch {
    return Number.NaN;
  }
}

/** Says whether figures keep to their marks; `isMissed` once one did not. */
export function createJudge() {
  let isMissed = false;
  return {
    isMissed: () => isMissed,
    judge(what: string, figure: number, digits: number, holds: (figure: number) => boolean): void {
      const isHeld = holds(figure);
      isMissed ||= !isHeld;
      console.info(`${what}: ${figure.toFixed(digits)}   ${isHeld ? 'holds' : 'MISSED'}`);
    },
  };
}

export function byValue(left: number, right: number): number {
  return left - right;
}
