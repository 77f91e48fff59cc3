import type { FoundName } from '../../briefing/names.ts';
import { checkWordsFor } from '../../reply/check-words-for.ts';
import type { Term } from '../../search/terms.ts';
import { type Ground, namesCapital, statementIn } from './ground.ts';
import { createMarkers } from './markers.ts';
import { intendsItself } from './plan.ts';
import { isAttributed, type Statement, wordAt } from './statement.ts';
import type { Check } from './types.ts';

/**
 * Every name of the claim is in the text of the fact, by any of its forms in any language; who says so is another question
 * (`speaker.ts`). A name may not stand in the place of another, nor "she" in that of "he".
 */
export const checkNames: Check = (claim, { ground, language }) => {
  const wording = checkWordsFor(language);
  const wrong =
    unknownName(claim, ground) ??
    unknownCapital(claim, ground) ??
    repeatedName(claim, ground) ??
    repeatedWord(claim, ground) ??
    otherPronoun(claim, ground);
  if (wrong === undefined) return undefined;
  const missing = wrong.instead ?? (wrong.at === undefined ? undefined : missingName(claim, wrong.at, ground));
  return missing === undefined
    ? { check: 'names', message: wording.noName(wrong.text), isContrary: false }
    : { check: 'names', message: wording.otherName(wrong.text, missing), isContrary: true };
};

interface Wrong {
  readonly text: string;
  /** Index of its first word. */
  readonly at?: number;
  /** What the fact has in its place, where that is known. */
  readonly instead?: string;
}

function unknownName(claim: Statement, ground: Ground): Wrong | undefined {
  for (const [start, group] of Map.groupBy(claim.names, ({ start }) => start)) {
    if (isAttributed(claim, wordAt(claim, start))) continue;
    const text = claim.text.slice(start, group[0]?.end);
    if (!group.some((name) => isIn(name, ground) || announces(name, claim, ground)))
      return { text, at: wordAt(claim, start) };
  }
  return undefined;
}

/** Some words of a longer name are enough: "drones" is in "attack drones". */
function isIn({ name }: FoundName, { names }: Ground): boolean {
  return names.has(name.id);
}

/** Who announces a plan may be told as who has it. */
export function announces({ name, endWord }: FoundName, claim: Statement, { fact, speakers }: Ground): boolean {
  return fact?.status === 'announced' && fact.planned && speakers.has(name.id) && intendsItself(claim, endWord);
}

/** A capital inside a sentence, or a country however it is written, that the fact lacks. */
function unknownCapital(claim: Statement, ground: Ground): Wrong | undefined {
  const isShouted = claim.text === claim.text.toUpperCase();
  const term = claim.terms.find(
    (each) =>
      each.kind === 'word' &&
      each.isCapitalised &&
      !isShouted &&
      (!startsSentence(claim, each) || each.concepts.some((concept) => ground.allCountries.has(concept))) &&
      !claim.dates.some(({ start, end }) => isWithin(claim, each, start, end)) &&
      !CALENDAR.has(each.surface) &&
      !namesCapital(ground, each),
  );
  if (!term) return undefined;
  let first = term.at;
  while (first > 0 && isNextCapital(claim, first)) first -= 1;
  return { text: claim.text.slice(claim.words[first]?.start, claim.words[term.at]?.end), at: first };
}

/** "Eva *Berg*": the word before belongs to the name. */
function isNextCapital({ text, words, terms }: Statement, at: number): boolean {
  const gap = text.slice(words[at - 1]?.end, words[at]?.start);
  return gap === ' ' && terms.some((term) => term.at === at - 1 && term.kind === 'word' && term.isCapitalised);
}

/** Days have capitals in English; `dates.ts` sees to them. */
const CALENDAR = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

function isWithin({ words }: Statement, { at }: Term, start: number, end: number): boolean {
  const word = words[at];
  return word !== undefined && start <= word.start && word.end <= end;
}

