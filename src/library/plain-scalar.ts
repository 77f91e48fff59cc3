import { lineEnd, pastSpaces } from './plain-key.ts';
import { Unsure } from './unsure.ts';

/** A text, and how far it is read. */
export interface Reading {
  readonly text: string;
  at: number;
}

/** Text on the rest of a line, with a comment perhaps: plain, or in quotes. Throws Unsure for what may be anything else. */
export function readPlainScalar(reading: Reading): unknown {
  const { text, at: start } = reading;
  const first = text.charCodeAt(start);
  if (first === DOUBLE || first === SINGLE) {
    const value = readQuoted(reading);
    endLine(reading);
    return value;
  }
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code > COLON) continue;
    if (code === LINE_FEED || (code === HASH && end > start && text.charCodeAt(end - 1) === SPACE)) break;
    if (code === COLON && isKeyBefore(text, end)) throw new Unsure();
  }
  reading.at = lineEnd(text, end) + 1;
  return resolvePlain(cut(text, start, end));
}

/** A colon with nothing or a space behind it. */
function isKeyBefore(text: string, colon: number): boolean {
  const next = text.charCodeAt(colon + 1);
  return next === SPACE || next === LINE_FEED || colon + 1 === text.length;
}

/** A text in quotes, without anything that had to be unfolded. */
export function readQuoted(reading: Reading): string {
  const { text, at: start } = reading;
  const isDouble = text.charCodeAt(start) === DOUBLE;
  const close = text.indexOf(isDouble ? '"' : "'", start + 1);
  const value = text.slice(start + 1, close);
  const isDoubled = !isDouble && text.charCodeAt(close + 1) === SINGLE;
  if (close < 0 || isDoubled || value.includes('\n') || (isDouble && value.includes('\\'))) throw new Unsure();
  reading.at = close + 1;
  return value;
}

/** Goes on to the next line; throws Unsure where more stands on this one than spaces, or a comment after a space. */
export function endLine(reading: Reading): void {
  const { text, at } = reading;
  const next = pastSpaces(text, at);
  const end = lineEnd(text, next);
  if (next < end && (next === at || text.charCodeAt(next) !== HASH)) throw new Unsure();
  reading.at = end + 1;
}

/** What stands between two places, without spaces at its end. */
export function cut(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === SPACE) last -= 1;
  return text.slice(start, last);
}

/** Plain text as YAML 1.2 understands it: most is text, some is a number, a truth or nothing. */
export function resolvePlain(text: string): unknown {
  switch (BEGINNINGS[text.charCodeAt(0)] ?? (text === '' ? NEVER : TEXT)) {
    case TEXT:
      return text;
    case NUMBER:
      return resolveNumber(text);
    case SPECIAL:
      return text.length <= TRUTH_MAX_CHARS && TRUTHS.has(text) ? TRUTHS.get(text) : text;
    default:
      throw new Unsure();
  }
}

/** What plain text can be, by its first character; any beyond ASCII begins text. */
const [NEVER, TEXT, NUMBER, SPECIAL] = [0, 1, 2, 3];
const BEGINNINGS = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[-\d]/.test(sign)) return NUMBER;
  if (/[tTfFnN]/.test(sign)) return SPECIAL;
  return /[A-Za-z(/$;\\^_]/.test(sign) ? TEXT : NEVER;
});

const TRUTHS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ['null', null],
  ['Null', null],
  ['NULL', null],
]);
const TRUTH_MAX_CHARS = 5;

function resolveNumber(text: string): unknown {
  if (DATE.test(text)) return text;
  if (EXACT.test(text)) return Number(text);
  if (MAYBE_NUMBER.test(text) || !/^-?\d/.test(text)) throw new Unsure();
  return text;
}

const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** Few enough digits to be exact. */
const EXACT = /^(?:0|-?[1-9]\d{0,14}|-?\d{1,8}\.\d{1,7})$/;
/** Made of nothing but what numbers in some notation are made of. */
const MAYBE_NUMBER = /^[-\d][-+.\dA-Fa-foxX_:]*$/;

const [LINE_FEED, SPACE, DOUBLE, HASH, SINGLE, COLON] = [10, 32, 34, 35, 39, 58];
