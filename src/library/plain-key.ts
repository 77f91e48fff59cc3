const [LINE_FEED, SPACE, COLON] = [10, 32, 58];
/** Letters, digits, `-` and `_`: nothing that a key could be mistaken for something else by. */
const IN_KEY = Array.from({ length: 128 }, (_, code) => /[\w-]/.test(String.fromCharCode(code)));
const FIRST = Array.from({ length: 128 }, (_, code) => /[A-Za-z]/.test(String.fromCharCode(code)));

/** Where the colon stands that ends the plain key at `start`, with a space or the end of the line behind it; -1: no key. */
export function keyEnd(text: string, start: number): number {
  if (!FIRST[text.charCodeAt(start)]) return -1;
  let at = start + 1;
  while (IN_KEY[text.charCodeAt(at)]) at += 1;
  if (text.charCodeAt(at) !== COLON) return -1;
  const next = text.charCodeAt(at + 1);
  return next === SPACE || next === LINE_FEED || at + 1 === text.length ? at : -1;
}

/** The first place at or after `start` that is no space. */
export function pastSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}
