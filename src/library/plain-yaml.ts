import { readPlainFlow } from './plain-flow.ts';
import { keyEnd, pastSpaces } from './plain-key.ts';
import { readPlainScalar } from './plain-scalar.ts';
import { Unsure } from './unsure.ts';

/**
 * Reads YAML as editors mostly write it: block lists and maps, `{…}` and `[…]` on one line, plain and quoted text,
 * `>-` and comments. Three times as fast as the whole of YAML, which counts for thousands of files. Throws Unsure for
 * everything else, right or wrong: then the whole reader has to judge. Where this one answers, both say the same.
 */
export function readPlainYaml(text: string): unknown {
  if (UNUSUAL.test(text) || !text.isWellFormed()) throw new Unsure();
  const reader = createReader(text.split('\n'));
  const value = reader.block(0);
  if (reader.next() !== undefined) throw new Unsure();
  return value;
}

/** Tabs, carriage returns, controls and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNUSUAL = /[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/;

interface Line {
  readonly indent: number;
  readonly content: string;
}

function createReader(lines: string[]) {
  let at = 0;

  /** The line to be read next, blank ones and comments passed over. */
  function next(): Line | undefined {
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      const indent = pastSpaces(line, 0);
      if (indent < line.length && line[indent] !== '#') return { indent, content: line.slice(indent) };
    }
    return undefined;
  }

  /** A list or a map whose lines all begin after `indent` spaces. */
  function block(indent: number): unknown {
    const line = next();
    if (line?.indent !== indent) throw new Unsure();
    return line.content.startsWith('- ') ? list(indent) : map(indent);
  }

  function list(indent: number): unknown[] {
    const entries: unknown[] = [];
    for (let line = next(); line && line.indent >= indent; line = next()) {
      if (line.indent > indent) throw new Unsure();
      if (!line.content.startsWith('- ')) break;
      const start = pastSpaces(line.content, 2);
      if (keyEnd(line.content, start) > 0) {
        // The first field of a map stands behind the dash: the map goes on below it.
        lines[at] = ' '.repeat(indent + start) + line.content.slice(start);
        entries.push(map(indent + start));
      } else {
        at += 1;
        entries.push(inline(line.content.slice(start)));
      }
    }
    return entries;
  }

  function map(indent: number): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    for (let line = next(); line && line.indent >= indent; line = next()) {
      const colon = line.indent === indent ? keyEnd(line.content, 0) : -1;
      const key = line.content.slice(0, colon);
      if (colon < 0 || Object.hasOwn(fields, key)) throw new Unsure();
      at += 1;
      fields[key] = fieldValue(line.content.slice(pastSpaces(line.content, colon + 1)), indent);
    }
    return fields;
  }

  /** What stands behind a key, or below it. */
  function fieldValue(rest: string, indent: number): unknown {
    if (rest === '>-') return folded(indent);
    if (rest !== '' && !rest.startsWith('#')) return inline(rest);
    const line = next();
    if (!line || line.indent < indent) throw new Unsure();
    if (line.indent === indent && !line.content.startsWith('- ')) throw new Unsure();
    return block(line.indent);
  }

  /** Lines that are one paragraph, up to the first that stands further left. */
  function folded(indent: number): string {
    const first = lines[at] ?? '';
    const depth = pastSpaces(first, 0);
    if (depth <= indent || depth === first.length) throw new Unsure();
    const parts: string[] = [];
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      const own = pastSpaces(line, 0);
      if (own === line.length || own < depth) break;
      if (own > depth || line.endsWith(' ')) throw new Unsure();
      parts.push(line.slice(depth));
    }
    // After an empty line, the paragraph might go on.
    if (lines[at] !== undefined && pastSpaces(lines[at] ?? '', 0) === lines[at]?.length) {
      const beyond = lines.slice(at).find((line) => pastSpaces(line, 0) < line.length);
      if (beyond !== undefined && pastSpaces(beyond, 0) > indent) throw new Unsure();
    }
    return parts.join(' ');
  }

  return { next, block };
}

/** Text on the rest of one line, in whatever style. */
function inline(rest: string): unknown {
  return rest[0] === '{' || rest[0] === '[' ? readPlainFlow(rest) : readPlainScalar(rest);
}
