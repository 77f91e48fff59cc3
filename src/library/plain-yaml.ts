import { readPlainFlow } from './plain-flow.ts';
import { keyEnd, pastSpaces } from './plain-key.ts';
import { readPlainScalar } from './plain-scalar.ts';
import { Unsure } from './unsure.ts';

/**
 * Reads YAML as editors mostly write it: block lists and maps, `{…}` and `[…]` on one line, plain and quoted text,
 * `>-` and comments. Several times as fast as the whole of YAML, which counts for thousands of files. Throws Unsure for
 * everything else, right or wrong: then the whole reader has to judge. Where this one answers, both say the same.
 */
export function readPlainYaml(text: string): unknown {
  if (UNUSUAL.test(text) || !text.isWellFormed()) throw new Unsure();
  const lines = createLines(text);
  const value = readBlock(lines, 0);
  if (lines.next()) throw new Unsure();
  return value;
}

/** Tabs, carriage returns, controls and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNUSUAL = /[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/;

/** One line of a text, by positions in it: nothing is cut out before it is needed. */
interface Line {
  readonly indent: number;
  /** Its first character that is no space. */
  readonly start: number;
  readonly end: number;
}

interface Lines {
  readonly text: string;
  /** The line to be read next, blank ones and comments passed over. The same until `advance`. */
  next(): Line | undefined;
  advance(): void;
  /** What is left of the next line from `start` on is read as a line of its own, `indent` spaces in. */
  narrow(indent: number, start: number): void;
  /** The line to be read next as it stands, even if blank or a comment. */
  raw(): Line | undefined;
}

function createLines(text: string): Lines {
  let at = 0;
  let line: Line | undefined;

  function raw(): Line | undefined {
    if (at >= text.length) return undefined;
    const start = pastSpaces(text, at);
    const feed = text.indexOf('\n', start);
    return { indent: start - at, start, end: feed < 0 ? text.length : feed };
  }

  function advance(): void {
    at = (line ?? raw())?.end ?? at;
    at += 1;
    line = undefined;
  }

  return {
    text,
    raw,
    advance,
    next() {
      while (line === undefined) {
        const candidate = raw();
        if (!candidate) return undefined;
        if (candidate.start === candidate.end || text.charCodeAt(candidate.start) === HASH) at = candidate.end + 1;
        else line = candidate;
      }
      return line;
    },
    narrow(indent, start) {
      if (line) line = { indent, start, end: line.end };
    },
  };
}

/** A list or a map whose lines all begin after `indent` spaces. */
function readBlock(lines: Lines, indent: number): unknown {
  const line = lines.next();
  if (line?.indent !== indent) throw new Unsure();
  return isEntry(lines.text, line) ? readList(lines, indent) : readMap(lines, indent);
}

function readList(lines: Lines, indent: number): unknown[] {
  const entries: unknown[] = [];
  for (let line = lines.next(); line && line.indent >= indent; line = lines.next()) {
    if (line.indent > indent) throw new Unsure();
    if (!isEntry(lines.text, line)) break;
    const start = pastSpaces(lines.text, line.start + 2);
    if (keyEnd(lines.text, start) > 0) {
      // The first field of a map stands behind the dash: the map goes on below it.
      const depth = indent + start - line.start;
      lines.narrow(depth, start);
      entries.push(readMap(lines, depth));
    } else {
      lines.advance();
      entries.push(readInline(lines.text, start, line.end));
    }
  }
  return entries;
}

function readMap(lines: Lines, indent: number): Record<string, unknown> {
  const { text } = lines;
  const fields: Record<string, unknown> = {};
  for (let line = lines.next(); line && line.indent >= indent; line = lines.next()) {
    const colon = line.indent === indent ? keyEnd(text, line.start) : -1;
    const key = text.slice(line.start, colon);
    if (colon < 0 || Object.hasOwn(fields, key)) throw new Unsure();
    lines.advance();
    fields[key] = readField(lines, { indent, start: pastSpaces(text, colon + 1), end: line.end });
  }
  return fields;
}

/** What stands behind a key, or below it. */
function readField(lines: Lines, { indent, start, end }: Line): unknown {
  const { text } = lines;
  if (text.charCodeAt(start) === GREATER && text.slice(start, end) === '>-') return readFolded(lines, indent);
  if (start < end && text.charCodeAt(start) !== HASH) return readInline(text, start, end);
  const line = lines.next();
  if (!line || line.indent < indent) throw new Unsure();
  if (line.indent === indent && !isEntry(text, line)) throw new Unsure();
  return readBlock(lines, line.indent);
}

/** Lines that are one paragraph, up to the first that stands further left. */
function readFolded(lines: Lines, indent: number): string {
  const first = lines.raw();
  if (!first || first.indent <= indent || first.start === first.end) throw new Unsure();
  const parts: string[] = [];
  for (let line = lines.raw(); line && line.indent >= first.indent && line.start < line.end; line = lines.raw()) {
    if (line.indent > first.indent || lines.text.charCodeAt(line.end - 1) === SPACE) throw new Unsure();
    parts.push(lines.text.slice(line.start, line.end));
    lines.advance();
  }
  const beyond = lines.raw();
  // After an empty line the paragraph might go on, and then a comment would belong to it.
  if (beyond && beyond.start === beyond.end && isDeeperAfterBlanks(lines.text, beyond.end, indent)) throw new Unsure();
  return parts.join(' ');
}

function isDeeperAfterBlanks(text: string, blankEnd: number, indent: number): boolean {
  const spaces = /[^\n ]/g;
  spaces.lastIndex = blankEnd;
  const at = spaces.exec(text)?.index;
  return at !== undefined && at - (text.lastIndexOf('\n', at) + 1) > indent;
}

/** Text on the rest of one line, in whatever style. */
function readInline(text: string, start: number, end: number): unknown {
  const first = text.charCodeAt(start);
  return first === BRACE || first === BRACKET
    ? readPlainFlow(text, start, end)
    : readPlainScalar(text.slice(start, end));
}

function isEntry(text: string, { start }: Line): boolean {
  return text.charCodeAt(start) === DASH && text.charCodeAt(start + 1) === SPACE;
}

const [SPACE, HASH, DASH, GREATER, BRACKET, BRACE] = [32, 35, 45, 62, 91, 123];
