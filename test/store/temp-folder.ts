import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder that is gone when the test is over. `atEnd` must be given where tests run side by side. */
export function tempFolder(atEnd: (close: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'wirebrief-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
