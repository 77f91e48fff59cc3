import type { Part, Reply } from './types.ts';

/** White space where a line may end; the no-break spaces of "1 200" and of French punctuation are none. */
const BREAK = '[^\\S\\u00A0\\u202F\\u2007\\uFEFF]';
const PARAGRAPH_END = /\n\s*\n/g;
/** A full stop after an initial or a short title ends nothing; a line break ends a row of a list. */
const SENTENCE_END = new RegExp(
  `(?<!(?<!\\p{L})(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Col|Lt|Gov|No|vs))[.!?…]+(?:\\s?»|[”’"')\\]])*(?=${BREAK})|[。！？]|(?=\\n)`,
  'gu',
);
/** French sets ? and » apart from their words by a space, which may be a plain one. */
const WORD_END = new RegExp(`(?<=[^\\s«])(?=${BREAK})(?!\\s+[;:!?»])`, 'g');
const GRAPHEMES = new Intl.Segmenter();

/** What one message of a platform can hold. */
export interface PageLimits {
  /** The most that the parts of a page may measure together, its title, as-of line and actions included. */
  readonly maxChars: number;
  /** How many parts, counting title, as-of line and actions as one each. */
  readonly maxParts: number;
  /**
   * What a part takes up, in the unit of `maxChars`, with all that the platform adds around it. A title is measured as a
   * heading, an as-of line as a text, and so are the actions' labels joined.
   */
  readonly measure: (part: Part) => number;
  /** How many of `maxParts` a part takes up, where that is not one for each. */
  readonly countOf?: (part: Part) => number;
}

/** Parts that stay on one page: a heading and what it is above, or a single part. */
type Block = readonly Part[];

interface Room {
  readonly chars: number;
  readonly parts: number;
}

/**
 * Cuts `text` into pieces of at most `maxChars` UTF-16 units, in order, none empty, at a paragraph, else a sentence,
 * else a word. A longer word is cut hard: between graphemes, and in one longer than `maxChars` never inside a surrogate
 * pair. White space around a piece is dropped. Throws RangeError when `maxChars` < 2.
 */
