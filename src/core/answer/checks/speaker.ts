import { inLanguage, type Language } from '../../language/languages.ts';
import { checkWordsFor } from '../../reply/check-words-for.ts';
import { type Attribution, RELATIVE } from './attributions.ts';
import { explains, type Ground, statementIn } from './ground.ts';
import { createMarkers } from './markers.ts';
import { announces } from './names.ts';
import type { Statement } from './statement.ts';
import type { Check, Failure } from './types.ts';

/**
 * Nobody else is named as the one who says so. Where the text stands alone, who says it must be told, unless the
 * publisher vouches for it.
 */
export const checkSpeaker: Check = (claim, { ground, isAlone, language }) => {
  const wording = checkWordsFor(language);
  const speaker = speakerLabel(ground, language);
  const strange = claim.attributions.find((attribution) => isStranger(attribution, claim, ground));
  if (strange) {
    const text = spell(claim, strange);
    const message = speaker === '' ? wording.noName(text) : wording.otherSpeaker(text, speaker);
    return { check: 'speaker', message, isContrary: speaker !== '' };
  }
  if (!isAlone || isTold(claim, ground)) return undefined;
  const failure: Failure = { check: 'speaker', message: wording.droppedSpeaker(speaker), isContrary: false };
  return failure;
};

/** Who speaks for a fact; for a sentence of any text, whom it names itself. */
function speakerLabel(ground: Ground, language: Language): string {
  if (ground.fact) {
    const ids = new Set([ground.fact.saidBy.onBehalfOf, ground.fact.saidBy.speaker]);
    const found = ground.labels.filter(({ id }) => ids.has(id)).at(-1);
    return found ? inLanguage(found.label, language) : ground.fact.saidBy.speaker;
  }
  const [statement] = ground.statements;
  const [attribution] = statement?.attributions ?? [];
  return statement && attribution ? spell(statement, attribution) : '';
}

function spell({ text, words }: Statement, { from, to }: Attribution): string {
  return text.slice(words[from]?.start, words[to - 1]?.end);
}

/** Words for a speaker that name nobody: "it said", "a spokesman". */
const NOBODY =
  /^(?:it|he|she|they|we|i|who|which|that|there|il|elle|ils|elles|on|qui|ce|cela|c|lui|eux|se|s|nobody|one)$/;

function isStranger(attribution: Attribution, claim: Statement, ground: Ground): boolean {
  const { names, from, to } = attribution;
  if (names.length > 0) return !names.every((id) => maySpeak(id, ground));
  const content = claim.terms.filter(({ at }) => from <= at && at < to);
  const words = claim.words.slice(from, to).filter(({ text }) => !NOBODY.test(text));
  if (content.length === 0 || words.length === 0) return false;
  return !content.every((term) => ground.voices.has(term.key) || explains(ground, term, claim.language));
}

/** The speaker, whom they belong to, the publisher, or somebody whom the fact's text names as saying so. */
function maySpeak(id: string, { speakers, publishers, statements }: Ground): boolean {
  if (speakers.has(id) || publishers.has(id)) return true;
  return statements.some(({ attributions }) => attributions.some(({ names }) => names.includes(id)));
}

function isTold(claim: Statement, ground: Ground): boolean {
  const { fact, speakers } = ground;
  const told = claim.attributions.filter(({ manner }) => manner !== '');
  if (!fact) return isToldInText(claim, ground);
  if (fact.status === 'reported') return true;
  if (told.some(({ names }) => names.some((id) => speakers.has(id)))) return true;
  if (
    told.some(
      (attribution) =>
        attribution.names.length === 0 && !isStranger(attribution, claim, ground) && isNamed(claim, attribution),
    )
  )
    return true;
  if (claim.names.some((name) => announces(name, claim, ground))) return true;
  return (fact.status === 'announced' || fact.status === 'no-evidence') && isOwnDeed(claim, ground);
}

/** More than a pronoun. */
function isNamed(claim: Statement, { from, to }: Attribution): boolean {
  return claim.terms.some(({ at }) => from <= at && at < to);
}

/** They tell of an act of their own, and the claim names them as the one who acts. */
function isOwnDeed(claim: Statement, { statements, fact }: Ground): boolean {
  const ids = [fact?.saidBy.speaker, fact?.saidBy.onBehalfOf];
  const isOwn = statements.some(({ names }) => ids.includes(firstOf(names)));
  return isOwn && claim.names.some(({ name }) => ids.includes(name.id));
}

function firstOf(names: Statement['names']): string | undefined {
  return names[0]?.name.id;
}

/**
 * What a sentence says that somebody says is told as what they say, or as hearsay. One that calls them "she" alone names nobody
 * who could be left out.
 */
function isToldInText(claim: Statement, ground: Ground): boolean {
  const statement = statementIn(ground, claim.language);
  if (!statement || claim.attributions.length > 0 || findHearsay(claim.words, claim.language).length > 0) return true;
  return !statement.attributions.some(
    (attribution) =>
      !isNobody(statement, attribution) &&
      !isSaidAlike(claim, attribution, statement) &&
      isSaidIn(claim, attribution, statement),
  );
}

const findHearsay = createMarkers({
  en: {
    heard: `reportedly, allegedly, alleged, apparently, supposedly, is believed, are believed, was believed, were believed, is said to,
      are said to, was said to, were said to, is thought to, are thought to, was thought to, were thought to`,
  },
  fr: {
    heard: 'dit on, parait il, semble t il, apparemment, soi disant, est cense, sont censes',
  },
});

function isNobody({ words }: Statement, { from, to }: Attribution): boolean {
  return words.slice(from, to).every(({ text }) => NOBODY.test(text));
}

/** Speaker and verb are there in the same words, though nothing else tells that this is saying: "farmers claim wolves …". */
function isSaidAlike(claim: Statement, { at, end }: Attribution, { stems }: Statement): boolean {
  const said = stems.slice(at, end);
  return claim.stems.some((_, start) => said.every((stem, nth) => claim.stems[start + nth] === stem));
}

/** So many words of content beside an attribution are what is said. */
const SAID_WORDS = 3;

/**
 * The claim tells most of what stands beside an attribution: behind it, or before one that ends the sentence or goes on about
 * the speaker.
 */
function isSaidIn(claim: Statement, { at, end, from }: Attribution, { terms, words }: Statement): boolean {
  const isOfSpeaker = from > at && RELATIVE.test(words[end]?.text ?? '');
  const behind = isOfSpeaker ? [] : terms.filter((term) => term.at >= end).slice(0, SAID_WORDS);
  const said = behind.length >= 2 ? behind : terms.filter((term) => term.at < at).slice(-SAID_WORDS);
  const told = said.filter(({ key }) => claim.terms.some((term) => term.key === key));
  return told.length * 2 > said.length;
}
