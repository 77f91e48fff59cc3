import { checkWordsFor } from '../../reply/check-words-for.ts';
import { otherDoer } from './doer.ts';
import { statementIn } from './ground.ts';
import { partsOf } from './parts.ts';
import type { Statement } from './statement.ts';
import type { Check } from './types.ts';
import { handsOver } from './verbs.ts';

/**
 * What comes from whom and goes to whom, and who does what, is as in the fact, whichever way it is put; no two words have changed
 * places.
 */
export const checkDirection: Check = (claim, { ground, language }) => {
  const fact = statementIn(ground, claim.language);
  if (!fact) return undefined;
  const wording = checkWordsFor(language);
  const turned = turnedName(claim, fact);
  if (turned !== undefined) return { check: 'direction', message: wording.turned(turned), isContrary: true };
  if (fact.language !== claim.language) return undefined;
  const passive = turnedPassive(claim, fact) ?? turnedPassive(fact, claim);
  if (passive !== undefined) return { check: 'direction', message: wording.turned(passive), isContrary: true };
  const swapped = swappedWords(claim, fact) ?? swappedNames(claim, fact);
  if (swapped) return { check: 'direction', message: wording.swapped(...swapped), isContrary: true };
  const doer = otherDoer(claim, fact);
  return doer === undefined ? undefined : { check: 'direction', message: wording.turned(doer), isContrary: true };
};

/** A name that plays another part in the claim than in the fact, and none of the same. */
function turnedName(claim: Statement, fact: Statement): string | undefined {
  const [mine, theirs] = [partsOf(claim), partsOf(fact)];
  const all = mine.filter(({ key, side }) => {
    const sides = theirs.filter((part) => part.key === key).map((part) => part.side);
    return sides.length > 0 && !sides.includes(side);
  });
  const [turned] = all;
  // One alone tells where something is handed over; elsewhere the order of words tells too little.
  const isSure = new Set(all.map(({ key }) => key)).size > 1 || (passesOn(claim) && passesOn(fact));
  if (!turned || !isSure) return undefined;
  const name = claim.names.find(({ firstWord }) => firstWord === turned.at);
  const word = claim.words[turned.at];
  return name ? claim.text.slice(name.start, name.end) : claim.text.slice(word?.start, word?.end);
}

function passesOn({ stems, words, language }: Statement): boolean {
  return stems.some((stem, at) => handsOver(stem, language) && !isGoingNowhere(words, at));
}

/** "Went bankrupt", « est allé mal ». */
function isGoingNowhere(words: Statement['words'], at: number): boolean {
  const isGoing = /^(?:go|goes|went|gone|going|aller|alle|allee|allait)$/.test(words[at]?.text ?? '');
  return isGoing && !words.slice(at + 1, at + 4).some(({ text }) => /^(?:to|into|from|a|au|aux|de|vers)$/.test(text));
}

/** "The dog was chased by the cat", of what the dog did to the cat: who comes after "by" comes before the verb elsewhere. */
function turnedPassive(passive: Statement, active: Statement): string | undefined {
  const isInDate = (start: number) => passive.dates.some((date) => date.start <= start && start < date.end);
  const by = passive.words.findIndex(
    ({ text, end }) => (text === 'by' || text === 'par') && !isInDate(end - 1) && !isInDate(end + 1),
  );
  const verb = by < 1 ? undefined : passive.terms.findLast(({ at, kind }) => at < by && kind === 'word');
  if (!verb || by - verb.at > 3 || !isAfterBe(passive, verb.at) || verb.surface.endsWith('ing')) return undefined;
  const doer = passive.terms.find(({ at }) => at > by);
  const undergoer = passive.terms.findLast(({ at }) => at < verb.at);
  const other = active.terms.find(({ key }) => key === verb.key);
  const isPassiveToo = active.words.slice(other?.at).some(({ text }) => text === 'by' || text === 'par');
  if (!doer || !undergoer || !other || isPassiveToo) return undefined;
  const sides = (key: string) =>
    active.terms.filter((term) => term.key === key).map(({ at }) => Math.sign(at - other.at));
  const [doing, undergoing] = [sides(doer.key), sides(undergoer.key)];
  const isTurned = doing.length === 1 && doing[0] === 1 && undergoing.length === 1 && undergoing[0] === -1;
  return isTurned ? written(passive, doer.at) : undefined;
}

