import type { TextLanguage } from '../../language/stems.ts';
import { remembered } from '../../remembered.ts';
import type { Term } from '../../search/terms.ts';
import { isSameWord } from './same-word.ts';
import { isAttributed, isInDate, type Statement } from './statement.ts';
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts';

/**
 * Who a claim says did something, where its fact has the same verb of somebody else and them in another part: "Eva sold it" of
 * "Noor, Eva's aunt, sold it". As written; undefined where either tells no doer by itself, as "she sold it".
 */
export function otherDoer(claim: Statement, fact: Statement): string | undefined {
  const head = verbGroupsOf(claim)
    .map((verb) => turnedDoer(claim, verb, fact))
    .find((found) => found !== undefined);
  const word = head && claim.words[head.at];
  return word && claim.text.slice(word.start, word.end);
}

function turnedDoer(claim: Statement, verb: VerbGroup, fact: Statement): Term | undefined {
  const named = isLoose(claim, verb) ? [] : doersOf(claim, verb);
  if (!named.every(({ key }) => fact.terms.some((term) => term.key === key))) return undefined;
  const same = verbGroupsOf(fact).filter((other) => isSameDeed(claim, verb, fact, other));
  const others = same.map((other) => doersOf(fact, other));
  const languages = [claim.language, fact.language] as const;
  const isElse = (doers: readonly Term[]) =>
    doers.length > 0 && !named.some((term) => doers.some((other) => isSameWord(term, other, languages)));
  return others.length > 0 && others.every(isElse) ? named[0] : undefined;
}

/** "The film, *shot* in June, …": behind a comma it may be undergone as well as done. */
function isLoose(statement: Statement, { at, main }: VerbGroup): boolean {
  return at === main && isParted(statement, at);
}

/** The same word, and done or undergone in both. */
function isSameDeed(claim: Statement, mine: VerbGroup, fact: Statement, theirs: VerbGroup): boolean {
  return (
    mine.main < mine.end &&
    claim.stems[mine.main] === fact.stems[theirs.main] &&
    isPassive(claim, mine) === isPassive(fact, theirs)
  );
}

/** "Was sold", "the house sold *by* Eva". */
function isPassive({ words }: Statement, { at, main, end }: VerbGroup): boolean {
  return words.slice(at, main).some(({ text }) => BE.test(text)) || /^(?:by|par)$/.test(words[end]?.text ?? '');
}

const BE = /^(?:is|are|was|were|be|been|being|est|sont|etait|etaient|ete|etre|fut|furent|sera|seront|serait|seraient)$/;

/** For each verb of a statement. */
const doersIn = remembered(
  (statement: Statement) =>
    new Map(verbGroupsOf(statement).map((verb): [VerbGroup, readonly Term[]] => [verb, readDoers(statement, verb)])),
);

function doersOf(statement: Statement, verb: VerbGroup): readonly Term[] {
  return doersIn(statement).get(verb) ?? [];
}

/**
 * The words of content before a verb in its clause that stand neither behind a preposition nor before "'s"; none where a
 * pronoun, another verb or nothing stands there.
 */
function readDoers(statement: Statement, { at }: VerbGroup): Term[] {
  const { words, terms } = statement;
  const last = verbGroupsOf(statement).findLast(({ end }) => end <= at);
  const joint = [...words.keys()].slice(last?.end ?? 0, at).findLast((index) => startsClause(statement, index, last));
  // "The court said the firm had paid" needs no "that".
  const isOpen = !last || isAttributed(statement, last.at);
  if (!isOpen && joint === undefined) return [];
  const from = joint === undefined ? (last?.end ?? 0) : joint + 1;
  // "When the singer, in red, left" has two commas; "when it burned, left" has one, and is over by then.
  const isOver = last !== undefined && isParted(statement, at) && partsBetween(statement, from, at) % 2 === 1;
  if (isOver) return [];
  if ([...words.keys()].slice(from, at).some((index) => PRONOUN.test(words[index]?.text ?? ''))) return [];
  return terms.filter(
    (term) => from <= term.at && term.at < at && isDoer(statement, term, from) && !isInDate(statement, term.at),
  );
}

/** "That", "whose", and ", and" behind another verb. */
function startsClause(statement: Statement, at: number, last: VerbGroup | undefined): boolean {
  const { words, language } = statement;
  const word = words[at]?.text ?? '';
  return STARTS[language].test(word) || (last !== undefined && /^(?:and|et)$/.test(word) && isParted(statement, at));
}

function partsBetween(statement: Statement, from: number, to: number): number {
  return [...statement.words.keys()].slice(from + 1, to + 1).filter((at) => isParted(statement, at)).length;
}

function isParted({ text, words }: Statement, at: number): boolean {
  return /[,;:–—]/u.test(text.slice(words[at - 1]?.end, words[at]?.start));
}

function isDoer(statement: Statement, { at, kind }: Term, from: number): boolean {
  const { words, language } = statement;
  if (kind === 'number' || isAttributed(statement, at) || isOwner(statement, at)) return false;
  for (let index = at; index > from; index -= 1) {
    if (isParted(statement, index)) return true;
    if (PREPOSITION[language].test(words[index - 1]?.text ?? '')) return false;
  }
  return true;
}

/** "*Noor Hale*'s brother". */
function isOwner({ words, terms }: Statement, at: number): boolean {
  let next = at + 1;
  while (words[next]?.isCapitalised && terms.some((term) => term.at === next)) next += 1;
  return words[next]?.text === 's';
}

/** What begins a clause with a doer of its own, and is nothing else: "as" and "before" also stand before a thing. */
const STARTS: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^(?:that|whose|while|because|although|though|but|when|if)$/,
  fr: /^(?:que|qu|tandis|car|parce|mais|lorsque|lorsqu|quand|si)$/,
  es: /^(?:que|porque|pero|si|cuando)$/,
};
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|whom|il|elle|ils|elles|on|nous|vous|qui|dont|lequel|laquelle)$/;
const PREPOSITION: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^(?:of|in|on|at|by|for|from|with|to|about|over|under|against|into|near|between|among)$/,
  fr: /^(?:de|du|des|d|dans|sur|avec|pour|par|chez|entre|sous|a|au|aux|en|contre|vers)$/,
  es: /^(?:de|del|en|a|al|con|por|para|sobre|entre)$/,
};
