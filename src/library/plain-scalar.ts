import { Unsure } from './unsure.ts';

/** Text behind a key or a dash, with a comment perhaps: plain, or in quotes on one line. Throws Unsure for the rest. */
export function readPlainScalar(rest: string): unknown {
  if (rest[0] === '"' || rest[0] === "'") {
    const { value, end } = readQuoted(rest, 0);
    if (!isOver(rest.slice(end))) throw new Unsure();
    return value;
  }
  const comment = rest.indexOf(' #');
  const text = withoutSpaces(comment < 0 ? rest : rest.slice(0, comment));
  if (text.includes(': ') || text.endsWith(':')) throw new Unsure();
  return resolvePlain(text);
}

/** A text in quotes that begins at `start`, without anything that had to be unfolded, and where it ends. */
export function readQuoted(text: string, start: number): { readonly value: string; readonly end: number } {
  const quote = text[start] ?? '';
  const close = text.indexOf(quote, start + 1);
  const value = text.slice(start + 1, close);
  const isDoubled = quote === "'" && text[close + 1] === "'";
  if (close < 0 || isDoubled || value.includes('\n') || (quote === '"' && value.includes('\\'))) throw new Unsure();
  return { value, end: close + 1 };
}

/** Nothing more stands on the line but spaces, or a comment after a space. */
export function isOver(rest: string): boolean {
  return rest === '' || /^ *$|^ +#/.test(rest);
}

/** Plain text as YAML 1.2 understands it: most is text, some is a number, a truth or nothing. */
export function resolvePlain(text: string): unknown {
  switch (BEGINNINGS[text.charCodeAt(0)] ?? (text === '' ? NEVER : TEXT)) {
    case TEXT:
      return text;
    case NUMBER:
      return resolveNumber(text);
    case SPECIAL:
      return TRUTHS.has(text) ? TRUTHS.get(text) : text;
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

export function withoutSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return end === text.length ? text : text.slice(0, end);
}
