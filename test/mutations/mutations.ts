import { parseArgs } from 'node:util';
import { ownBriefings } from '../own-briefings.ts';
import { type Result, runCases, runInAnswers, type Share, sharesOf } from './run.ts';

// npm run mutations [-- --show]: sentences made of the facts of both briefings, wrong and right, put to the gate.
/** The marks: shares of wrong sentences let through, none of figures, dates and names, and of right ones stopped. */
const [WRONG_AT_MOST, RIGHT_AT_MOST] = [0.01, 0.05];
const HARD = ['figure', 'unit', 'date', 'name', 'side of a date', 'date of something else', 'date of the saying'];

const { values } = parseArgs({ options: { show: { type: 'boolean', default: false } } });
const suites = [
  { name: 'as a reader’s text, in /check', results: runCases(ownBriefings()) },
  { name: 'as a model’s sentences, in an answer', results: runInAnswers(ownBriefings()) },
];
let isHeld = true;
for (const { name, results } of suites) {
  console.log(`${name}:`);
  for (const share of sharesOf(results)) print(share);
  isHeld = judge(results) && isHeld;
}
console.log(
  isHeld
    ? 'Every mark holds.'
    : 'Marks missed: at most 1 % of wrong ones let through, none of figures, dates, names; at most 5 % of right ones stopped.',
);
process.exitCode = isHeld ? 0 : 1;

function judge(results: readonly Result[]): boolean {
  const [wrong, right] = [false, true].map((isRight) => results.filter((result) => result.isRight === isRight));
  const passed = (wrong ?? []).filter((result) => result.isPassed);
  const stopped = (right ?? []).filter((result) => !result.isPassed);
  console.log(
    `${results.length} sentences. Wrong ones let through: ${ratio(passed, wrong)}. Right ones stopped: ${ratio(stopped, right)}.\n`,
  );
  if (values.show) for (const result of [...passed, ...stopped]) show(result);
  const hasHard = passed.some(({ kind }) => HARD.includes(kind));
  return !hasHard && share(passed, wrong) <= WRONG_AT_MOST && share(stopped, right) <= RIGHT_AT_MOST;
}

function print({ kind, isRight, count, missed }: Share): void {
  const what = isRight ? 'stopped' : 'let through';
  console.log(
    `${isRight ? 'right' : 'wrong'}  ${kind.padEnd(24)}${String(count).padStart(5)}   ${what} ${missed.length}`,
  );
}

function share(some: readonly Result[], all: readonly Result[] = []): number {
  return some.length / all.length;
}

function ratio(some: readonly Result[], all: readonly Result[] = []): string {
  return `${some.length} of ${all.length} (${(100 * share(some, all)).toFixed(1)} %)`;
}

function show({ slug, fact, language, kind, isRight, text, messages }: Result): void {
  console.log(
    `\n${isRight ? 'STOPPED' : 'LET THROUGH'} ${kind} · ${slug} ${fact} ${language}\n  ${text}${messages.map((message) => `\n    ${message}`).join('')}`,
  );
}
