import type { WeighedTerm } from './weigh.ts';

/** How close one fact comes to what a question means, by the words it has and by words that are used alike. */
export interface Closeness {
  /** The share of the question that it says or comes near, 0 to 1, each word weighed by how few facts come near it. */
  readonly close: number;
  /** The share that the facts together say and this one does not. */
  readonly behind: number;
  /** How many content words it does not come near. */
  readonly far: number;
  /** How near it comes to the one that it is farthest from. */
  readonly farthest: number;
  /** How near it comes to the noun asked about. */
  readonly closeFocus: number;
  /** The share of the question that no fact comes near. */
  readonly strange: number;
  /** The share by which its index terms bring it closer; how much that is better than for the mean of the facts; how many words. */
  readonly indexed: number;
  readonly indexedAhead: number;
  readonly indexedWords: number;
  /** How far its index terms tell the noun asked about. */
  readonly indexedFocus: number;
}

/** Tells of each fact of a question how close it comes; what is the same for all is worked out once. */
export function closenessOf(terms: readonly WeighedTerm[]): (index: number) => Closeness {
  const mass = Math.max(
    Number.EPSILON,
    sumOf(terms, () => 1),
  );
  const bests = new Map(terms.map((term) => [term, bestOf(term)]));
  const means = new Map(terms.map((term) => [term, meanOf(term.indexed)]));
  const best = (term: WeighedTerm) => bests.get(term) ?? 0;
  const strange = sumOf(terms, (term) => 1 - best(term)) / mass;
  const counting = terms.filter(({ closeWeight }) => closeWeight > 0);
  const words = counting.filter(({ term }) => term.role === 'content');
  const focus = counting.filter(({ term }) => term.isFocus);
  return (index) => {
    const own = ({ close }: WeighedTerm) => close[index] ?? 0;
    const byIndex = ({ indexed }: WeighedTerm) => indexed[index] ?? 0;
    return {
      close: sumOf(counting, own) / mass,
      behind: sumOf(counting, (term) => best(term) - own(term) - byIndex(term)) / mass,
      far: Math.min(5, words.filter((term) => own(term) + byIndex(term) < FAR).length),
      farthest: Math.min(1, ...words.map(own)),
      closeFocus: Math.max(0, ...focus.map(own)),
      strange,
      indexed: sumOf(counting, byIndex) / mass,
      indexedAhead: sumOf(counting, (term) => byIndex(term) - (means.get(term) ?? 0)),
      indexedWords: Math.min(4, words.filter((term) => byIndex(term) >= FAR).length),
      indexedFocus: Math.max(0, ...focus.map(byIndex)),
    };
  };
}

function bestOf({ close, indexed }: WeighedTerm): number {
  return Math.max(0, ...close.map((one, at) => one + (indexed[at] ?? 0)));
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0) / Math.max(1, numbers.length);
}

/** Below this, a fact has nothing to do with a word. */
const FAR = 0.25;

function sumOf(terms: readonly WeighedTerm[], of: (term: WeighedTerm) => number): number {
  return terms.reduce((total, term) => total + term.closeWeight * of(term), 0);
}
