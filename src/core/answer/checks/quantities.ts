import { type FoundFigure, reachOf } from '../../language/figures.ts';
import { remembered } from '../../remembered.ts';
import type { Term } from '../../search/terms.ts';
import { createMarkers, type Marker } from './markers.ts';
import { type Statement, wordAt } from './statement.ts';

/** A figure with what stands around it: "at least" before, and what it counts. */
export interface Counted {
  readonly figure: FoundFigure;
  readonly from: number;
  readonly to: number;
  /** `more`, `less`, `least`, `most`, `about`, or nothing. */
  readonly bound: string | undefined;
  /** The word it counts: "drones" in "400 attack drones", the nearest one behind it. */
  readonly counts: readonly Term[];
}

const findBounds = createMarkers({
  en: {
    more: 'more than, over, above, in excess of, exceeding, beyond, upwards of, greater than, higher than',
    less: 'less than, fewer than, under, below, lower than, short of',
    least: 'at least, no fewer than, no less than, not less than, a minimum of',
    most: 'at most, up to, no more than, not more than, as many as, a maximum of, as much as',
    about:
      'about, around, roughly, approximately, some, nearly, almost, close to, an estimated, circa, or so, in the region of',
  },
  fr: {
    more: 'plus de, plus d, au dela de, au dessus de, superieur a, superieure a',
    less: 'moins de, moins d, en dessous de, inferieur a, inferieure a, a peine',
    least: 'au moins, au minimum, pas moins de',
    most: 'au plus, au maximum, jusqu a, tout au plus, pas plus de',
    about:
      'environ, pres de, quelque, quelques, presque, a peu pres, autour de, aux alentours de, approximativement, dans les, quasiment',
  },
});
/** So many content words behind a figure may be what it counts: "400 Iranian attack drones". */
const COUNTED_WORDS = 3;

export const quantitiesOf: (statement: Statement) => Counted[] = remembered(readQuantities);

function readQuantities(statement: Statement): Counted[] {
  if (statement.figures.length === 0) return [];
  const bounds = findBounds(statement.words, statement.language);
  return statement.figures.map((figure) => {
    const first = wordAt(statement, figure.start);
    const bound = bounds.find(
      (marker) => isBefore(marker, first, statement) || isInside(marker, figure, statement),
    )?.key;
    return { figure, ...rangeWith(bound, figure), bound, counts: countedBy(figure, statement) };
  });
}

/** Right before the figure, but for an article and a currency sign. */
function isBefore({ end }: Marker, first: number, { words }: Statement): boolean {
  if (end > first || first - end > 1) return false;
  return end === first || /^(?:the|a|an|les|des|d|de|la|le)$/.test(words[end]?.text ?? '');
}

/** "Some 400", where "some" was read with it. */
function isInside({ at, end }: Marker, { start, end: figureEnd }: FoundFigure, { words }: Statement): boolean {
  return (words[at]?.start ?? -1) >= start && (words[end - 1]?.end ?? Number.POSITIVE_INFINITY) <= figureEnd;
}

function rangeWith(bound: string | undefined, { value }: FoundFigure): { readonly from: number; readonly to: number } {
  const { from, to } = reachOf(value);
  const hair = Math.max(Math.abs(to), 1) * 1e-9;
  switch (bound) {
    case 'more':
      return { from: to + hair, to: Number.POSITIVE_INFINITY };
    case 'least':
      return { from, to: Number.POSITIVE_INFINITY };
    case 'less':
      return { from: Number.NEGATIVE_INFINITY, to: from - hair };
    case 'most':
      return { from: Number.NEGATIVE_INFINITY, to };
    default:
      return { from, to };
  }
}

function countedBy({ end }: FoundFigure, statement: Statement): Term[] {
  const { text, words, terms } = statement;
  const counted: Term[] = [];
  for (const term of terms) {
    const start = words[term.at]?.start ?? 0;
    if (start < end || term.kind === 'number') continue;
    if (/[.,;:()–—]/u.test(text.slice(end, start))) break;
    counted.push(term);
    if (counted.length === COUNTED_WORDS) break;
  }
  return counted;
}
