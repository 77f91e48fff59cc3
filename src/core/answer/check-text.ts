import { createNameFinder } from '../briefing/names.ts';
import type { Briefing } from '../briefing/types.ts';
import { cleanText } from '../language/clean.ts';
import { detectLanguage } from '../language/detect.ts';
import { isLanguage, type Language } from '../language/languages.ts';
import type { TextLanguage } from '../language/stems.ts';
import { wordsOf } from '../language/words.ts';
import { checkWordsFor } from '../reply/check-words-for.ts';
import { createPassageIndex } from '../search/passage-index.ts';
import { rank } from '../search/rank.ts';
import type { Vocabulary } from '../search/terms.ts';
import { textLanguageOf } from './article/language.ts';
import { splitSentences } from './article/sentences.ts';
import { byClauses } from './by-clauses.ts';
import { byFullName } from './by-full-name.ts';
import { type Ground, groundOfFact, groundOfText, statementIn } from './checks/ground.ts';
import { createStatementReader, type Statement } from './checks/statement.ts';
import type { CheckName, Failure } from './checks/types.ts';
import type { PreparedEvidence } from './evidence.ts';
import { deniersIn, leansOnOthers } from './leaning.ts';
import { likeness } from './likeness.ts';
import { type Verified, verify } from './verify.ts';

/** The longest text that is checked, in UTF-16 units. */
export const CHECK_MAX_CHARS = 4_000;

/**
 * What becomes of a claim:
 * - `supported`: a fact says so, or each of its clauses is said by one;
 * - `contradicted`: a fact on the same matter says otherwise;
 * - `unsupported`: the facts are silent on it, or on part of it, or it leaves out who says so or how surely.
 */
export type CheckVerdict = 'supported' | 'contradicted' | 'unsupported';

export interface CheckedSentence {
  readonly text: string;
  readonly language: TextLanguage;
  readonly verdict: CheckVerdict;
  /** Why it is not supported; empty where it is. */
  readonly reasons: readonly Reason[];
  /** Ids of the facts that support it, gainsay it, or come nearest. */
  readonly facts: readonly string[];
  /** Ids of the facts that dispute one of those. */
  readonly otherSide: readonly string[];
  /** True where but the speaker or a hedge is missing: the fact with its speaker would hold. */
  readonly wouldHold: boolean;
}

export interface Reason {
  readonly check: CheckName;
  readonly message: string;
}

/** Checks claims against facts, never throwing for what a reader typed. Pure: same input, same verdicts. */
export interface TextChecker {
  /** Remembered as long as the briefing is in use. */
  briefing(briefing: Briefing): PreparedEvidence;
  /** Each sentence is a fact, `f1` the first one. */
  sentences(sentences: readonly string[], language?: TextLanguage): PreparedEvidence;
  /** Each sentence of the text, in order; `fallback` is the language of those that show none. */
  check(text: string, evidence: PreparedEvidence, fallback?: TextLanguage): CheckedSentence[];
}

export function createTextChecker(vocabulary: Vocabulary): TextChecker {
  const known = new WeakMap<Briefing, PreparedEvidence>();
  return {
    briefing(briefing) {
      const prepared = known.get(briefing) ?? prepareBriefing(briefing, vocabulary);
      known.set(briefing, prepared);
      return prepared;
    },
    sentences(sentences, given) {
      const language = given ?? textLanguageOf(sentences.join(' '), vocabulary.stemmers) ?? 'en';
      const read = createStatementReader(vocabulary);
      const clean = sentences.map(cleanText);
      const grounds = clean.map((text, at) => groundOfText(`f${at + 1}`, text, language, read, vocabulary));
      const index = createPassageIndex(
        clean.map((text) => ({ texts: { [language]: text } })),
        vocabulary,
      );
      return { grounds, index, read, language };
    },
    check(text, evidence, fallback) {
      const checked: CheckedSentence[] = [];
      // Few words tell no language by themselves: « L’Iran le nie. »
      const whole = languageOf(cleanText(text.slice(0, CHECK_MAX_CHARS)), evidence) ?? fallback ?? evidence.language;
      for (const sentence of splitSentences(text.slice(0, CHECK_MAX_CHARS))) {
        const clean = cleanText(sentence.text);
        const language = languageOf(clean, evidence) ?? whole;
        checked.push(checkSentence(evidence.read(clean, language, evidence.asOf), evidence, checked.at(-1)));
      }
      return checked;
    },
  };
}

/** A briefing's claims are in a language of ours; over any other text, one whose words are the text's is in its language. */
function languageOf(text: string, { grounds, index, language }: PreparedEvidence): TextLanguage | undefined {
  const { stemmers } = index.vocabulary;
  if (grounds[0]?.fact) return detectLanguage(text, stemmers);
  const words = wordsOf(text).filter((word) => word.text.length > 1);
  const shared = words.filter((word) => grounds.some(({ stems }) => stems.has(stemmers[language].stem(word.text))));
  return shared.length >= words.length / 2 ? language : textLanguageOf(text, stemmers);
}

function prepareBriefing(briefing: Briefing, vocabulary: Vocabulary): PreparedEvidence {
  const findNames = createNameFinder(briefing.names);
  const read = createStatementReader(vocabulary, findNames);
  const nameById = new Map(briefing.names.map((name) => [name.id, name]));
  const grounds = briefing.facts.map((fact) => groundOfFact(fact, { briefing, vocabulary, read, nameById }));
  const passages = grounds.map(({ fact, speakers }) => ({ texts: fact?.text ?? {}, speakers: [...speakers] }));
  const index = createPassageIndex(passages, vocabulary, findNames);
  const asOf = briefing.sources
    .map(({ date }) => date.date)
    .toSorted()
    .at(-1);
  return { grounds, index, read, language: briefing.languages[0] ?? 'en', ...(asOf !== undefined && { asOf }) };
}

