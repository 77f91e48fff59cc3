import { keyEnd, pastSpaces } from './plain-key.ts';
import { isOver, readQuoted, resolvePlain, withoutSpaces } from './plain-scalar.ts';
import { Unsure } from './unsure.ts';

/** A map or list in braces or brackets between `start` and the end of its line. Throws Unsure for the rest. */
export function readPlainFlow(text: string, start: number, lineEnd: number): unknown {
  const { value, end } = readValue(text, start);
  if (end > lineEnd || !isOver(text.slice(end, lineEnd))) throw new Unsure();
  return value;
}

interface Read {
  readonly value: unknown;
  readonly end: number;
}

function readValue(text: string, start: number): Read {
  const at = pastSpaces(text, start);
  switch (text[at]) {
    case '{':
      return readMap(text, at + 1);
    case '[':
      return readList(text, at + 1);
    case '"':
    case "'":
      return readQuoted(text, at);
    default:
      return readPlain(text, at);
  }
}

function readList(text: string, start: number): Read {
  const value: unknown[] = [];
  let at = pastSpaces(text, start);
  if (text[at] === ']') return { value, end: at + 1 };
  for (;;) {
    const entry = readValue(text, at);
    value.push(entry.value);
    at = pastSpaces(text, entry.end);
    if (text[at] === ']') return { value, end: at + 1 };
    if (text[at] !== ',') throw new Unsure();
    at += 1;
  }
}

function readMap(text: string, start: number): Read {
  const value: Record<string, unknown> = {};
  let at = pastSpaces(text, start);
  if (text[at] === '}') return { value, end: at + 1 };
  for (;;) {
    at = pastSpaces(text, at);
    const colon = keyEnd(text, at);
    const key = text.slice(at, colon);
    if (colon < 0 || Object.hasOwn(value, key)) throw new Unsure();
    const field = readValue(text, colon + 1);
    value[key] = field.value;
    at = pastSpaces(text, field.end);
    if (text[at] === '}') return { value, end: at + 1 };
    if (text[at] !== ',') throw new Unsure();
    at += 1;
  }
}

/** Signs that end plain text in braces, or that need thought. */
const ENDS = Array.from({ length: 128 }, (_, code) => ',[]{}:#\n'.includes(String.fromCharCode(code)));

function readPlain(text: string, start: number): Read {
  let end = start;
  while (end < text.length && !ENDS[text.charCodeAt(end)]) end += 1;
  if (!',]}'.includes(text[end] ?? '\n')) throw new Unsure();
  return { value: resolvePlain(withoutSpaces(text.slice(start, end))), end };
}
