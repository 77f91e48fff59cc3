import { createInterface } from 'node:readline';
import { z } from 'zod';
import { parseJson } from '../core/parse-json.ts';
import type { Cli } from './cli.ts';

const idSchema = z.union([z.string(), z.number()]);

/** The fields that every line of a batch may have. */
export const batchLine = { id: idSchema.optional() };

interface BatchLine {
  readonly id?: string | number | undefined;
}

/**
 * Reads JSON lines and writes one for each at once, in order; empty lines are passed over. A line that cannot be used is
 * answered with `{id?, error}` and the batch goes on; in the end the whole is found wanting.
 */
export async function runBatch<Line extends BatchLine>(
  cli: Cli,
  schema: z.ZodType<Line>,
  answer: (line: Line) => object | Promise<object>,
): Promise<void> {
  for await (const text of createInterface({ input: cli.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    const read = readLine(text, schema);
    if (!read.ok) cli.foundWanting();
    const out = read.ok ? await answer(read.line) : { error: read.error };
    await cli.print(JSON.stringify({ id: read.id, ...out }));
  }
}

type LineRead<Line> =
  | { readonly ok: true; readonly id: BatchLine['id']; readonly line: Line }
  | { readonly ok: false; readonly id: BatchLine['id']; readonly error: string };

function readLine<Line extends BatchLine>(text: string, schema: z.ZodType<Line>): LineRead<Line> {
  const value = parseJson(text);
  if (value === undefined) return { ok: false, id: undefined, error: 'The line is no JSON.' };
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, id: result.data.id, line: result.data };
  const faults = result.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
  const id = z.object({ id: idSchema }).safeParse(value);
  return { ok: false, id: id.data?.id, error: faults.join('; ') };
}
