import type { Asked } from './run.ts';

/** How often answers were right, and how often honest. */
export interface Score {
  readonly questions: number;
  /** Right verdict, and right citations where it was answered. */
  readonly right: Share;
  /** Of the answers to questions that have one: those that cite nothing that they may not. What is missing counts under `right`. */
  readonly citations: Share;
  /** Of the questions that have an answer. */
  readonly wronglyDeclined: Share;
  /** Of the questions that have none. */
  readonly wronglyAnswered: Share;
}

export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What we hold ourselves to: at least, at least, at most, at most. */
export const MARKS = { right: 0.95, citations: 0.97, wronglyDeclined: 0.03, wronglyAnswered: 0.05 } as const;

export function scoreAll(asked: readonly Asked[]): Score {
  const answerable = asked.filter(({ question }) => !question.expect.verdict.includes('not_in_briefing'));
  const unanswerable = asked.filter(({ question }) => question.expect.verdict.every(isDecline));
  const answers = asked.filter((each) => !isDecline(each.verdict) && !unanswerable.includes(each));
  return {
    questions: asked.length,
    right: share(asked, isRight),
    citations: share(answers, citesNothingElse),
    wronglyDeclined: share(answerable, ({ verdict }) => isDecline(verdict)),
    wronglyAnswered: share(unanswerable, ({ verdict }) => !isDecline(verdict)),
  };
}

export function isRight(asked: Asked): boolean {
  return asked.question.expect.verdict.includes(asked.verdict) && (isDecline(asked.verdict) || isCitedRight(asked));
}

export function meetsMarks({ right, citations, wronglyDeclined, wronglyAnswered }: Score): boolean {
  return (
    ratio(right, 1) >= MARKS.right &&
    ratio(citations, 1) >= MARKS.citations &&
    ratio(wronglyDeclined, 0) <= MARKS.wronglyDeclined &&
    ratio(wronglyAnswered, 0) <= MARKS.wronglyAnswered
  );
}

/** All the facts that must be cited are, and none that may not. Where any of several will do, one of them is. */
function isCitedRight(asked: Asked): boolean {
  const { question, cited } = asked;
  const { facts, also } = question.expect;
  const hasAll = facts.every((fact) => cited.includes(fact));
  const isAboutSource = facts.length === 0 && also.length === 0;
  return hasAll && citesNothingElse(asked) && (isAboutSource || cited.length > 0);
}

function citesNothingElse({ question, cited }: Asked): boolean {
  const { facts, also } = question.expect;
  return also === 'any' || cited.every((fact) => facts.includes(fact) || also.includes(fact));
}

function isDecline(verdict: Asked['verdict']): boolean {
  return verdict === 'not_in_briefing';
}

function share(all: readonly Asked[], holds: (asked: Asked) => boolean): Share {
  return { count: all.filter(holds).length, of: all.length };
}

function ratio({ count, of }: Share, none: number): number {
  return of === 0 ? none : count / of;
}
