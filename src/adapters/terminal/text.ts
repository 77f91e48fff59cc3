import { type InspectColor, styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Status } from '../../core/briefing/types.ts';
import { deaden } from '../../core/reply/deaden.ts';
import { actionsHint, citationOf, markerOf, sentenceOf, startsGroup } from '../../core/reply/plain.ts';
import { printableReply } from '../../core/reply/printable.ts';
import type { EntryPart, FactPart, Part, Reply } from '../../core/reply/types.ts';

export interface Screen {
  /** How many cells a line holds. */
  readonly columns: number;
  readonly hasColours: boolean;
}

/** Below this a line could not hold a marker and a word; above, lines are too long to read. */
const MIN_COLUMNS = 20;
const MAX_COLUMNS = 120;
/** At least so many cells between a sentence and what stands at the right end of its line. */
const GAP = 2;
/** Words carry the status; colour only helps the eye to find what somebody contests. */
const STATUS_COLOUR: Readonly<Partial<Record<Status, InspectColor>>> = { denied: 'red', 'no-evidence': 'yellow' };

/** How wide the columns of a reply are, so that what follows them lines up. */
interface Columns {
  readonly fact: number;
  readonly name: number;
}

type Paint = (format: InspectColor, text: string) => string;

/** The lines of a reply, none wider than the screen (but never less than 20 cells), chips at the right end where they fit. */
export function toLines(reply: Reply, screen: Screen): string[] {
  const width = Math.min(Math.max(screen.columns, MIN_COLUMNS), MAX_COLUMNS);
  const paint: Paint = (format, text) =>
    screen.hasColours && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  const shown = printableReply(reply);
  const columns = columnsOf(shown.parts, width);
  const body = shown.parts.flatMap((part, index) => [
    ...(startsGroup(part, index) ? [''] : []),
    ...partLines(part, columns, width, paint),
  ]);
  const asOf = paint('dim', shown.asOf ?? '');
  const hint = wrap(actionsHint(shown), width).map((line) => paint('dim', line));
  const blocks = shown.title
    ? [withRight(wrap(paint('bold', shown.title), width), asOf, '', width), body, hint]
    : [[...body, ...wrap(asOf, width), ...hint]];
  const lines = blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  // Terminals make links of addresses, too.
  return lines.map(deaden);
}

function columnsOf(parts: readonly Part[], width: number): Columns {
  const names = parts.flatMap((part) => (part.kind === 'entry' ? [stringWidth(part.name)] : []));
  const facts = parts.flatMap((part) => (part.kind === 'fact' ? [stringWidth(markerOf(part))] : []));
  const name = Math.max(0, ...names);
  return { fact: Math.max(0, ...facts), name: name <= width / 3 ? name : 0 };
}

function partLines(part: Part, columns: Columns, width: number, paint: Paint): string[] {
  switch (part.kind) {
    case 'text':
      return wrap(part.text, width);
    case 'heading':
      return wrap(paint('bold', part.text), width);
    case 'entry':
      return entryLines(part, columns, width, paint);
    case 'fact':
      return factLines(part, columns, width, paint);
  }
}

function entryLines(part: EntryPart, columns: Columns, width: number, paint: Paint): string[] {
  if (columns.name === 0) {
    const name = wrap(paint('bold', part.name), width - 1).map((line) => ` ${line}`);
    return [...name, ...wrap(part.text, width - 3).map((line) => `   ${line}`)];
  }
  const indent = ` ${' '.repeat(columns.name)}  `;
  return hang(` ${paint('bold', padEnd(part.name, columns.name))}  `, indent, wrap(part.text, width - indent.length));
}

function factLines(part: FactPart, columns: Columns, width: number, paint: Paint): string[] {
  const isAccount = part.role === 'account';
  const marker = padEnd(markerOf(part), columns.fact);
  const indent = ' '.repeat(columns.fact + (columns.fact > 1 ? 3 : 2));
  const start = ` ${paint(isAccount ? 'yellow' : 'dim', marker)}${columns.fact > 1 ? '  ' : ' '}`;
  const sentence = hang(start, indent, wrap(sentenceOf(part), width - indent.length));
  const citation = paint(STATUS_COLOUR[part.chip.status] ?? 'dim', citationOf(part));
  return withRight(sentence, citation, indent, width);
}

/** Puts `right` at the end of the last line if it fits there, else below it. */
function withRight(lines: readonly string[], right: string, indent: string, width: number): string[] {
  if (right === '') return [...lines];
  const last = lines.at(-1) ?? '';
  const gap = width - stringWidth(last) - stringWidth(right);
  if (gap >= GAP) return [...lines.slice(0, -1), last + ' '.repeat(gap) + right];
  return [...lines, ...wrap(right, width - indent.length).map((line) => indent + line)];
}

function hang(start: string, indent: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [start.trimEnd()];
  return lines.map((line, index) => (index === 0 ? start : indent) + line);
}

/** Lines of at most `width` cells; none for ''. */
function wrap(text: string, width: number): string[] {
  return text === '' ? [] : wrapAnsi(text, width, { hard: true }).split('\n');
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
