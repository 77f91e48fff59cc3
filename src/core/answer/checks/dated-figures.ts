import type { FoundDate } from '../../language/dates.ts';
import { remembered } from '../../remembered.ts';
import { type Counted, quantitiesOf } from './quantities.ts';
import { type Statement, wordAt } from './statement.ts';

/**
 * A date that a claim gives to a figure, where the fact gives it to another one: "60 pupils in 2019" of "40 pupils in 2019 and 60 in
 * 2022". Undefined where each figure has its own date, or the fact dates one figure alone.
 */
export function dateOfOtherFigure(claim: Statement, fact: Statement): FoundDate | undefined {
  const given = datedFigures(fact);
  const wrong = datedFigures(claim).find(({ quantity, date }) => {
    const isSame = (other: Dated) => other.quantity.figure.value === quantity.figure.value;
    const isThen = (other: Dated) => holds(date, other.date);
    return given.some(isSame) && !given.some((other) => isSame(other) && isThen(other)) && given.some(isThen);
  });
  return wrong?.date;
}

interface Dated {
  readonly quantity: Counted;
  readonly date: FoundDate;
}

/** Each figure with the date nearest to it; what ends a clause, or another figure, sets them further apart. */
const datedFigures: (statement: Statement) => readonly Dated[] = remembered((statement) =>
  quantitiesOf(statement).flatMap((quantity) => {
    const [nearest] = statement.dates.toSorted(
      (a, b) => distance(quantity, a, statement) - distance(quantity, b, statement),
    );
    return nearest ? { quantity, date: nearest } : [];
  }),
);

/** In words; a figure between them counts for so many, and what parts two clauses. */
const APART = 12;

function distance({ figure }: Counted, date: FoundDate, statement: Statement): number {
  const [first, last] = figure.start < date.start ? [figure, date] : [date, figure];
  const others = statement.figures.filter(({ start, end }) => first.end <= start && end <= last.start);
  const parts =
    statement.text.slice(first.end, last.start).match(/;|,\s|(?<!\p{L})(?:and|et|but|mais)(?!\p{L})/giu) ?? [];
  return wordAt(statement, last.start) - wordAt(statement, first.end) + APART * (others.length + parts.length);
}

/** The claim's date is the fact's, or holds it. */
function holds(claim: FoundDate, fact: FoundDate): boolean {
  if (claim.date === undefined || fact.date === undefined) return claim.text === fact.text;
  return fact.date.startsWith(claim.date);
}
