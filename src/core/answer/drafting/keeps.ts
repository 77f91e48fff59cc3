import { irregularForms } from '../../language/irregular-forms.ts';
import { isLanguage, type Language } from '../../language/languages.ts';
import type { StoppedBy } from '../../reply/check-names.ts';
import { type Ground, statementIn } from '../checks/ground.ts';
import { partsOf } from '../checks/parts.ts';
import type { Statement } from '../checks/statement.ts';
import type { Material } from '../types.ts';

/*
 * What a sentence of an answer has to keep of its fact. The checks ask whether what a sentence says is in the fact; a
 * sentence of a model may also say less, and less can be something else: "Iran supplied drones" of a fact that ends "before
 * the war". In `/check`, where the sentences are a reader's own, leaving out is no fault; here the fact itself is at hand.
 */

/** Why a sentence that passed the checks must still not stand for its fact; undefined where it may. */
export function missesOf(claim: Statement, ground: Ground, { needs }: Material): StoppedBy | undefined {
  const fact = statementIn(ground, claim.language);
  const { language } = claim;
  if (!fact || !isLanguage(language) || fact.language !== language) return 'language';
  if (isSpeech(claim, fact, language)) return 'form';
  if (lacksWhatIsAsked(claim, fact, needs)) return 'coverage';
  if (!isSameTime(claim, fact, language)) return 'dates';
  if (isStillGoingOn(claim, language) && !isStillGoingOn(fact, language)) return 'plan';
  if (changesTense(claim, fact, language)) return 'plan';
  return lacksActor(claim, fact) ? 'direction' : undefined;
}

/** What nobody says of something: answers such as "Yes.", questions, orders, and what speaks of us or to somebody. */
const SPEECH: Readonly<Record<Language, RegExp>> = {
  en: /^(?:yes|no|nope|yeah|indeed|correct|true|false|sure|please)\b|\b(?:i|we|you|us|our|ours|your|yours|me|my|let|should|must|ought)\b/,
  fr: /^(?:oui|non|si|exact|vrai|faux|certes)\b|\b(?:je|nous|vous|notre|nos|votre|vos|moi|mon|ma|mes|tu|ton|ta|tes|faut|devez|devriez)\b/,
};

function isSpeech(claim: Statement, fact: Statement, language: Language): boolean {
  if (claim.text.includes('?') && !fact.text.includes('?')) return true;
  // "US" is no "us".
  const spoken = claim.words.filter(({ start, end }) => !/^\p{Lu}{2}/u.test(claim.text.slice(start, end)));
  const said = SPEECH[language].exec(spoken.map(({ text }) => text).join(' '))?.[0];
  return said !== undefined && !fact.words.some(({ text }) => text === said.trim());
}

/** All figures, dates or names of the fact, where one of them is what the question is about. */
function lacksWhatIsAsked(claim: Statement, fact: Statement, needs: Material['needs']): boolean {
  switch (needs) {
    case 'figure':
      return claim.figures.length < fact.figures.length;
    case 'date':
      return claim.dates.length < fact.dates.length;
    case 'name':
      return !fact.names.every(({ name }) => claim.names.some((own) => own.name.id === name.id));
    default:
      return false;
  }
}

/** Words that say how something lies in time to something else. */
const BOUNDS: Readonly<Record<Language, readonly string[]>> = {
  en: 'before after since until till during while when once whenever'.split(' '),
  fr: 'avant apres depuis jusque jusqu pendant lorsque lorsqu quand tandis durant'.split(' '),
};

/** The same words of time, and the same things before and behind each. */
function isSameTime(claim: Statement, fact: Statement, language: Language): boolean {
  const own = boundsOf(claim, language);
  const told = boundsOf(fact, language);
  if (own.map(({ word }) => word).join() !== told.map(({ word }) => word).join()) return false;
  return own.every(({ at }, index) => !isTurned(claim, at, fact, told[index]?.at ?? 0));
}

function boundsOf({ words }: Statement, language: Language): { readonly word: string; readonly at: number }[] {
  return words
    .flatMap(({ text }, at) => (BOUNDS[language].includes(text) && !isAccording(words, at) ? [{ word: text, at }] : []))
    .toSorted((a, b) => a.word.localeCompare(b.word));
}

/** « D’après »: it says who says so, not when. */
function isAccording(words: Statement['words'], at: number): boolean {
  return words[at]?.text === 'apres' && words[at - 1]?.text === 'd';
}

/** "The war began before Iran supplied drones": what stood in front stands behind. A clause may come first as a whole. */
function isTurned(claim: Statement, at: number, fact: Statement, told: number): boolean {
  const front = keysUpTo(claim, at);
  if (front.length === 0) return false;
  const [before, behind] = [new Set(keysUpTo(fact, told)), new Set(keysFrom(fact, told))];
  if (before.size === 0) return false;
  const isBehind = (key: string) => behind.has(key) && !before.has(key);
  return front.filter(isBehind).length > front.filter((key) => before.has(key) && !behind.has(key)).length;
}

function keysUpTo({ terms }: Statement, word: number): string[] {
  return terms.filter(({ at }) => at < word).map(({ key }) => key);
}

function keysFrom({ terms }: Statement, word: number): string[] {
  return terms.filter(({ at }) => at > word).map(({ key }) => key);
}

const GOING_ON: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:still|keeps?|kept|continue[sd]?|continuing|ongoing|remains?|(?:is|are|am|was|were|been) (?:\w+ly )?\w+ing)\b/,
  fr: /\b(?:toujours|encore|continu\w*|en train de)\b/,
};

function isStillGoingOn(statement: Statement, language: Language): boolean {
  return GOING_ON[language].test(wordsIn(statement));
}

/** A verb of the fact that tells of what is past, in another form: "supplied" as "supplies", « livré » as « livre ». */
function changesTense(claim: Statement, fact: Statement, language: Language): boolean {
  const irregular = irregularForms(language);
  return fact.terms.some(({ key, at, kind }) => {
    const past = rawWord(fact, at);
    const word = fact.words[at]?.text ?? '';
    if (kind !== 'word' || !(PAST[language].test(past) || irregular.has(word))) return false;
    const own = claim.terms.filter((term) => term.key === key);
    return own.length > 0 && !own.some((term) => sameForm(rawWord(claim, term.at), past, language));
  });
}

const PAST: Readonly<Record<Language, RegExp>> = { en: /ed$/, fr: /(?:é|ée|és|ées)$/ };

/** French participles agree with what they tell of. */
function sameForm(own: string, told: string, language: Language): boolean {
  const bare = (word: string) => (language === 'fr' ? word.replace(/(?<=[éuit])(?:e|s|es)$/, '') : word);
  return bare(own) === bare(told);
}

/** Whom the fact is about, who comes first in it, is in the sentence too: an order, and a passive without them, name nobody. */
function lacksActor(claim: Statement, fact: Statement): boolean {
  const [first] = partsOf(fact).toSorted((a, b) => a.at - b.at);
  const named = new Set([...claim.names.map(({ name }) => name.id), ...claim.terms.map(({ key }) => key)]);
  return first !== undefined && !named.has(first.key);
}

function rawWord({ text, words }: Statement, at: number): string {
  return text.slice(words[at]?.start, words[at]?.end).toLowerCase().normalize('NFC');
}

function wordsIn({ words }: Statement): string {
  return words.map(({ text }) => text).join(' ');
}
