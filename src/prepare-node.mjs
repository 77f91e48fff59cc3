/*
 * Comes before all else, in plain JavaScript: says in one sentence that Node is too old (an older one has no Temporal, one
 * older still reads no TypeScript), and lets a newer one keep what it compiled, which halves the time to start.
 */
import * as module from 'node:module';
import { join } from 'node:path';
import { isTooOld, OLDEST_MAJOR } from './node-needed.mjs';

if (isTooOld) {
  process.stderr.write(
    `Wirebrief needs Node ${OLDEST_MAJOR} and this is ${process.version}: run "npm ci" (without --omit=optional), ` +
      'then "npm start", which brings its own Node.\n',
  );
  process.exit(2);
}
module.enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/wirebrief'));
