import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Turn } from '../../src/core/conversation/types.ts';
import { TURNS_KEPT } from '../../src/store/threads.ts';
import { START, type Subject } from './subject.ts';

const BRIDGE = { slug: 'harbour-bridge', version: 3, language: 'en' } as const;
const DRONES = { slug: 'drones', version: 1, language: 'fr' } as const;

function aTurn(question: string): Turn {
  return { question, language: 'en', facts: ['f1', 'f2'] };
}

export function threadsContract(subject: () => Subject): void {
  it('knows nothing of a thread that was never opened', async () => {
    const { threads } = subject().store;
    expect(await threads.find('C1', 't1')).toBeUndefined();
  });

  it('knows the briefing, version and language of a thread', async () => {
    const { threads } = subject().store;
    await threads.open('C1', 't1', BRIDGE);
    expect(await threads.find('C1', 't1')).toEqual({ ...BRIDGE, turns: [] });
  });

  it('tells threads of the same id in two places apart', async () => {
    const { threads } = subject().store;
    await threads.open('C1', 't1', BRIDGE);
    await threads.open('C2', 't1', DRONES);
    expect((await threads.find('C1', 't1'))?.slug).toBe('harbour-bridge');
    expect((await threads.find('C2', 't1'))?.slug).toBe('drones');
  });

  it('keeps the turns of a thread in their order', async () => {
    const { threads } = subject().store;
    await threads.open('C1', 't1', BRIDGE);
    await threads.addTurn('C1', 't1', aTurn('who?'), 'U1');
    await threads.addTurn('C1', 't1', { question: 'et quand ?', language: 'fr', facts: [] });
    expect((await threads.find('C1', 't1'))?.turns).toEqual([
      { question: 'who?', language: 'en', facts: ['f1', 'f2'] },
      { question: 'et quand ?', language: 'fr', facts: [] },
    ]);
  });

  it('does nothing with a turn of a thread that was not opened', async () => {
    const { threads } = subject().store;
    await threads.addTurn('C1', 't1', aTurn('who?'));
    expect(await threads.find('C1', 't1')).toBeUndefined();
  });

  it('forgets the turns of a thread that is opened anew', async () => {
    const { threads } = subject().store;
    await threads.open('C1', 't1', BRIDGE);
    await threads.addTurn('C1', 't1', aTurn('who?'));
    await threads.open('C1', 't1', DRONES);
    expect(await threads.find('C1', 't1')).toEqual({ ...DRONES, turns: [] });
  });

  it('keeps the turns of a thread that is opened again about the same briefing, each its asker’s own', async () => {
    const { store } = subject();
    await store.threads.open('C1', 't1', BRIDGE);
    await store.threads.addTurn('C1', 't1', aTurn('who?'), 'U1');
    await store.threads.addTurn('C1', 't1', aTurn('when?'), 'U2');
    await store.threads.open('C1', 't1', { ...BRIDGE, version: 4, language: 'fr' });
    await store.threads.addTurn('C1', 't1', aTurn('why?'), 'U2');
    await store.forget({ user: 'U1' });
    expect(await store.threads.find('C1', 't1')).toEqual({
      slug: 'harbour-bridge',
      version: 4,
      language: 'fr',
      turns: [aTurn('when?'), aTurn('why?')],
    });
  });

  it('keeps the last turns of a long thread', async () => {
    const { threads } = subject().store;
    await threads.open('C1', 't1', BRIDGE);
    for (let turn = 1; turn <= TURNS_KEPT + 2; turn++) await threads.addTurn('C1', 't1', aTurn(`question ${turn}`));
    const turns = (await threads.find('C1', 't1'))?.turns ?? [];
    expect(turns).toHaveLength(TURNS_KEPT);
    expect(turns[0]?.question).toBe('question 3');
    expect(turns.at(-1)?.question).toBe('question 22');
  });

  it('keeps every turn when many are added at once', async () => {
    const { threads } = subject().store;
    await threads.open('C1', 't1', BRIDGE);
    const questions = Array.from({ length: 10 }, (_, index) => `question ${index}`);
    await Promise.all(questions.map((question) => threads.addTurn('C1', 't1', aTurn(question))));
    const turns = (await threads.find('C1', 't1'))?.turns ?? [];
    expect(turns.map((turn) => turn.question).sort()).toEqual(questions);
  });

  it('lists the threads of a place, the one last used first', async () => {
    const { store, clock } = subject();
    await store.threads.open('C1', 'old', BRIDGE);
    clock.at += 1_000;
    await store.threads.open('C1', 'new', DRONES);
    await store.threads.open('C2', 'elsewhere', DRONES);
    clock.at += 1_000;
    await store.threads.addTurn('C1', 'old', aTurn('who?'));
    expect(await store.threads.recent('C1', 5)).toEqual([
      { thread: 'old', slug: 'harbour-bridge', usedAt: START + 2_000 },
      { thread: 'new', slug: 'drones', usedAt: START + 1_000 },
    ]);
    expect(await store.threads.recent('C1', 1)).toHaveLength(1);
  });

  it('lists the threads that were used since an instant, wherever they are', async () => {
    const { store, clock } = subject();
    await store.threads.open('C1', 'old', BRIDGE);
    clock.at += 1_000;
    await store.threads.open('C1', 'new', DRONES);
    clock.at += 1_000;
    await store.threads.open('C2', 'elsewhere', DRONES);
    const used = await store.threads.usedSince(START + 1_000, 5);
    expect(used).toEqual([
      { place: 'C2', thread: 'elsewhere' },
      { place: 'C1', thread: 'new' },
    ]);
    expect(await store.threads.usedSince(START, 1)).toHaveLength(1);
  });

  it('gives every question back as it was asked, whatever characters are in it', async () => {
    const { threads } = subject().store;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (question) => {
        await threads.open('C1', 't1', BRIDGE);
        await threads.addTurn('C1', 't1', aTurn(question));
        expect((await threads.find('C1', 't1'))?.turns.at(-1)?.question).toBe(question);
      }),
      { numRuns: 50, examples: [['a\0b'], ['\uD800'], ['\u202Eabc 🏗️']] },
    );
  });

  it('finds a thread again whatever characters are in its ids', async () => {
    const { threads } = subject().store;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (place, thread) => {
        await threads.open(place, thread, BRIDGE);
        expect((await threads.find(place, thread))?.slug).toBe('harbour-bridge');
      }),
      {
        numRuns: 50,
        examples: [
          ['a\0b', ''],
          ['\uD800', "'; drop table threads; --"],
        ],
      },
    );
  });
}
