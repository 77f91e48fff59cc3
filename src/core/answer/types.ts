import type { Briefing } from '../briefing/types.ts';
import type { Turn } from '../conversation/types.ts';
import type { Language } from '../language/languages.ts';
import type { Reply } from '../reply/types.ts';

/**
 * What became of a question:
 * - `answered`: by facts, or by what is known of the sources;
 * - `disputed`: by accounts that contradict one another, all of them given;
 * - `not_in_briefing`: declined, with the nearest facts named as such.
 */
export type Verdict = (typeof VERDICTS)[number];

export const VERDICTS = ['answered', 'disputed', 'not_in_briefing'] as const;

export interface Question {
  readonly text: string;
  /** The language to answer in where the question's own words show none. */
  readonly language: Language;
  /** What was asked before in the same thread, earliest first. */
  readonly turns: readonly Turn[];
}

export interface Answer {
  readonly verdict: Verdict;
  readonly language: Language;
  /** Present with a decline where nobody could tell what was asked: that is nothing the briefing lacks. */
  readonly isUnclear?: true;
  /** What the briefing knows ends there: `2023-06`. */
  readonly asOf: string;
  /** What is said in answer, in the order of the reply; empty for a decline. */
  readonly sentences: readonly Sentence[];
  /** Ids of the facts offered beside a decline, nearest first. */
  readonly nearest: readonly string[];
  /** The same for a reader. */
  readonly reply: Reply;
  /**
   * Present where the facts of `reply` answer what was asked, so that a model may word them. Where accounts differ, and where
   * the question took something for granted that is not so, the editor's own words stand.
   */
  readonly material?: Material;
}

/** What of a question matters to how its answer may be worded. */
export interface Material {
  /** What an answer to a question of its kind holds; undefined where it may be anything. */
  readonly needs?: 'figure' | 'date' | 'name';
  /** Several questions in one line: no fact that answers one of them may be left out. */
  readonly answersSeveral?: true;
}

export interface Sentence {
  readonly text: string;
  /** Empty only for what is said of the sources themselves. */
  readonly citations: readonly Citation[];
}

export interface Citation {
  readonly fact: string;
  readonly source: string;
  readonly paragraph: number;
}

/** Answers from a briefing alone, never throwing for what a reader typed. Pure: same input, same answer. */
export interface Answerer {
  answer(briefing: Briefing, question: Question): Answer;
}

/** One that also tells whether a question is to be read in the light of what was asked before. */
export interface ThreadAnswerer extends Answerer {
  leans(briefing: Briefing, question: Question): boolean;
}
