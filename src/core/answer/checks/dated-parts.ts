import type { FoundDate } from '../../language/dates.ts';
import { remembered } from '../../remembered.ts';
import { isAttributed, isInDate, type Statement, wordAt } from './statement.ts';
import { verbGroupsOf } from './verb-groups.ts';

/**
 * A date that a claim gives to a figure or a name, where the fact gives it to another one: "60 pupils in 2019" of "40 pupils in
 * 2019 and 60 in 2022", "the Hull plant in 2012" of "its Hull plant in 2009 and its Leeds plant in 2012". Undefined where each has
 * its own date.
 */
export function dateOfOtherPart(claim: Statement, fact: Statement): FoundDate | undefined {
  const [own, given] = [datedParts(claim), datedParts(fact)];
  const isTold = ({ key }: Part) => own.some((part) => part.key === key);
  const wrong = own.find(({ key, date }) => {
    const same = given.filter((other) => other.key === key);
    const isThen = (other: Part) => holds(date, other.date);
    const [mine] = same;
    const isOfOthers = given.some(
      (other) => isThen(other) && other.kind === mine?.kind && !isTold(other) && isOfOneDeed(mine, other, fact),
    );
    return same.length > 0 && !same.some(isThen) && isOfOthers;
  });
  return wrong?.date;
}

/** Two figures are two amounts; two names are of one deed where nothing tells another: "and *its* Leeds plant". */
function isOfOneDeed(one: Part, other: Part, fact: Statement): boolean {
  if (one.kind === 'figure') return true;
  const [first, second] = [one.date, other.date].toSorted((a, b) => a.start - b.start);
  if (!first || !second) return false;
  const isVerbBetween = verbGroupsOf(fact).some(
    ({ at }) => wordAt(fact, first.start) < at && at < wordAt(fact, second.start),
  );
  return !isVerbBetween && LISTED.test(fact.text.slice(first.end, second.start));
}

const LISTED =
  /^\s*,?\s*(?:and|et)\s+(?:(?:its|his|her|their|the|a|an|another|that|those|in|at|le|la|les|son|sa|ses|leurs?|une?|celui|celle|ceux|celles|à)\s|l['’]|\p{Lu})/u;

interface Part {
  readonly kind: 'figure' | 'name';
  readonly key: string;
  readonly date: FoundDate;
}

/** Each figure, and each name behind the first verb, with the date nearest to it. */
const datedParts: (statement: Statement) => readonly Part[] = remembered((statement) => {
  const { figures, terms, words } = statement;
  const verb = verbGroupsOf(statement)[0]?.at ?? words.length;
  const names = terms.filter(
    ({ at, kind, isCapitalised }) =>
      at > verb && (kind === 'name' || isCapitalised) && !isInDate(statement, at) && !isAttributed(statement, at),
  );
  const parts = [
    ...figures.map(({ value, start, end }) => ({ kind: 'figure' as const, key: JSON.stringify(value), start, end })),
    ...names.map(({ key, at }) => ({
      kind: 'name' as const,
      key,
      start: words[at]?.start ?? 0,
      end: words[at]?.end ?? 0,
    })),
  ];
  return parts.flatMap(({ kind, key, ...span }) => {
    const date = nearestDate(span, statement);
    return date ? { kind, key, date } : [];
  });
});

interface Span {
  readonly start: number;
  readonly end: number;
}

function nearestDate(part: Span, statement: Statement): FoundDate | undefined {
  return statement.dates.toSorted((a, b) => distance(part, a, statement) - distance(part, b, statement))[0];
}

/** In words; a figure between them counts for so many, and what parts two clauses. */
const APART = 12;

function distance(part: Span, date: FoundDate, statement: Statement): number {
  const [first, last] = part.start < date.start ? [part, date] : [date, part];
  const others = statement.figures.filter(({ start, end }) => first.end <= start && end <= last.start);
  const joints =
    statement.text.slice(first.end, last.start).match(/;|,\s|(?<!\p{L})(?:and|et|but|mais)(?!\p{L})/giu) ?? [];
  return wordAt(statement, last.start) - wordAt(statement, first.end) + APART * (others.length + joints.length);
}

/** The claim's date is the fact's, or holds it. */
function holds(claim: FoundDate, fact: FoundDate): boolean {
  if (claim.date === undefined || fact.date === undefined) return claim.text === fact.text;
  return fact.date.startsWith(claim.date);
}
