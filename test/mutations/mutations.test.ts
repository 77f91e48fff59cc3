import { describe, expect, it } from 'vitest';
import { ownBriefing } from '../own-briefings.ts';
import { runCases, runInAnswers } from './run.ts';

describe.each([
  ['of a reader’s text', runCases],
  ['of an answer', runInAnswers],
])('the gate %s, on sentences made of a briefing’s facts', (_, run) => {
  const results = run([ownBriefing('sample-harbour-bridge')]);
  const wrong = results.filter(({ isRight }) => !isRight);
  const right = results.filter(({ isRight }) => isRight);

  it('lets no wrong figure, unit, date or name through', () => {
    const hard = wrong.filter(({ kind }) =>
      ['figure', 'unit', 'date', 'name', 'side of a date', 'date of something else', 'date of the saying'].includes(
        kind,
      ),
    );
    expect(hard.length).toBeGreaterThan(100);
    expect(hard.filter(({ isPassed }) => isPassed).map(({ text }) => text)).toEqual([]);
  });

  it('lets at most one of a hundred wrong sentences through', () => {
    const missed = wrong.filter(({ isPassed }) => isPassed).map(({ text }) => text);
    expect(wrong.length).toBeGreaterThan(400);
    expect(missed.length / wrong.length, missed.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('stops at most one of twenty right ones', () => {
    const stopped = right.filter(({ isPassed }) => !isPassed).map(({ text }) => text);
    expect(right.length).toBeGreaterThan(120);
    expect(stopped.length / right.length, stopped.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('names the check that stopped each', () => {
    const stopped = wrong.filter(({ isPassed }) => !isPassed);
    expect(stopped.filter(({ checks }) => checks.length === 0)).toEqual([]);
  });
});

describe('the gate of a reader’s text', () => {
  it('says of every failure what is wrong', () => {
    const stopped = runCases([ownBriefing('sample-harbour-bridge')]).filter(({ isPassed }) => !isPassed);
    expect(stopped.flatMap(({ messages }) => messages).filter((message) => message.trim().length < 10)).toEqual([]);
  });
});
