import type { Asked } from '../asked.ts';
import type { Character, Written } from '../outcome.ts';
import { honest } from './honest.ts';

/** Takes the request and says nothing at all. */
export const silent: Character = (asked) => pausing(asked, () => 'headers');

/** Begins to answer, and has no first token. */
export const slow: Character = (asked) => pausing(asked, () => 0);

/** Stops to think in the middle. */
export const slowMidway: Character = (asked) => pausing(asked, (text) => Math.floor(text.length / 2));

/** Writes a sentence and waits, so that one can look at what is shown of it. */
export const sentenceBySentence: Character = (asked) => {
  const outcome = honest(asked);
  const ends = [...outcome.text.matchAll(/\]\}(?=[,\]])/g)].map(({ index }) => index + 2);
  return { ...outcome, pausesAt: ends };
};

function pausing(asked: Asked, where: (text: string) => 'headers' | number): Written {
  const outcome = honest(asked);
  return { ...outcome, pausesAt: [where(outcome.text)] };
}
