import { text } from 'node:stream/consumers';
import { type AtEnd, type Ended, endOf, spawnMain } from '../run-main.ts';

/** The program itself, on a chat platform. */
export interface ChatProcess {
  /** Resolves when it says that it is ready, with that line; rejects when it ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ended>;
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
}

export function startChat(env: Record<string, string>, atEnd: AtEnd): ChatProcess {
  const child = spawnMain({ env, atEnd });
  child.stdin.end();
  const stderr = text(child.stderr);
  const ended = endOf(child, text(child.stdout), stderr);
  const ready = new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      const line = /^ready .*$/m.exec(String(chunk))?.[0];
      if (line) resolve(line);
    });
    ended.then(({ stderr: said }) => reject(new Error(`ended before it was ready: ${said}`)), reject);
  });
  ready.catch(() => {});
  return { ready, ended, kill: (signal) => void child.kill(signal) };
}