function isAfterBe({ words }: Statement, verb: number): boolean {
  return words.slice(Math.max(0, verb - 3), verb).some(({ text }) => BE.test(text));
}

const BE = /^(?:is|are|was|were|be|been|being|est|sont|etait|etaient|ete|etre|sera|seront|fut|furent)$/;

/** The same words in the same order, but for two of them that stand in each other's place. */
function swappedWords(claim: Statement, fact: Statement): [string, string] | undefined {
  if (claim.words.length !== fact.words.length) return undefined;
  const different = claim.words.flatMap(({ text }, at) => (text === fact.words[at]?.text ? [] : [at]));
  const [first, last] = [different[0], different.at(-1)];
  if (first === undefined || last === undefined || different.length !== 2) return undefined;
  const mine = different.map((at) => claim.words[at]?.text).toSorted();
  const theirs = different.map((at) => fact.words[at]?.text).toSorted();
  if (mine.join(' ') !== theirs.join(' ')) return undefined;
  const isContent = (at: number) =>
    claim.terms.some((term) => term.at === at || (term.at < at && at < term.at + term.surface.split(' ').length));
  if (!isContent(first) || !isContent(last)) return undefined;
  const isList = /^[\s,]*(?:and|or|et|ou)?[\s,]*$/iu.test(between(claim, first, last));
  if (isList) return undefined;
  return [written(claim, first), written(claim, last)];
}

/** A near copy, names apart, whose names stand in another order, or one of them in the place of another. */
function swappedNames(claim: Statement, fact: Statement): [string, string] | undefined {
  const [mine, theirs] = [takeApart(claim), takeApart(fact)];
  if (mine.names.length === 0 || !isSubsequence(mine.frame, theirs.frame)) return undefined;
  let from = 0;
  for (const [nth, name] of mine.names.entries()) {
    const found = theirs.names.findIndex((other, index) => index >= from && other.key === name.key);
    if (found >= 0) {
      from = found + 1;
      continue;
    }
    const earlier = theirs.names.findIndex((other) => other.key === name.key);
    const before = mine.names[nth - 1];
    if (earlier < 0 || !before || isListed(claim, before.at, name.at)) return undefined;
    return [written(claim, before.at), written(claim, name.at)];
  }
  return undefined;
}

interface Placed {
  readonly key: string;
  readonly at: number;
}

/** The names and other words with a capital, in order, and all that stands around them. */
function takeApart({ words, terms, names }: Statement): {
  readonly names: readonly Placed[];
  readonly frame: readonly string[];
} {
  const placed = terms.filter(
    ({ kind, isCapitalised, at }) => kind === 'name' || (kind === 'word' && isCapitalised && at > 0),
  );
  const taken = new Set(placed.map(({ at }) => at));
  for (const { firstWord, endWord } of names) for (let at = firstWord; at < endWord; at += 1) taken.add(at);
  return { names: placed, frame: words.flatMap(({ text }, at) => (taken.has(at) || ARTICLE.test(text) ? [] : [text])) };
}

const ARTICLE = /^(?:the|a|an|le|la|les|l|de|du|d|des)$/;

function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let from = 0;
  return some.every((word) => {
    const found = all.indexOf(word, from);
    from = found + 1;
    return found >= 0;
  });
}

/** Only commas and other names part them: the order of a list says nothing. */
function isListed(statement: Statement, first: number, last: number): boolean {
  return /^(?:[\s,]|\p{Lu}[\p{L}\p{M}]*|and|or|et|ou|the|l['’]|la|le|les)*$/u.test(between(statement, first, last));
}

function between({ text, words }: Statement, first: number, last: number): string {
  return text.slice(words[first]?.end, words[last]?.start);
}

function written({ text, words }: Statement, at: number): string {
  return text.slice(words[at]?.start, words[at]?.end);
}
