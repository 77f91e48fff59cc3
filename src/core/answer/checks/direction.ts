import { checkWordsFor } from '../../reply/check-words-for.ts';
import { statementIn } from './ground.ts';
import { handsOver, partsOf } from './parts.ts';
import type { Statement } from './statement.ts';
import type { Check } from './types.ts';

/** What comes from whom and goes to whom is as in the fact, whichever way it is put; no two words have changed places. */
export const checkDirection: Check = (claim, { ground, language }) => {
  const fact = statementIn(ground, claim.language);
  if (!fact) return undefined;
  const wording = checkWordsFor(language);
  const turned = turnedName(claim, fact);
  if (turned !== undefined) return { check: 'direction', message: wording.turned(turned), isContrary: true };
  const swapped = fact.language === claim.language ? swappedWords(claim, fact) : undefined;
  return swapped && { check: 'direction', message: wording.swapped(...swapped), isContrary: true };
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

function passesOn({ stems, language }: Statement): boolean {
  return stems.some((stem) => handsOver(stem, language));
}

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

function between({ text, words }: Statement, first: number, last: number): string {
  return text.slice(words[first]?.end, words[last]?.start);
}

function written({ text, words }: Statement, at: number): string {
  return text.slice(words[at]?.start, words[at]?.end);
}
