const COLON = 58;
const SPACE = 32;
/** Letters, digits, `-` and `_`: nothing that a key could be mistaken for something else by. */
const IN_KEY = Array.from({ length: 128 }, (_, code) => /[\w-]/.test(String.fromCharCode(code)));
const FIRST = Array.from({ length: 128 }, (_, code) => /[A-Za-z]/.test(String.fromCharCode(code)));

/** Where the colon stands that ends the plain key at `start`, with a space or the end of the line behind it; -1: no key. */
export function keyEnd(line: string, start: number): number {
  if (!FIRST[line.charCodeAt(start)]) return -1;
  let at = start + 1;
  while (IN_KEY[line.charCodeAt(at)]) at += 1;
  if (line.charCodeAt(at) !== COLON) return -1;
  return at + 1 === line.length || line.charCodeAt(at + 1) === SPACE ? at : -1;
}

/** The first place at or after `start` that is no space. */
export function pastSpaces(line: string, start: number): number {
  let at = start;
  while (line.charCodeAt(at) === SPACE) at += 1;
  return at;
}
