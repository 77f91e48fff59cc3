import type { Match, Ranking, WeightedTerm } from '../../search/rank.ts';

/** What tells whether a text answers a question, each 0 to 1 unless said otherwise. */
export interface Signs {
  /** How much of the question the best sentence explains, by words and by 4-grams. */
  readonly coverage: number;
  readonly grams: number;
  /** What the text before it and its paragraph add. */
  readonly before: number;
  readonly around: number;
  /** The mean coverage of the three best: where many explain as much, the words are the topic's, not the answer's. */
  readonly rivals: number;
  /** How well the text knows the names and figures of the question. */
  readonly names: number;
  /** Content words of the question, in tens: much explained of a long question is more than of a short one. */
  readonly length: number;
  /** 1 where the answer must show by its kind, and how well the best sentence shows it. */
  readonly needsKind: number;
  readonly kind: number;
  /** 1 where the question is in another language than the text, and so less of it can be explained. */
  readonly isForeign: number;
}

/** A logistic regression, fitted on public question sets: questions as they are, without their sentence, and off topic. */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  coverage: 2.12,
  grams: 2.53,
  before: 2.09,
  around: 1.37,
  rivals: -1.07,
  names: 1.57,
  length: 1.15,
  needsKind: -1.03,
  kind: 0.97,
  isForeign: 1.45,
};
const BASE = -4.37;

/** How surely a text answers, 0 to 1, comparable between questions and texts. */
export function surenessOf(signs: Signs): number {
  const keys = Object.keys(WEIGHTS) as (keyof Signs)[];
  const sum = keys.reduce((total, key) => total + WEIGHTS[key] * signs[key], BASE);
  return 1 / (1 + Math.exp(-sum));
}

interface Asked {
  /** How well the best sentence shows the kind of answer asked for; undefined where it need not show. */
  readonly kind: number | undefined;
  readonly isForeign: boolean;
}

/** Undefined where there is nothing to go by: no sentence, or no word of content in the question. */
export function signsOf({ terms, matches }: Ranking, { kind, isForeign }: Asked): Signs | undefined {
  const best = matches[0];
  if (!best || terms.length === 0) return undefined;
  const top = matches.slice(0, RIVALS);
  return {
    coverage: best.coverage,
    grams: best.grams,
    before: best.context.before,
    around: best.context.around,
    rivals: meanOf(top, ({ coverage }: Match) => coverage),
    names: meanOf(terms.filter(isNameOrFigure), ({ known }: WeightedTerm) => known),
    length: Math.min(LENGTH_MAX, terms.length) / 10,
    needsKind: kind === undefined ? 0 : 1,
    kind: kind ?? 0,
    isForeign: isForeign ? 1 : 0,
  };
}

const RIVALS = 3;
/** So many words are a long question; a longer one is no surer. */
const LENGTH_MAX = 15;

/** A capital inside the question makes a name; the first word has one anyway. */
function isNameOrFigure(term: WeightedTerm): boolean {
  return term.kind !== 'word' || (term.isCapitalised && term.at > 0);
}

/** 1 for an empty list: nothing is missing. */
function meanOf<Thing>(things: readonly Thing[], measure: (thing: Thing) => number): number {
  return things.length === 0 ? 1 : things.reduce((sum, thing) => sum + measure(thing), 0) / things.length;
}
