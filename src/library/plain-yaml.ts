import { readPlainFlow } from './plain-flow.ts';
import { keyBetween, keyEnd, lineEnd, pastSpaces } from './plain-key.ts';
import { type Reading, readPlainScalar } from './plain-scalar.ts';
import { Unsure } from './unsure.ts';

/**
 * Reads YAML as editors mostly write it: block lists and maps, `{…}` and `[…]` on one line, plain and quoted text,
 * `>-` and comments. Several times as fast as the whole of YAML, which counts for thousands of files. Throws Unsure for
 * everything else, right or wrong: then the whole reader has to judge. Where this one answers, both say the same.
 */
export function readPlainYaml(text: string): unknown {
  if (UNUSUAL.test(text) || !text.isWellFormed()) throw new Unsure();
  const lines: Lines = { text, at: 0, isFound: false, indent: 0, start: 0 };
  const value = readBlock(lines, 0);
  if (findLine(lines)) throw new Unsure();
  return value;
}

/** Tabs, carriage returns, controls and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNUSUAL = /[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/;

/** A text by its lines. Positions in it, in one object: nothing is cut out, or made, before it is needed. */
interface Lines extends Reading {
  /** Whether the next line is found, which `indent` and `start` are about then. */
  isFound: boolean;
  indent: number;
  /** The line's first character that is no space. */
  start: number;
}

/** Finds the line to be read next, past blank ones and comments; false at the end of the text. */
function findLine(lines: Lines): boolean {
  if (lines.isFound) return true;
  const { text } = lines;
  while (lines.at < text.length) {
    const start = pastSpaces(text, lines.at);
    const code = text.charCodeAt(start);
    if (code === LINE_FEED || code === HASH || start === text.length) lines.at = lineEnd(text, start) + 1;
    else {
      lines.isFound = true;
      lines.indent = start - lines.at;
      lines.start = start;
      return true;
    }
  }
  return false;
}

/** Goes on reading from `at`, inside the line that was found or behind it. */
function readOn(lines: Lines, at: number): void {
  lines.isFound = false;
  lines.at = at;
}

/** A list or a map whose lines all begin after `indent` spaces. */
function readBlock(lines: Lines, indent: number): unknown {
  if (!findLine(lines) || lines.indent !== indent) throw new Unsure();
  return isEntry(lines) ? readList(lines, indent) : readMap(lines, indent);
}

function readList(lines: Lines, indent: number): unknown[] {
  const { text } = lines;
  const entries: unknown[] = [];
  while (findLine(lines) && lines.indent >= indent) {
    if (lines.indent > indent) throw new Unsure();
    if (!isEntry(lines)) break;
    const start = pastSpaces(text, lines.start + 2);
    if (keyEnd(text, start) > 0) {
      // The first field of a map stands behind the dash: the map goes on below it.
      lines.indent = indent + start - lines.start;
      lines.start = start;
      entries.push(readMap(lines, lines.indent));
    } else {
      readOn(lines, start);
      entries.push(readInline(lines));
    }
  }
  return entries;
}

function readMap(lines: Lines, indent: number): Record<string, unknown> {
  const { text } = lines;
  const fields: Record<string, unknown> = {};
  while (findLine(lines) && lines.indent >= indent) {
    const colon = lines.indent === indent ? keyEnd(text, lines.start) : -1;
    if (colon < 0) throw new Unsure();
    const key = keyBetween(text, lines.start, colon);
    if (Object.hasOwn(fields, key)) throw new Unsure();
    readOn(lines, pastSpaces(text, colon + 1));
    fields[key] = readField(lines, indent);
  }
  return fields;
}

/** What stands behind a key, or below it. */
function readField(lines: Lines, indent: number): unknown {
  const { text, at } = lines;
  const code = text.charCodeAt(at);
  const end = code === GREATER || code === HASH ? lineEnd(text, at) : at;
  if (code === GREATER && text.slice(at, end) === '>-') {
    readOn(lines, end + 1);
    return readFolded(lines, indent);
  }
  if (code !== LINE_FEED && code !== HASH && at < text.length) return readInline(lines);
  readOn(lines, end + 1);
  if (!findLine(lines) || lines.indent < indent) throw new Unsure();
  if (lines.indent === indent && !isEntry(lines)) throw new Unsure();
  return readBlock(lines, lines.indent);
}

/** Lines that are one paragraph, up to the first that stands further left. */
function readFolded(lines: Lines, indent: number): string {
  const { text } = lines;
  const depth = pastSpaces(text, lines.at) - lines.at;
  const parts: string[] = [];
  for (;;) {
    const start = pastSpaces(text, lines.at);
    const end = lineEnd(text, start);
    if (start >= end || start - lines.at < depth) break;
    if (start - lines.at > depth || text.charCodeAt(end - 1) === SPACE) throw new Unsure();
    parts.push(text.slice(start, end));
    lines.at = end + 1;
  }
  if (parts.length === 0 || depth <= indent) throw new Unsure();
  const beyond = pastSpaces(text, lines.at);
  // After an empty line the paragraph might go on, and then a comment would belong to it.
  if (text.charCodeAt(beyond) === LINE_FEED && isDeeperAfterBlanks(text, beyond, indent)) throw new Unsure();
  return parts.join(' ');
}

function isDeeperAfterBlanks(text: string, blankEnd: number, indent: number): boolean {
  const spaces = /[^\n ]/g;
  spaces.lastIndex = blankEnd;
  const at = spaces.exec(text)?.index;
  return at !== undefined && at - (text.lastIndexOf('\n', at) + 1) > indent;
}

/** Text on the rest of one line, in whatever style. */
function readInline(lines: Lines): unknown {
  const first = lines.text.charCodeAt(lines.at);
  return first === BRACE || first === BRACKET ? readPlainFlow(lines) : readPlainScalar(lines);
}

function isEntry({ text, start }: Lines): boolean {
  return text.charCodeAt(start) === DASH && text.charCodeAt(start + 1) === SPACE;
}

const [LINE_FEED, SPACE, HASH, DASH, GREATER, BRACKET, BRACE] = [10, 32, 35, 45, 62, 91, 123];
