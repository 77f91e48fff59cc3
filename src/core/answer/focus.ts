import type { Language } from '../language/languages.ts';
import type { Word } from '../language/words.ts';
import type { Term, TextTerms } from '../search/terms.ts';
import type { RoleOf } from './question-words.ts';

/** Words that ask for what the noun after them names, folded. */
const ASKING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['what', 'which', 'whose', 'many', 'much']),
  fr: new Set(['quel', 'quelle', 'quels', 'quelles', 'combien', 'appelle', 'appellent']),
};
/** "*Name* the ports", where a line begins so. */
const NAMING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['name', 'list', 'state']),
  fr: new Set(['nomme', 'nommez', 'cite', 'citez', 'indique', 'indiquez', 'donne', 'donnez']),
};
const WHO = new Set(['who', 'qui']);
const ACCORDING = new Set(['selon', 'apres']);
/** Between "who" and what they do: "who *has* built", « qui *a* bâti ». */
const AUXILIARIES = new Set(
  'has have had is are was were will would did does do a ont est sont avait va vont en y se s want wants wanted can could may veut veulent voulait peut peuvent pourrait doit'.split(
    ' ',
  ),
);
/** "Who is it *aimed at*?" asks for whom something is, and no deed. */
const ADDRESSING = new Set(
  'addressed aimed meant intended directed destined adresse adressee destine destinee vise concerne'.split(' '),
);
const DETERMINERS = new Set(['the', 'a', 'an', 'le', 'la', 'les', 'l']);
/** "The upcoming advisory": a noun with what stands before it. */
const DEED_MAX_WORDS = 3;
/** Between the asking word and its noun: "what *is the* price", "combien *de* drones". */
const LINKS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([
    'is',
    'was',
    'are',
    'were',
    's',
    're',
    'the',
    'of',
    'a',
    'an',
    'other',
    'more',
    'these',
    'those',
    'their',
    'its',
    'number',
    'quantity',
    'amount',
    'total',
  ]),
  fr: new Set(
    'est sont etait etaient sera seront le la les l de d des du autre autres son sa ses leur leurs nombre quantite total'.split(
      ' ',
    ),
  ),
};
/** After these links the noun must come with an article: "what is *the* price", not "what is planned". */
const VERBS = new Set(['is', 'was', 'are', 'were', 's', 're', 'est', 'sont', 'etait', 'etaient', 'sera', 'seront']);

/** "Fighter jets" are two words; a third is rarely part of the noun. */
const FOCUS_MAX_WORDS = 2;
const RUN_MAX_WORDS = 4;

/**
 * Indices of the words that name what is asked for: the run of content words after an asking word. Empty where a question
 * asks in another way, as in "who said so?" or "what does Iran want?".
 */
export function findFocus(text: string, { words, terms }: TextTerms, language: Language, roleOf: RoleOf): number[] {
  const termAt = new Map(terms.map((term) => [term.at, term]));
  const who = words.findIndex((word) => WHO.has(word.text));
  const asking = words.findIndex(
    (word, at) => ASKING[language].has(word.text) || (at === 0 && NAMING[language].has(word.text)),
  );
  // "According to whom" asks for no deed.
  const isAccording = ACCORDING.has(words[who - 1]?.text ?? '');
  if (asking < 0) return who < 0 || isAccording ? [] : deedAfter(who, words, termAt, roleOf, language);
  let at = asking + 1;
  let needsArticle = false;
  while (at < words.length && LINKS[language].has(words[at]?.text ?? '')) {
    needsArticle = VERBS.has(words[at]?.text ?? '');
    at += 1;
  }
  if (needsArticle) return [];
  const focus: number[] = [];
  let name: number | undefined;
  for (; at < words.length && focus.length < RUN_MAX_WORDS; at += 1) {
    const term = termAt.get(at);
    if (!term || /[,;:?!.]/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))) break;
    if (term.kind === 'name' && focus.length === 0) {
      name ??= at;
      continue;
    }
    if (term.kind !== 'word' || roleOf(term.key) !== 'content') {
      if (focus.length > 0 || term.kind !== 'word' || roleOf(term.key) !== 'light') break;
      if (words[at + 1]?.text === 'de' || words[at + 1]?.text === 'd') at += 1;
      continue;
    }
    focus.push(at);
    // « quel matériel militaire »: the noun comes first and is enough.
    if (language === 'fr') break;
  }
  // Of "commercial satellite operator", the last words say what it is.
  return focus.length === 0 && name !== undefined ? [name] : focus.slice(-FOCUS_MAX_WORDS);
}

/**
 * "Who *owns* the zone?", "who is the *mayor*?": what somebody does or is is what is asked about, and must be told.
 */
function deedAfter(
  who: number,
  words: readonly Word[],
  termAt: ReadonlyMap<number, Term>,
  roleOf: RoleOf,
  language: Language,
): number[] {
  let at = who + 1;
  while (AUXILIARIES.has(words[at]?.text ?? '')) at += 1;
  const isNoun = DETERMINERS.has(words[at]?.text ?? '');
  const deed: number[] = [];
  for (at += isNoun ? 1 : 0; at < words.length && deed.length < (isNoun ? DEED_MAX_WORDS : 1); at += 1) {
    const term = termAt.get(at);
    if (!term || (term.kind === 'word' && roleOf(term.key) !== 'content')) break;
    if (ADDRESSING.has(words[at]?.text ?? '')) return [];
    if (term.kind === 'word') deed.push(at);
  }
  // "Who uses *the term* …?" asks who says it.
  // Of "the defence minister", « le ministre de la Défense », the one word says what somebody is.
  if (isNoun) return language === 'en' ? deed.slice(-1) : deed.slice(0, 1);
  return isSpeech(at, words, termAt, roleOf) ? [] : deed;
}

/** Behind a verb, "the term", « l'expression »: what is done is to say something. */
function isSpeech(at: number, words: readonly Word[], termAt: ReadonlyMap<number, Term>, roleOf: RoleOf): boolean {
  const noun = termAt.get(DETERMINERS.has(words[at]?.text ?? '') ? at + 1 : at);
  return noun?.kind === 'word' && roleOf(noun.key) === 'telling';
}
