import { reachOf } from '../../language/figures.ts';
import { inLanguage, type Language } from '../../language/languages.ts';
import { checkWordsFor } from '../../reply/check-words-for.ts';
import { type Ground, statementIn, statementsFor } from './ground.ts';
import { type Counted, quantitiesOf } from './quantities.ts';
import { type Statement, wordAt } from './statement.ts';
import type { Check } from './types.ts';

/**
 * Every figure of the claim is in the fact, as exact as there or less: "hundreds" holds for 400, 400 does not hold for
 * "hundreds". What it counts, and its unit, are those of the fact.
 */
export const checkFigures: Check = (claim, { ground, language }) => {
  const wording = checkWordsFor(language);
  const given = [
    ...statementsFor(ground, claim.language).flatMap(quantitiesOf),
    ...quantitiesOfFields(ground, language),
  ];
  const own = quantitiesOf(claim);
  for (const quantity of own) {
    const sameNumber = given.filter((other) => isGiven(quantity, other));
    if (sameNumber.some((other) => countsAlike(quantity, other, given))) continue;
    const other = given.find((candidate) => !own.some((mine) => isGiven(mine, candidate))) ?? sameNumber[0];
    const text = quantity.figure.text;
    return other
      ? { check: 'figures', message: wording.otherFigure(text, other.figure.text), isContrary: true }
      : { check: 'figures', message: wording.noFigure(text), isContrary: false };
  }
  const single = singleForSeveral(claim, ground);
  if (single) return { check: 'figures', message: wording.otherFigure(single.claim, single.fact), isContrary: true };
  const digits = strayDigits(claim, ground);
  return digits === undefined ? undefined : { check: 'figures', message: wording.noFigure(digits), isContrary: false };
};

/** What only another field of the fact says. */
function quantitiesOfFields({ fact }: Ground, language: Language): Counted[] {
  return (fact?.figures ?? []).map(({ value, unit }) => {
    const text = `${value} ${inLanguage(unit, language)}`;
    return { figure: { value, text, start: 0, end: 0 }, ...reachOf(value), bound: undefined, counts: [] };
  });
}

/** So far may "about 400" be from the number. */
const ABOUT = 0.1;

/** The fact's figure lies within the claim's. */
function isGiven(claim: Counted, fact: Counted): boolean {
  const [a, b] = [claim.figure.unit, fact.figure.unit];
  const isShare = (a === 'percent') !== (b === 'percent');
  const [mine, theirs] = isShare ? [asShare(claim), asShare(fact)] : [claim, fact];
  if (a !== b && !isShare && !(a === undefined && claim.counts.length === 0)) return false;
  if (isShare && !isFraction(a === 'percent' ? theirs : mine)) return false;
  if (claim.bound !== undefined && claim.bound === fact.bound && claim.bound !== 'about') {
    return claim.figure.value === fact.figure.value;
  }
  const isRounded = claim.bound === 'about' && digitsOf(claim) < digitsOf(fact);
  const slack = isRounded ? ABOUT * sizeOf(mine) : 1e-9 * Math.max(1, sizeOf(mine));
  return theirs.from >= mine.from - slack && theirs.to <= mine.to + slack;
}

/** Of the end that is a number, where the other is open. */
function sizeOf({ from, to }: Pick<Counted, 'from' | 'to'>): number {
  return Math.abs(Number.isFinite(from) ? from : to);
}

/** How many digits a number has before it ends in zeros: a rounder one has fewer. */
function digitsOf({ figure: { value } }: Counted): number {
  return typeof value === 'number' ? String(value).replace('.', '').replace(/0+$/, '').length : 0;
}

function asShare({ figure, from, to }: Counted): { readonly from: number; readonly to: number } {
  return figure.unit === 'percent' ? { from: from / 100, to: to / 100 } : { from, to };
}

function isFraction({ from, to }: { readonly from: number; readonly to: number }): boolean {
  return from > 0 && to < 1;
}

/** "Two of the six pillars" is not "six of the two": the word behind is not what another number of the fact counts. */
function countsAlike(claim: Counted, fact: Counted, given: readonly Counted[]): boolean {
  const [counted] = claim.counts;
  if (!counted || fact.counts.length === 0) return true;
  if (fact.counts.some((term) => isSame(counted, term))) return true;
  const isOfAnother = given.some(
    (other) => other !== fact && other.from !== fact.from && other.counts[0] && isSame(counted, other.counts[0]),
  );
  return !isOfAnother;
}

function isSame(a: Counted['counts'][number], b: Counted['counts'][number]): boolean {
  return a.key === b.key || a.concepts.some((concept) => b.concepts.includes(concept));
}

/** "One of the pillars", « un pilier », where the fact counts two. */
function singleForSeveral(
  claim: Statement,
  ground: Ground,
): { readonly claim: string; readonly fact: string } | undefined {
  const fact = statementIn(ground, claim.language);
  if (!fact || fact.language !== claim.language) return undefined;
  for (const [at, word] of claim.words.entries()) {
    if (!SINGLE.has(word.text)) continue;
    const next = claim.terms.find((term) => term.at > at);
    if (!next || next.at - at > 3) continue;
    const counted = quantitiesOf(fact).find(({ from, counts }) => from > 1 && counts[0] && isSame(counts[0], next));
    const isCounted = claim.figures.some(({ start, end }) => start <= word.start && word.end <= end);
    const isTold = counted && claim.figures.some(({ value }) => value === counted.figure.value);
    const isAlsoThere = fact.words.some(
      ({ text }, i) => text === word.text && fact.terms.find((term) => term.at > i)?.key === next.key,
    );
    if (counted && !isCounted && !isTold && !isAlsoThere) {
      const end = claim.words[next.at]?.end ?? word.end;
      return { claim: claim.text.slice(word.start, end), fact: counted.figure.text };
    }
  }
  return undefined;
}

const SINGLE = new Set(['one', 'single', 'un', 'une', 'seul', 'seule']);

/** Digits that are no figure and no date, such as those of a name: the fact has them too. */
function strayDigits(claim: Statement, ground: Ground): string | undefined {
  const spans = [...claim.figures, ...claim.dates, ...claim.names];
  const stray = claim.words.find(
    ({ isNumber, start, end, text }) =>
      isNumber && !spans.some((span) => span.start <= start && end <= span.end) && !ground.stems.has(text),
  );
  if (!stray) return undefined;
  const at = wordAt(claim, stray.start);
  const before = claim.words[at - 1];
  const isJoined = before && stray.start - before.end <= 1;
  return claim.text.slice(isJoined ? before.start : stray.start, stray.end);
}