function startsSentence({ text, words }: Statement, { at }: Term): boolean {
  const before = text.slice(0, words[at]?.start ?? 0);
  return !/[\p{L}\p{N}]/u.test(before) || /(?:[.!?:]\s*|[«“"(]\s*)$/u.test(before);
}

function written({ text, words }: Statement, { at }: Term): string {
  return text.slice(words[at]?.start, words[at]?.end);
}

/** A name that is told more often than in the fact, where one of the fact's is told less often. */
function repeatedName(claim: Statement, ground: Ground): Wrong | undefined {
  const fact = statementIn(ground, claim.language);
  if (!fact || fact.language !== claim.language) return undefined;
  const [mine, theirs] = [countNames(claim), countNames(fact)];
  const missing = [...theirs.keys()].find((id) => (mine.get(id)?.length ?? 0) < (theirs.get(id)?.length ?? 0));
  if (missing === undefined) return undefined;
  const repeated = [...mine].find(([id, names]) => names.length > (theirs.get(id)?.length ?? names.length));
  const [, names] = repeated ?? [];
  const last = names?.at(-1);
  const instead = theirs.get(missing)?.[0];
  return last && instead ? { text: textOf(claim, last), instead: textOf(fact, instead) } : undefined;
}

/** "From Oslo to Oslo", where the fact has another word behind the same preposition and has this one but once. */
function repeatedWord(claim: Statement, ground: Ground): Wrong | undefined {
  const fact = statementIn(ground, claim.language);
  if (!fact || fact.language !== claim.language) return undefined;
  const own = new Set(claim.terms.map(({ key }) => key));
  for (const [key, terms] of Map.groupBy(claim.terms, (term) => term.key)) {
    const [last, given] = [terms.at(-1), fact.terms.filter((term) => term.key === key).length];
    if (last?.kind !== 'word' || given === 0 || terms.length <= given) continue;
    const slot = slotOf(claim, last.at);
    if (!PREPOSITION.test(slot)) continue;
    const instead = fact.terms.find(
      (term) => term.kind === 'word' && !own.has(term.key) && !isInDate(fact, term) && slotOf(fact, term.at) === slot,
    );
    if (instead) return { text: written(claim, last), instead: written(fact, instead) };
  }
  return undefined;
}

const PREPOSITION =
  /^(?:in|at|on|to|from|by|with|against|for|into|near|a|au|aux|en|dans|sur|vers|par|avec|contre|pour|chez)$/;

/** A name that was said of who says so does not count. */
function countNames(statement: Statement): Map<string, FoundName[]> {
  return Map.groupBy(
    statement.names.filter(({ firstWord }) => !isAttributed(statement, firstWord)),
    ({ name }) => name.id,
  );
}

function textOf({ text }: Statement, { start, end }: FoundName): string {
  return text.slice(start, end);
}

/** A name of the fact that the claim leaves out, in the same place: after the same preposition, or at the beginning. */
function missingName(claim: Statement, at: number, ground: Ground): string | undefined {
  const fact = statementIn(ground, claim.language);
  if (!fact || fact.language !== claim.language) return undefined;
  const own = new Set([...claim.names.map(({ name }) => name.id), ...claim.terms.map(({ key }) => key)]);
  const slot = slotOf(claim, at);
  const missing = fact.terms.find(
    (term) =>
      (term.kind === 'name' || (term.isCapitalised && !isInDate(fact, term))) &&
      !own.has(term.key) &&
      !isAttributed(fact, term.at) &&
      slotOf(fact, term.at) === slot,
  );
  if (!missing) return undefined;
  const name = fact.names.find(({ firstWord }) => firstWord === missing.at);
  return name ? textOf(fact, name) : written(fact, missing);
}

function isInDate(statement: Statement, term: Term): boolean {
  return statement.dates.some(({ start, end }) => isWithin(statement, term, start, end));
}

const ARTICLES = /^(?:the|a|an|its|their|le|la|les|l|un|une|s)$/;

/** The word before a name, past its article; none at the beginning of a clause. */
function slotOf({ text, words }: Statement, at: number): string {
  let index = at - 1;
  while (index >= 0 && ARTICLES.test(words[index]?.text ?? '')) index -= 1;
  const gap = text.slice(words[index]?.end ?? 0, words[index + 1]?.start);
  return index < 0 || /[,;:]/u.test(gap) ? '' : (words[index]?.text ?? '');
}

const findPronouns = createMarkers({
  en: {
    he: 'he, him, his, himself',
    she: 'she, her, hers, herself',
    they: 'they, them, their, theirs, themselves',
    it: 'it, its, itself',
    we: 'we, us, our, ours',
    i: 'i, me, my, mine',
    you: 'you, your, yours',
  },
  fr: {
    he: 'il, lui',
    she: 'elle',
    they: 'ils, elles, eux',
    we: 'nous, notre, nos',
    you: 'vous, votre, vos',
    i: 'je, moi, mon, mes',
  },
});

/** A pronoun that the fact lacks, where the claim lacks one of the fact's: "her" for "his". */
function otherPronoun(claim: Statement, ground: Ground): Wrong | undefined {
  const fact = statementIn(ground, claim.language);
  if (!fact || fact.language !== claim.language) return undefined;
  const [mine, theirs] = [pronounsOf(claim), pronounsOf(fact)];
  const strange = mine.find(({ key }) => !theirs.some((other) => other.key === key));
  const missing = theirs.find(({ key }) => !mine.some((other) => other.key === key));
  if (!strange || !missing) return undefined;
  const spell = ({ text, words }: Statement, at: number) => text.slice(words[at]?.start, words[at]?.end);
  return { text: spell(claim, strange.at), instead: spell(fact, missing.at) };
}

function pronounsOf({ words, language }: Statement) {
  return findPronouns(words, language);
}
