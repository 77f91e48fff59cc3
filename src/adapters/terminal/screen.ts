import type { WriteStream } from 'node:tty';
import { createSupportsColor } from 'supports-color';
import type { Screen } from './text.ts';

/** Any stream to write to; on a terminal it says so, and how wide it is. */
export type TerminalOutput = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

/** Where the width is not known. */
const USUAL_COLUMNS = 80;

/** What the output can show now; undefined where it is a file or a pipe. */
export function screenOf(output: TerminalOutput): Screen | undefined {
  const hasColours = canShowColours(output);
  if (!output.isTTY && !hasColours) return undefined;
  return { columns: output.columns || USUAL_COLUMNS, hasColours };
}

/** `FORCE_COLOR` goes before `NO_COLOR`, as in Node itself. https://no-color.org, read 2026-11. */
function canShowColours(output: TerminalOutput): boolean {
  const { FORCE_COLOR, NO_COLOR } = process.env;
  if (FORCE_COLOR === undefined && NO_COLOR) return false;
  return createSupportsColor(output as WriteStream, { sniffFlags: false }) !== false;
}
