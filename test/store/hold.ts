import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Another process that has the store open and has written to it; kill -9 is `child.kill('SIGKILL')`. */
export async function holdStore(url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--expose-gc', join(import.meta.dirname, 'holder.ts'), url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await once(child.stdout, 'data');
  return child;
}
