import { keyEnd, pastSpaces } from './plain-key.ts';
import { isOver, readQuoted, resolvePlain, withoutSpaces } from './plain-scalar.ts';
import { Unsure } from './unsure.ts';

/** A map or list in braces or brackets that ends on its line, with a comment perhaps. Throws Unsure for the rest. */
export function readPlainFlow(line: string): unknown {
  const { value, end } = readValue(line, 0);
  if (!isOver(line, end)) throw new Unsure();
  return value;
}

interface Read {
  readonly value: unknown;
  readonly end: number;
}

function readValue(line: string, start: number): Read {
  const at = pastSpaces(line, start);
  switch (line[at]) {
    case '{':
      return readMap(line, at + 1);
    case '[':
      return readList(line, at + 1);
    case '"':
    case "'":
      return readQuoted(line, at);
    default:
      return readPlain(line, at);
  }
}

function readList(line: string, start: number): Read {
  const value: unknown[] = [];
  let at = pastSpaces(line, start);
  if (line[at] === ']') return { value, end: at + 1 };
  for (;;) {
    const entry = readValue(line, at);
    value.push(entry.value);
    at = pastSpaces(line, entry.end);
    if (line[at] === ']') return { value, end: at + 1 };
    if (line[at] !== ',') throw new Unsure();
    at += 1;
  }
}

function readMap(line: string, start: number): Read {
  const value: Record<string, unknown> = {};
  let at = pastSpaces(line, start);
  if (line[at] === '}') return { value, end: at + 1 };
  for (;;) {
    at = pastSpaces(line, at);
    const colon = keyEnd(line, at);
    const key = line.slice(at, colon);
    if (colon < 0 || Object.hasOwn(value, key)) throw new Unsure();
    const field = readValue(line, colon + 1);
    value[key] = field.value;
    at = pastSpaces(line, field.end);
    if (line[at] === '}') return { value, end: at + 1 };
    if (line[at] !== ',') throw new Unsure();
    at += 1;
  }
}

/** Signs that end plain text in braces, or that need thought. */
const ENDS = Array.from({ length: 128 }, (_, code) => ',[]{}:#'.includes(String.fromCharCode(code)));

function readPlain(line: string, start: number): Read {
  let end = start;
  while (end < line.length && !ENDS[line.charCodeAt(end)]) end += 1;
  if (!/[,\]}]/.test(line[end] ?? '')) throw new Unsure();
  return { value: resolvePlain(withoutSpaces(line.slice(start, end))), end };
}
