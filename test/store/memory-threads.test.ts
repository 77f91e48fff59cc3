import { describe, expect, it } from 'vitest';
import { createMemoryThreads } from '../../src/store/memory-threads.ts';

const START = { slug: 'old-mill', version: 1, language: 'en' } as const;
const turn = (question: string) => ({ question, language: 'en', facts: [] }) as const;

describe('threads in memory', () => {
  it('knows a thread by its place and its id', async () => {
    const threads = createMemoryThreads();
    await threads.open('a', 'b","c', START);
    expect(await threads.find('a', 'b","c')).toEqual({ ...START, turns: [] });
    expect(await threads.find('a","b', 'c')).toBeUndefined();
  });

  it('keeps the last 20 turns', async () => {
    const threads = createMemoryThreads();
    await threads.open('a', 't', START);
    for (let n = 1; n <= 25; n++) await threads.addTurn('a', 't', turn(`q${n}`));
    const found = await threads.find('a', 't');
    expect(found?.turns).toHaveLength(20);
    expect(found?.turns[0]?.question).toBe('q6');
  });

  it('begins anew when opened again, and does not remember what was asked where nothing was opened', async () => {
    const threads = createMemoryThreads();
    await threads.addTurn('a', 't', turn('lost'));
    expect(await threads.find('a', 't')).toBeUndefined();
    await threads.open('a', 't', START);
    await threads.addTurn('a', 't', turn('kept'));
    await threads.open('a', 't', { ...START, slug: 'sample-bridge' });
    expect(await threads.find('a', 't')).toEqual({ ...START, slug: 'sample-bridge', turns: [] });
  });
});
