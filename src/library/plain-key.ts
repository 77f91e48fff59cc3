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

/** More than the form has keys. */
const SLOTS = 1_024;
const KNOWN: string[] = Array.from({ length: SLOTS }, () => '');

/**
 * The key between two places. A few keys come again and again: one that was seen before is not cut out anew, and is known
 * to the engine as a name, which a fresh piece of text is not.
 */
export function keyBetween(text: string, start: number, end: number): string {
  const length = end - start;
  const slot = (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + length * 131) % SLOTS;
  const known = KNOWN[slot] ?? '';
  if (known.length === length && text.startsWith(known, start)) return known;
  const [key = ''] = Object.keys({ [text.slice(start, end)]: true });
  KNOWN[slot] = key;
  return key;
}

/** The first place at or after `start` that is no space. */
export function pastSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

/** Where the line ends that `start` is on: at its line feed, or at the end of the text. */
export function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  return feed < 0 ? text.length : feed;
}
