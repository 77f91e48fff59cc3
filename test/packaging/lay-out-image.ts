import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { AtEnd } from '../run-main.ts';
import { tempFolder } from '../store/temp-folder.ts';
import type { ImagePlan } from './read-dockerfile.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** Nobody: who owns nothing. Undefined where the tests may not become somebody else. */
export const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined;

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.boolean(), optional: z.boolean(), devOptional: z.boolean() }).partial(),
  ),
});

/**
 * A folder with what `/app` holds in the image, and nothing else: what is copied, and the packages that `npm ci` brings
 * without those for development and the optional ones. Nobody may write in it but in `data`. The packages are links, so
 * that this takes no time: `PRESERVED` has Node look for what they need in the folder, not where they lead.
 */
export function layOutImage({ copied }: ImagePlan, atEnd: AtEnd): string {
  const folder = tempFolder(atEnd);
  for (const path of copied) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  for (const path of packagesOfProduction()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(folder, path));
  }
  mkdirSync(join(folder, 'data'));
  letWrite(folder, false);
  atEnd(() => letWrite(folder, true));
  chmodSync(join(folder, 'data'), 0o755);
  if (NOBODY !== undefined) chownSync(join(folder, 'data'), NOBODY, NOBODY);
  return folder;
}

export const PRESERVED = { NODE_OPTIONS: '--preserve-symlinks' };

/** Packages inside packages come along with these. */
function packagesOfProduction(): string[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path]) => path)
    .filter((path) => path.lastIndexOf('node_modules/') === 0);
}

function letWrite(folder: string, may: boolean): void {
  chmodSync(folder, may ? 0o755 : 0o555);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) letWrite(join(folder, entry.name), may);
  }
}
