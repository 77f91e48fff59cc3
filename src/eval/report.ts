import type { EvalQuestion } from './questions.ts';
import { QUESTION_KINDS } from './questions.ts';
import type { Asked } from './run.ts';
import { isRight, MARKS, meetsMarks, type Score, type Share, scoreAll } from './score.ts';

export interface EvalReport {
  readonly passed: boolean;
  readonly total: Score;
  /** One for each briefing that has questions, by its slug. */
  readonly briefings: Readonly<Record<string, Score>>;
  /** One for each kind that was asked. */
  readonly kinds: Readonly<Partial<Record<EvalQuestion['kind'], Score>>>;
  readonly wrong: readonly Asked[];
}

export function reportOn(asked: readonly Asked[]): EvalReport {
  const total = scoreAll(asked);
  const bySlug = Map.groupBy(asked, ({ slug }) => slug);
  const byKind = Map.groupBy(asked, ({ question }) => question.kind);
  const kinds = QUESTION_KINDS.filter((kind) => byKind.has(kind));
  return {
    passed: meetsMarks(total),
    total,
    briefings: Object.fromEntries([...bySlug].map(([slug, list]) => [slug, scoreAll(list)])),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, scoreAll(byKind.get(kind) ?? [])])),
    wrong: asked.filter((each) => !isRight(each)),
  };
}

/** The report as plain text: each wrong answer, a table by kind of question and one by briefing, the marks in the end. */
export function renderReport({ passed, total, briefings, kinds, wrong }: EvalReport): string {
  const { right, citations, wronglyDeclined, wronglyAnswered } = total;
  return [
    ...wrong.flatMap(wrongLines),
    ...(wrong.length > 0 ? [''] : []),
    ...table(kinds),
    '',
    ...table(briefings),
    '',
    markLine('right', right, `at least ${percent(MARKS.right)}`),
    markLine('citations right', citations, `at least ${percent(MARKS.citations)}`),
    markLine('wrongly declined', wronglyDeclined, `at most ${percent(MARKS.wronglyDeclined)}`),
    markLine('wrongly answered', wronglyAnswered, `at most ${percent(MARKS.wronglyAnswered)}`),
    passed ? 'All marks are met.' : 'Not all marks are met.',
  ].join('\n');
}

function wrongLines({ slug, question, verdict, cited }: Asked): string[] {
  const { id, kind, lang, ask, expect } = question;
  const also = expect.also === 'any' ? ['any'] : expect.also;
  const mayCite = also.length > 0 ? ` (also ${also.join(' ')})` : '';
  return [
    `${slug} ${id} · ${kind} · ${lang} · ${ask.length > ASK_MAX_CHARS ? `${ask.slice(0, ASK_MAX_CHARS)}…` : ask}`,
    `  expected ${[expect.verdict.join(' or '), ...expect.facts].join(' ')}${mayCite}`,
    `  got      ${[verdict, ...cited].join(' ')}`,
  ];
}

/** So much of a question is shown; hostile ones can be huge. */
const ASK_MAX_CHARS = 100;

function table(scores: Readonly<Record<string, Score>>): string[] {
  const width = Math.max(...Object.keys(scores).map((name) => name.length));
  return Object.entries(scores).map(([name, { right }]) => `${name.padEnd(width)}  ${shareText(right)}`);
}

function markLine(name: string, share: Share, mark: string): string {
  return `${name.padEnd(16)}  ${shareText(share)}  (${mark})`;
}

function shareText({ count, of }: Share): string {
  const share = of === 0 ? '–' : percent(count / of);
  return `${share.padStart(7)}  ${count} of ${of}`;
}

function percent(ratio: number): string {
  return `${Number((100 * ratio).toFixed(1))} %`;
}
