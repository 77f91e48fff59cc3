import { keyBetween, keyEnd, pastSpaces } from './plain-key.ts';
import { cut, endLine, type Reading, readQuoted, resolvePlain } from './plain-scalar.ts';
import { Unsure } from './unsure.ts';

/** A map or list in braces or brackets on the rest of a line. Throws Unsure for what may be anything else. */
export function readPlainFlow(reading: Reading): unknown {
  const value = readValue(reading);
  endLine(reading);
  return value;
}

function readValue(reading: Reading): unknown {
  reading.at = pastSpaces(reading.text, reading.at);
  switch (reading.text.charCodeAt(reading.at)) {
    case BRACE:
      return readMap(reading);
    case BRACKET:
      return readList(reading);
    case DOUBLE:
    case SINGLE:
      return readQuoted(reading);
    default:
      return readPlain(reading);
  }
}

function readList(reading: Reading): unknown[] {
  const value: unknown[] = [];
  reading.at += 1;
  if (isNext(reading, BRACKET_END)) return value;
  for (;;) {
    value.push(readValue(reading));
    if (isNext(reading, BRACKET_END)) return value;
    if (!isNext(reading, COMMA)) throw new Unsure();
  }
}

function readMap(reading: Reading): Record<string, unknown> {
  const { text } = reading;
  const value: Record<string, unknown> = {};
  reading.at += 1;
  if (isNext(reading, BRACE_END)) return value;
  for (;;) {
    const start = pastSpaces(text, reading.at);
    const colon = keyEnd(text, start);
    if (colon < 0) throw new Unsure();
    const key = keyBetween(text, start, colon);
    if (Object.hasOwn(value, key)) throw new Unsure();
    reading.at = colon + 1;
    value[key] = readValue(reading);
    if (isNext(reading, BRACE_END)) return value;
    if (!isNext(reading, COMMA)) throw new Unsure();
  }
}

/** Passes over this sign if it comes next. */
function isNext(reading: Reading, sign: number): boolean {
  const at = pastSpaces(reading.text, reading.at);
  const isThere = reading.text.charCodeAt(at) === sign;
  reading.at = isThere ? at + 1 : at;
  return isThere;
}

/** Signs that end plain text in braces, or that need thought. */
const ENDS = Array.from({ length: 128 }, (_, code) => ',[]{}:#\n'.includes(String.fromCharCode(code)));

function readPlain(reading: Reading): unknown {
  const { text, at: start } = reading;
  let end = start;
  while (end < text.length && !ENDS[text.charCodeAt(end)]) end += 1;
  const sign = text.charCodeAt(end);
  if (sign !== COMMA && sign !== BRACKET_END && sign !== BRACE_END) throw new Unsure();
  reading.at = end;
  return resolvePlain(cut(text, start, end));
}

const [DOUBLE, SINGLE, COMMA, BRACKET, BRACKET_END, BRACE, BRACE_END] = [34, 39, 44, 91, 93, 123, 125];
