import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from './schemas.ts';

// npm run schema: writes the JSON Schemas that editors use, from the schemas that the program uses.
if (import.meta.main) {
  const dir = process.env.BRIEFINGS_DIR || 'briefings';
  for (const { name, text } of schemaFiles()) {
    writeFileSync(join(dir, name), text);
    console.log(join(dir, name));
  }
}
