import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from './temp-folder.ts';

/** Runs a command that sees a disk of 2 MB in `folder`; nobody else does, and it is gone with the command. */
function onSmallDisk(folder: string, command: readonly string[]): string {
  const script = 'mount -t tmpfs -o size=2m tmpfs "$1" && shift && exec "$@"';
  return execFileSync('unshare', ['-rm', 'sh', '-c', script, 'sh', folder, ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function canMount(): boolean {
  try {
    onSmallDisk('/mnt', ['true']);
    return true;
  } catch {
    return false;
  }
}

const isPossible = canMount();

describe.runIf(isPossible)(`a disk that fills up${isPossible ? '' : ' (skipped: we may not mount one)'}`, () => {
  it('is said to be full, nothing that was acknowledged is lost, and the store goes on when there is room', () => {
    const folder = tempFolder();
    const filler = join(import.meta.dirname, '../crash/disk-filler.ts');
    const { acknowledged, ...found } = JSON.parse(onSmallDisk(folder, [process.execPath, filler, folder]));
    expect(found).toEqual({
      said: `The disk that holds ${join(folder, 'wirebrief.db')} is full: make room. All that was stored is still there.`,
      lost: 0,
      goesOn: true,
    });
    expect(acknowledged).toBeGreaterThan(10);
  });
});
