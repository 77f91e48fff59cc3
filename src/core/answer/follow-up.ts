import type { Fact } from '../briefing/types.ts';
import type { Turn } from '../conversation/types.ts';
import type { Language } from '../language/languages.ts';
import { likenessBesideNames } from './likeness.ts';
import type { PreparedBriefing, PreparedFact } from './prepare.ts';
import type { QuestionReader, ReadQuestion } from './question.ts';
import { scoreFacts } from './score.ts';
import { wantedBy } from './wanted-by.ts';

/** What was talked about before a question, fact by fact. */
export interface Context {
  /** How much a fact was the matter of the last turns: 0 not at all, 1 the very thing. */
  readonly bearing: (fact: PreparedFact) => number;
  /** Facts cited in answer to the last question; empty where that was declined. */
  readonly lastFacts: readonly string[];
}

/** How much the turn before the last one still counts. */
const FADING = 0.5;
/** What being cited counts beside being asked for, standing in the same paragraph as what was cited, having the same words. */
const CITED = 0.5;
const BESIDE = 0.15;
const ALIKE = 0.9;

/** Undefined for the first question of a thread. */
export function contextOf(
  turns: readonly Turn[],
  prepared: PreparedBriefing,
  read: QuestionReader,
): Context | undefined {
  const last = turns.at(-1);
  if (!last) return undefined;
  const bearings = [last, turns.at(-2)]
    .filter((turn) => turn !== undefined)
    .map((turn) => bearingOf(turn, prepared, read));
  return {
    bearing: (fact) => Math.max(...bearings.map((bearing, at) => bearing(fact) * FADING ** at)),
    lastFacts: last.facts,
  };
}

function bearingOf(turn: Turn, prepared: PreparedBriefing, read: QuestionReader): (fact: PreparedFact) => number {
  const question = read(turn.question, prepared, turn.language);
  const { facts } = scoreFacts(question, prepared, wantedBy(question, prepared));
  const coverages = new Map(facts.map(({ fact, coverage }) => [fact.id, coverage]));
  const paragraphs = prepared.facts
    .filter(({ fact }) => turn.facts.includes(fact.id))
    .flatMap(({ fact }) => fact.evidence);
  const isBeside = ({ evidence }: Fact) =>
    evidence.some((one) =>
      paragraphs.some((other) => other.source === one.source && other.paragraph === one.paragraph),
    );
  const told = prepared.facts.filter(({ fact }) => turn.facts.includes(fact.id));
  return (fact) => {
    const alike = Math.max(0, ...told.map((other) => likenessBesideNames(fact, other)));
    const beside = Math.min(CITED, (isBeside(fact.fact) ? BESIDE : 0) + ALIKE * alike);
    return (told.includes(fact) ? CITED : beside) + (1 - CITED) * (coverages.get(fact.fact.id) ?? 0);
  };
}

const BEGINNINGS: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(and|but|so|what about|how about|also|then|ok(ay)?|or)\b/,
  fr: /^\W*(et|mais|alors|donc|ou|quid|sinon|ok)\b/,
};
const PRONOUNS: Readonly<Record<Language, RegExp>> = {
  en: /\b(otherwise|differently|the (contrary|opposite)|it|its|they|them|their|theirs|this|that one|those|these|he|him|his|she|her|there|the same|that)\b(?!\s+(is|are|was|the|a|an)\b)/,
  fr: /\b(le contraire|l'inverse|il|ils|elle|elles|lui|leur|leurs|ca|cela|celui-ci|celle-ci|ceux-ci|celui|celle|ceux|celles|y|en|eux|ce dernier|cette derniere)\b/,
};

/** True where a question may lean on what was said: it begins with "and", or speaks of "it" and "them". */
export function mayLean({ text, folded, language, terms, isAnew }: ReadQuestion): boolean {
  if (isAnew) return false;
  // « La Russie en veut-*elle* ? » has its subject with it.
  const isNamed = terms.some(({ kind }) => kind === 'name');
  const alone = isNamed ? folded.replaceAll(INVERTED, ' ') : folded;
  // "Who says *that* Iran sells them?" joins, and points to nothing.
  const pointing = THAT_NAME.test(text) ? alone.replaceAll(/\bthat\b/g, ' ') : alone;
  return BEGINNINGS[language].test(folded) || PRONOUNS[language].test(pointing);
}

const THAT_NAME = /\bthat\s+\p{Lu}/u;
const INVERTED = /-(t-)?(il|elle|ils|elles|on|ce)\b/g;

const REVERSE: Readonly<Record<Language, RegExp>> = {
  en: /\b(the )?(other way (a?round|about)|vice versa|conversely|in reverse|the reverse|opposite direction|in (return|exchange)(?=\W*$))\b/,
  fr: /\b(l'inverse|inversement|dans l'autre sens|vice[- ]versa|reciproquement|dans le sens inverse|en (retour|echange|contrepartie)(?=\W*$))\b/,
};

/** "And the other way round?": the question before with its two names changed over, where it has two. */
export function reversed(
  question: ReadQuestion,
  last: Turn | undefined,
  prepared: PreparedBriefing,
): string | undefined {
  if (!last || !REVERSE[question.language].test(question.folded)) return undefined;
  const names = prepared.findNames(last.question);
  const first = names[0];
  const second = names.find(({ name }) => name.id !== first?.name.id);
  if (!first || !second) return undefined;
  const text = last.question;
  const [a, b] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  return text.slice(0, first.start) + b + text.slice(first.end, second.start) + a + text.slice(second.end);
}
