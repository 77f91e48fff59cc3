import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FastTime, fastTimeAsText } from './fast-time.ts';

/** The program itself, once or more than once on one store: whatever ends one, it is started again. */
export interface Replicas {
  /** Ends some that run, all at the same moment; says how many that were. */
  end(signal: 'SIGKILL' | 'SIGTERM', which: 'one' | 'all'): number;
  /** Has one stand still for so long, as a machine does that is moved to another; says how many that were. */
  freeze(ms: number): number;
  /** Ends all, for good. */
  stop(): Promise<void>;
  /** What those have said that ended by themselves. */
  readonly complaints: readonly string[];
}

export interface ReplicasParts {
  readonly count: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly time: FastTime;
  /** From 0 up to 1. */
  readonly random: () => number;
}

const ROOT = join(import.meta.dirname, '../../..');
const WORDS = ['src/prepare-node.mjs', 'test/crash/digests/use-fast-time.ts'].flatMap((file) => [
  '--import',
  join(ROOT, file),
]);
/** A supervisor takes up to so long to notice. */
const RESTART_MAX_MS = 300;
const KEPT_CHARS = 2_000;

export function startReplicas({ count, settings, time, random }: ReplicasParts): Replicas {
  const running = new Set<ChildProcess>();
  const complaints: string[] = [];
  let isOver = false;

  async function runOnce(): Promise<void> {
    const { PATH = '' } = process.env;
    const env = { PATH, LOG_LEVEL: 'error', ...settings, FAST_TIME: fastTimeAsText(time) };
    const child = spawn(process.execPath, [...WORDS, join(ROOT, 'src/main.ts')], {
      ...{ cwd: ROOT, env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (text) => {
      said = `${said}${text}`.slice(-KEPT_CHARS);
    });
    running.add(child);
    const [code] = await once(child, 'close');
    running.delete(child);
    if (code !== null && code !== 0) complaints.push(said);
  }

  async function keepRunning(): Promise<void> {
    while (!isOver) {
      await runOnce();
      if (!isOver) await sleep(random() * RESTART_MAX_MS);
    }
  }

  const kept = Array.from({ length: count }, keepRunning);
  return {
    complaints,
    end(signal, which) {
      const all = [...running];
      const ended = which === 'all' ? all : all.slice(0, 1);
      return ended.filter((child) => child.kill(signal)).length;
    },
    freeze(ms) {
      const [child] = running;
      if (!child?.kill('SIGSTOP')) return 0;
      setTimeout(() => child.kill('SIGCONT'), ms);
      return 1;
    },
    async stop() {
      isOver = true;
      for (const child of running) child.kill('SIGKILL');
      await Promise.all(kept);
    },
  };
}
