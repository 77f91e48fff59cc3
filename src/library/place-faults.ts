import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Fault } from '../core/briefing/fault.ts';
import { fieldOf, type PlacedFault } from './file-fault.ts';

/**
 * Says where in a YAML text each fault is, in the order of the text. A field that is missing is placed at the nearest
 * thing around it that is there. Slow (some 20 ms for a briefing): only for texts that have faults.
 */
export function placeFaults(text: string, faults: readonly Fault[]): PlacedFault[] {
  const lines = new LineCounter();
  const top = parseDocument(text, { lineCounter: lines, logLevel: 'error' }).contents;
  return faults
    .map(({ path, message }) => ({ ...placeOf(offsetOf(top, path), lines), field: fieldOf(path), message }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** What keeps a text from being YAML at all, one fault a line; empty where this reader finds nothing wrong. */
export function syntaxFaults(text: string): PlacedFault[] {
  const lines = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter: lines, logLevel: 'error', prettyErrors: false });
  const byLine = new Map<number, PlacedFault>();
  for (const { code, message, pos } of errors) {
    const place = placeOf(pos[0], lines);
    if (!byLine.has(place.line)) byLine.set(place.line, { ...place, field: '', message: PLAIN[code] ?? message });
  }
  return [...byLine.values()];
}

/** Where the reader's own message speaks to programmers. */
const PLAIN: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this field comes twice',
  MULTIPLE_DOCS: 'a file holds one document only',
  BLOCK_AS_IMPLICIT_KEY: 'a second “: ” on this line, or a wrong indentation; quotes may help',
};

/** Where the step of a path that leads farthest begins: a key, or an entry of a list. */
function offsetOf(top: Node | null, path: Fault['path']): number {
  let offset = top?.range?.[0] ?? 0;
  let node: unknown = top;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const entry: unknown = node.items[step];
      offset = startOf(entry) ?? offset;
      node = entry;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

function placeOf(offset: number, lines: LineCounter): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