/** So many facts that bear on a sentence are looked at. */
const NEAREST = 6;

/** `before`: the sentence before it, which one such as "Iran denies it" speaks of. */
function checkSentence(claim: Statement, evidence: PreparedEvidence, before?: CheckedSentence): CheckedSentence {
  const denials = denialsIn(claim, evidence, before);
  if (denials.length > 0) return outcome(claim, evidence, { verdict: 'supported', grounds: denials, failures: [] });
  const near = nearestTo(claim, evidence);
  const verified = near.map((ground) => verify(claim, ground, { isAlone: true }));
  const passed = verified.filter(({ failures }) => failures.length === 0);
  const [best] = passed.toSorted((a, b) => b.share - a.share);
  const supporting = best ? [best.ground] : (byFullName(claim, near, evidence) ?? byClauses(claim, near, evidence));
  if (supporting.length > 0)
    return outcome(claim, evidence, { verdict: 'supported', grounds: supporting, failures: [] });
  const failed = closest(claim, verified);
  if (!failed || failed.share < ON_TOPIC)
    return outcome(claim, evidence, { verdict: 'unsupported', grounds: [], failures: [nothing(claim)] });
  const isOtherwise = isSameMatter(claim, failed) && failed.failures.some((failure) => gainsays(failure, failed));
  const verdict = isOtherwise ? 'contradicted' : 'unsupported';
  return outcome(claim, evidence, { verdict, grounds: [failed.ground], failures: failed.failures });
}

/** The facts by which those who deny the sentence before do so. */
function denialsIn(claim: Statement, { grounds }: PreparedEvidence, before: CheckedSentence | undefined): Ground[] {
  const deniers = deniersIn(claim);
  if (!deniers || before?.verdict !== 'supported') return [];
  return grounds.filter(
    ({ id, fact, speakers }) =>
      fact?.status === 'denied' && before.otherSide.includes(id) && deniers.some((name) => speakers.has(name)),
  );
}

/** Figures and dates tell what a claim is about as much as words do, the wrong ones included. */
function isSameMatter({ figures, dates }: Statement, { share, explained }: Verified): boolean {
  return share >= SAME_MATTER && explained > 0 && explained + figures.length + dates.length >= SAME_MATTER_WORDS;
}

/** That another is named as saying so gainsays a fact only where the rest is its. */
function gainsays({ check, isContrary }: Failure, { share }: Verified): boolean {
  return isContrary && (check !== 'speaker' || share >= SAME_WORDS);
}

/** Below this, a fact is about something else. */
const ON_TOPIC = 0.3;
/** From here a fact is on the same matter, and what it says otherwise contradicts. */
const SAME_MATTER = 0.6;
const SAME_MATTER_WORDS = 2;
/** From here a claim says what the fact says, but for a word. */
const SAME_WORDS = 0.8;
/** What a failure takes from how near a fact is; dropping the speaker or a hedge is the least. */
const FAILURE_COST = 0.15;
const OMISSION_COST = 0.05;
/** What it is worth that a fact has much the same words: among facts that explain as much, it decides. */
const LIKENESS_WORTH = 0.2;

function nearestTo(claim: Statement, { index, grounds }: PreparedEvidence): Ground[] {
  const { matches } = rank(index, claim.text, { language: claim.language });
  return matches.slice(0, NEAREST).flatMap(({ index: at }) => grounds[at] ?? []);
}

function closest(claim: Statement, verified: readonly Verified[]): Verified | undefined {
  return verified.toSorted((a, b) => nearness(claim, b) - nearness(claim, a))[0];
}

function nearness(claim: Statement, { ground, share, failures }: Verified): number {
  const near = share + LIKENESS_WORTH * likenessOf(claim, ground);
  return failures.reduce((left, failure) => left - (isOmission(failure) ? OMISSION_COST : FAILURE_COST), near);
}

/** How much claim and fact have in common, "since" and "before" included. */
function likenessOf({ stems, language }: Statement, ground: Ground): number {
  return likeness(new Set(stems), new Set(statementIn(ground, language)?.stems));
}

function isOmission({ check, isContrary }: Failure): boolean {
  return !isContrary && (check === 'speaker' || check === 'hedge');
}

function nothing(claim: Statement): Failure {
  const { nothingNear, leaning } = checkWordsFor(messageLanguage(claim.language));
  const isLeaning = leansOnOthers(claim.text) || deniersIn(claim) !== undefined;
  return { check: 'coverage', message: isLeaning ? leaning : nothingNear, isContrary: false };
}

function messageLanguage(language: TextLanguage): Language {
  return isLanguage(language) ? language : 'en';
}

interface Found {
  readonly verdict: CheckVerdict;
  readonly grounds: readonly Ground[];
  readonly failures: readonly Failure[];
}

function outcome(
  { text, language }: Statement,
  { grounds: all }: PreparedEvidence,
  { verdict, grounds, failures }: Found,
): CheckedSentence {
  const facts = grounds.map(({ id }) => id);
  const disputing = new Set(grounds.flatMap(({ fact }) => fact?.disputes ?? []));
  const shown = verdict === 'contradicted' ? failures.filter(({ isContrary }) => isContrary) : failures;
  return {
    text,
    language,
    verdict,
    reasons: shown.map(({ check, message }) => ({ check, message })),
    facts,
    otherSide: all.map(({ id }) => id).filter((id) => disputing.has(id) && !facts.includes(id)),
    wouldHold: failures.length > 0 && failures.every(isOmission),
  };
}
