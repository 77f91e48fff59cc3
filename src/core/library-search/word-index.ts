import leven from 'leven';
import type { BriefingWords, Place } from './briefing-words.ts';

/** Which documents have which words. Documents are numbers, counted up; a word is a key of `briefing-words.ts`. */
export interface WordIndex {
  add(document: number, words: BriefingWords): void;
  /** The documents that have a word, each with the place it stands in. */
  eachDocument(word: string, tell: (document: number, place: Place) => void): void;
  has(word: string): boolean;
  /** The words that begin with these letters. */
  beginningWith(start: string): string[];
  /** The words that differ from this one by the fewest letters, few enough to be a typing mistake. */
  near(word: string): string[];
}

/** A place is one of 1 to 4, so a document and a place fit in one number: half the memory of two. */
const PLACES = 8;

export function createWordIndex(): WordIndex {
  const postings = new Map<string, number[]>();
  const byStart = new Map<string, string[]>();
  return {
    add(document, words) {
      for (const [word, place] of words) {
        const known = postings.get(word);
        if (known) known.push(document * PLACES + place);
        else {
          postings.set(word, [document * PLACES + place]);
          remember(byStart, word);
        }
      }
    },
    eachDocument(word, tell) {
      for (const posting of postings.get(word) ?? []) tell(Math.floor(posting / PLACES), (posting % PLACES) as Place);
    },
    has: (word) => postings.has(word),
    beginningWith: (start) => (byStart.get(start.charAt(0)) ?? []).filter((word) => word.startsWith(start)),
    near(word) {
      const most = mistakesIn(word);
      const candidates = (byStart.get(word.charAt(0)) ?? []).filter(
        ({ length }) => Math.abs(length - word.length) <= most,
      );
      const distances = candidates.map((other) => leven(word, other, { maxDistance: most + 1 }));
      const fewest = Math.min(most, ...distances);
      return fewest === 0 ? [] : candidates.filter((_, at) => distances[at] === fewest);
    },
  };
}

function remember(byStart: Map<string, string[]>, word: string): void {
  const start = word.charAt(0);
  const words = byStart.get(start);
  if (words) words.push(word);
  else byStart.set(start, [word]);
}

/** How many letters of a word may be wrong; a changed digit is another number. */
function mistakesIn(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 6 ? 1 : 2;
}
