import { expect, it } from 'vitest';
import type { Subject } from './subject.ts';

const ASKED = { place: 'C1', id: 'abc', user: 'U1', question: 'who – “exactly”?' } as const;

export function openQuestionsContract(subject: () => Subject): void {
  it('knows a question by its place and id', async () => {
    const { openQuestions } = subject().store;
    await openQuestions.keep(ASKED);
    await openQuestions.keep({ ...ASKED, id: 'def', thread: 't1', question: 'and when?' });
    expect(await openQuestions.find('C1', 'abc')).toBe('who – “exactly”?');
    expect(await openQuestions.find('C1', 'def')).toBe('and when?');
    expect(await openQuestions.find('C2', 'abc')).toBeUndefined();
    expect(await openQuestions.find('C1', 'xyz')).toBeUndefined();
  });

  it('keeps the first of two with the same id, as it is the same that comes again', async () => {
    const { openQuestions } = subject().store;
    await openQuestions.keep(ASKED);
    await openQuestions.keep({ ...ASKED, question: 'again?' });
    expect(await openQuestions.find('C1', 'abc')).toBe('who – “exactly”?');
  });
}
