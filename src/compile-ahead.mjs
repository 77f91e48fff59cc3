/*
 * Comes after an installation: has Node keep what it compiles the program to, so that the first start is as quick as any other
 * and needs no compiler, which takes 25 MB. The program does without it: an older Node, or a fault, is no reason to fail.
 */
import * as fs from 'node:fs';
import { isTooOld } from './node-needed.mjs';

try {
  if (!isTooOld) {
    await import('./prepare-node.mjs');
    // Nothing here does anything by being read.
    for (const file of fs.globSync('**/*.ts', { cwd: import.meta.dirname })) {
      if (!file.endsWith('.d.ts')) await import(new URL(file, import.meta.url).href);
    }
  }
} catch (error) {
  process.stderr.write(
    `The first start will take a little longer: ${error instanceof Error ? error.message : error}\n`,
  );
}