export function splitText(text: string, maxChars: number): string[] {
  if (!(maxChars >= 2)) throw new RangeError(`maxChars must be at least 2, not ${maxChars}`);
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > maxChars) {
    const end = endOfPiece(rest, Math.floor(maxChars));
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/**
 * A reply as several that fit, cut only between parts: the title on the first, the as-of line and the actions on the
 * last, no heading parted from what follows it. A part too long for a page is cut like a text, and each piece of a fact
 * keeps the chip; of an entry only the first piece keeps name and action. A heading that leaves less than half a page
 * below it becomes a text. Throws RangeError where the limits leave no room for the smallest piece beside the title,
 * as-of line and actions.
 */
export function splitReply(reply: Reply, limits: PageLimits): Reply[] {
  const head = roomOf(headOf(reply), limits);
  const tail = roomOf(tailOf(reply), limits);
  const most = { chars: limits.maxChars, parts: limits.maxParts };
  const beside = minus(minus(most, head), tail);
  if (fits(roomOf(reply.parts, limits), beside)) return [reply];
  if (beside.parts < 1 || beside.chars < 2) {
    throw new RangeError(`${limits.maxChars} characters in ${limits.maxParts} parts are too few for this reply`);
  }
  const pages = fillPages(
    blocksOf(reply.parts, beside, limits),
    { first: minus(most, head), other: most, tail },
    limits,
  );
  return pages.map((blocks, index) => pageOf(reply, blocks.flat(), index === 0, index === pages.length - 1));
}

function endOfPiece(text: string, maxChars: number): number {
  // Two units more than fit show whether the last word that fits ends there, or goes on with " ?".
  const window = text.slice(0, maxChars + 2);
  return (
    lastEnd(window, PARAGRAPH_END, 'start', maxChars) ??
    lastEnd(window, SENTENCE_END, 'end', maxChars) ??
    lastEnd(window, WORD_END, 'start', maxChars) ??
    hardEnd(text, maxChars)
  );
}

/** Where the last match in `window` starts or ends that does so at `maxChars` or before. */
function lastEnd(window: string, pattern: RegExp, edge: 'start' | 'end', maxChars: number): number | undefined {
  return [...window.matchAll(pattern)]
    .map((match) => (edge === 'start' ? match.index : match.index + match[0].length))
    .findLast((end) => end <= maxChars);
}

function hardEnd(text: string, maxChars: number): number {
  const grapheme = GRAPHEMES.segment(text.slice(0, maxChars + 2)).containing(maxChars)?.index ?? 0;
  if (grapheme > 0) return grapheme;
  const isInsidePair = (text.codePointAt(maxChars - 1) ?? 0) > 0xffff;
  return isInsidePair ? maxChars - 1 : maxChars;
}

function headOf(reply: Reply): Part[] {
  return reply.title === undefined ? [] : [{ kind: 'heading', text: reply.title }];
}

function tailOf(reply: Reply): Part[] {
  const labels = reply.actions.map((action) => action.label).join(' · ');
  return [reply.asOf ?? '', labels].filter((text) => text !== '').map((text) => ({ kind: 'text', text }));
}

/** Keeps every heading with the part after it, and cuts parts that do not fit into `room`. */
function blocksOf(parts: readonly Part[], room: Room, limits: PageLimits): Block[] {
  const blocks: Block[] = [];
  const widest = Math.max(1, ...parts.map((part) => roomOf([part], limits).parts));
  let headings: Part[] = [];
  for (const part of parts) {
    if (part.kind === 'heading' && leavesRoom(roomOf([...headings, part], limits), room, widest)) {
      headings.push(part);
      continue;
    }
    const shown: Part = part.kind === 'heading' ? { kind: 'text', text: part.text } : part;
    const [first, ...others] = cutPart(shown, room.chars - roomOf(headings, limits).chars, limits.measure);
    blocks.push([...headings, ...(first ? [first] : [])], ...others.map((other) => [other]));
    headings = [];
  }
  return headings.length === 0 ? blocks : [...blocks, headings];
}

/** True where headings leave half a page for what they are above, and one more part, which may count for `widest`. */
function leavesRoom(headings: Room, room: Room, widest: number): boolean {
  return headings.chars <= room.chars / 2 && headings.parts + widest <= room.parts;
}

function cutPart(part: Part, maxChars: number, measure: PageLimits['measure']): Part[] {
  if (measure(part) <= maxChars) return [part];
  // A platform may count some characters twice (escapes), so the first try may be too long.
  for (let chars = maxChars - measure({ ...part, text: '' }); chars >= 2; chars = Math.floor(chars * 0.75)) {
    const pieces = splitText(part.text, chars).map((text, index) => pieceOf(part, text, index === 0));
    if (pieces.length > 0 && pieces.every((piece) => measure(piece) <= maxChars)) return pieces;
  }
  throw new RangeError(`${maxChars} characters are too few for a ${part.kind} of this reply`);
}

function pieceOf(part: Part, text: string, isFirst: boolean): Part {
  switch (part.kind) {
    case 'fact': {
      const { label, ...unlabelled } = part;
      return isFirst ? { ...part, text } : { ...unlabelled, text };
    }
    case 'entry':
      return isFirst ? { ...part, text } : { kind: 'text', text };
    case 'heading':
    case 'text':
      return { kind: 'text', text };
  }
}

/** Fills page after page, and moves the last block to one more where as-of line and actions would not fit below it. */
function fillPages(
  blocks: readonly Block[],
  room: { readonly first: Room; readonly other: Room; readonly tail: Room },
  limits: PageLimits,
): Block[][] {
  const pages: Block[][] = [];
  let page: Block[] = [];
  let left = room.first;
  for (const [index, block] of blocks.entries()) {
    const needed = roomOf(block, limits);
    const isLast = index === blocks.length - 1;
    if (page.length > 0 && !fits(needed, isLast ? minus(left, room.tail) : left)) {
      pages.push(page);
      page = [];
      left = room.other;
    }
    page.push(block);
    left = minus(left, needed);
  }
  return [...pages, page];
}

function pageOf(reply: Reply, parts: readonly Part[], isFirst: boolean, isLast: boolean): Reply {
  const { title, asOf, actions, ...common } = reply;
  return {
    ...common,
    ...(isFirst && title !== undefined ? { title } : {}),
    parts,
    ...(isLast && asOf !== undefined ? { asOf } : {}),
    actions: isLast ? actions : [],
  };
}

function roomOf(parts: readonly Part[], limits: PageLimits): Room {
  const { measure, countOf = () => 1 } = limits;
  return {
    chars: parts.reduce((sum, part) => sum + measure(part), 0),
    parts: parts.reduce((sum, part) => sum + countOf(part), 0),
  };
}

function minus(room: Room, used: Room): Room {
  return { chars: room.chars - used.chars, parts: room.parts - used.parts };
}

function fits(needed: Room, room: Room): boolean {
  return needed.chars <= room.chars && needed.parts <= room.parts;
}
