import type { Language } from '../../language/languages.ts';
import { wordsOf } from '../../language/words.ts';
import type { Prompt } from '../../text-model.ts';
import { explainedWords } from '../checks/coverage.ts';
import type { PreparedEvidence } from '../evidence.ts';
import { SENTENCE_MAX_CHARS } from './gate.ts';

export interface QuotingParts {
  readonly evidence: PreparedEvidence;
  /** Ids of the facts that the model was given. */
  readonly allowed: ReadonlySet<string>;
  /** Of the answer. */
  readonly language: Language;
  readonly prompt: Prompt;
  /** What the reader said: the question, and those before it. */
  readonly asked: readonly string[];
}

/** A sentence that was stopped is about the facts where they have so much of its words. */
const SHARE_MIN = 0.5;
/** So many words in a row are no chance: they come from the instructions. */
const RUN_WORDS = 6;
/** Longer ones are no words of any sentence: codes, addresses. */
const LONG_WORD = /\S{41}/u;

/**
 * Whether a stopped sentence may be repeated to whoever asks how an answer was checked: one that tells of the facts, though
 * wrongly. A model that was led astray writes others: its instructions, plain or encoded, or what a reader told it to say. Nor
 * may it hold a word that the reader alone brought in, a name above all: a receipt outlives what the reader said.
 */
export function createQuotable({
  evidence,
  allowed,
  language,
  prompt,
  asked,
}: QuotingParts): (text: string) => boolean {
  const grounds = evidence.grounds.filter(({ id }) => allowed.has(id));
  const stemmer = evidence.index.vocabulary.stemmers[language];
  const ofReader = new Set(asked.flatMap(wordsOf).flatMap(({ text }) => [text, stemmer.stem(text)]));
  const instructions = prompt.messages.filter(({ role }) => role === 'system').map(({ text }) => text);
  let known: ReadonlySet<string> | undefined;

  function isOfInstructions(text: string): boolean {
    known ??= new Set(instructions.flatMap(runsOf));
    return runsOf(text).some((run) => known?.has(run));
  }

  function isOfFacts(text: string): boolean {
    const claim = evidence.read(text, language, evidence.asOf);
    return grounds.some((ground) => {
      const { explained, all } = explainedWords(claim, ground);
      return all > 0 && explained / all >= SHARE_MIN;
    });
  }

  function isOfReader(text: string): boolean {
    return wordsOf(text).some((word) => {
      const stem = stemmer.stem(word.text);
      const isAsked = ofReader.has(word.text) || ofReader.has(stem);
      return isAsked && !stemmer.isFunctionWord(word.text) && !isInBriefing([word.text, stem]);
    });
  }

  function isInBriefing(forms: readonly string[]): boolean {
    return evidence.grounds.some(({ stems, voices }) => forms.some((form) => stems.has(form) || voices.has(form)));
  }

  return (text) =>
    text.length <= SENTENCE_MAX_CHARS &&
    !LONG_WORD.test(text) &&
    isOfFacts(text) &&
    !isOfInstructions(text) &&
    !isOfReader(text);
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(' '));
}
