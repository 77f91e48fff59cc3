import { join } from 'node:path';
import { z } from 'zod';
import { briefingSchema } from '../core/briefing/schema.ts';
import { questionsSchema } from '../eval/questions.ts';
import type { FileFault } from '../library/file-fault.ts';
import { readText } from '../library/read-text.ts';

export interface SchemaFile {
  /** In the folder of briefings, where their first lines point to. */
  readonly name: string;
  readonly text: string;
}

/** The JSON Schemas that editors check and complete briefings with. Draft 7 is the one they all know. */
export function schemaFiles(): SchemaFile[] {
  return [
    { name: 'briefing.schema.json', text: schemaText(briefingSchema, 'A briefing') },
    { name: 'questions.schema.json', text: schemaText(questionsSchema, 'Questions to a briefing') },
  ];
}

/** The schema files in a folder of briefings that are no longer what the program asks for. One that is missing is none. */
export function staleSchemas(dir: string): FileFault[] {
  return schemaFiles().flatMap(({ name, text }) => {
    const file = join(dir, name);
    const read = readText(file);
    const isStale = read.ok && read.text.replaceAll('\r\n', '\n') !== text;
    return isStale ? [{ file, field: '', message: 'is stale; run: npm run schema' }] : [];
  });
}

function schemaText(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return `${shortLists(JSON.stringify({ $schema, title, ...rest }, null, 2))}\n`;
}

const LINE_MAX_CHARS = 120;

/** Lists of words on one line where they fit, as Biome formats them. */
function shortLists(json: string): string {
  return json.replace(
    /^(.*\[)\n([^[\]{}]*)\n *(\],?)$/gm,
    (list: string, start: string, lines: string, end: string) => {
      const short = `${start}${lines.trim().replace(/\n */g, ' ')}${end}`;
      return short.length <= LINE_MAX_CHARS ? short : list;
    },
  );
}
