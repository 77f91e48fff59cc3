import { expect, it } from 'vitest';
import type { UnansweredQuestion } from '../../src/core/conversation/ports.ts';
import { START, type Subject } from './subject.ts';

function asked(question: string, changes: Partial<UnansweredQuestion> = {}): UnansweredQuestion {
  return { slug: 'drones', question, language: 'en', place: 'C1', thread: 't1', user: 'U1', ...changes };
}

export function gapsContract(subject: () => Subject): void {
  it('counts questions alike in their normal form as one, most asked first', async () => {
    const { store, clock } = subject();
    await store.gaps.note(asked('Who builds the engines?'));
    clock.at += 1;
    await store.gaps.note(asked('who builds their cameras'));
    clock.at += 1;
    await store.gaps.note(asked('  Who builds THEIR cameras?? '));
    expect(await store.gaps.list({ limit: 10 })).toEqual([
      {
        slug: 'drones',
        question: expect.stringMatching(/^who builds their cameras/i),
        language: 'en',
        count: 2,
        firstAt: START + 1,
        lastAt: START + 2,
      },
      {
        slug: 'drones',
        question: 'Who builds the engines?',
        language: 'en',
        count: 1,
        firstAt: START,
        lastAt: START,
      },
    ]);
  });

  it('lists the gaps of one briefing, of one place, or since a time', async () => {
    const { store, clock } = subject();
    await store.gaps.note(asked('one'));
    await store.gaps.note(asked('two', { slug: 'bridge' }));
    clock.at += 5;
    await store.gaps.note(asked('three', { place: 'C2', language: 'fr' }));
    const questions = async (filter: { slug?: string; place?: string; since?: number }) =>
      (await store.gaps.list({ ...filter, limit: 10 })).map((gap) => gap.question);
    expect(await questions({ slug: 'bridge' })).toEqual(['two']);
    expect(await questions({ place: 'C2' })).toEqual(['three']);
    expect(await questions({ since: START + 5 })).toEqual(['three']);
    expect(await questions({ slug: 'drones', place: 'C1', since: START })).toEqual(['one']);
    expect(await store.gaps.list({ limit: 1 })).toHaveLength(1);
  });

  it('notes nothing for a question without a letter or digit', async () => {
    const { gaps } = subject().store;
    await gaps.note(asked('🤷 ??'));
    expect(await gaps.list({ limit: 10 })).toEqual([]);
  });

  it('keeps the beginning of a very long question', async () => {
    const { gaps } = subject().store;
    await gaps.note(asked(`why ${'very '.repeat(20_000)}`));
    const [gap] = await gaps.list({ limit: 10 });
    expect(gap?.question).toHaveLength(300);
  });
}
