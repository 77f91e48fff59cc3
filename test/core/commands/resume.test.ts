import { describe, expect, it } from 'vitest';
import { createCommandTable } from '../../../src/core/commands/table.ts';
import { aStore } from '../../memory-store.ts';
import { BRIDGE, IN_ENGLISH, IN_FRENCH, linesOf, MILL, partsWith } from './builders.ts';

/** 1 June 2026, 23:30 UTC. */
const START = 1_780_356_600_000;
const ABOUT_MILL = { slug: 'old-mill', version: 3, language: 'en' } as const;
const ABOUT_BRIDGE = { slug: 'sample-bridge', version: 1, language: 'en' } as const;

async function aPlace() {
  const clock = { at: START };
  const { threads } = await aStore(() => clock.at);
  const table = createCommandTable({ ...partsWith(MILL, BRIDGE), earlier: { threads, timeZone: 'Asia/Tokyo' } });
  return { clock, threads, table, resume: (context = IN_ENGLISH) => table.run('resume', '', context) };
}

describe('/resume', () => {
  it('says which conversation it was, when it was used last, in the zone of the reader, and its last question', async () => {
    const { threads, resume } = await aPlace();
    await threads.open('room', 'before', ABOUT_MILL);
    await threads.addTurn('room', 'before', { question: 'see https://example.org, who?', language: 'en', facts: [] });
    const { reply, resumes } = await resume();
    expect(linesOf(reply)).toEqual([
      'The old mill',
      'We go on with the conversation of 2 June 2026, 08:30.',
      'The last question was “see https: //example. org, who?”.',
      'Ask a question, or: summary · timeline · claims · disputes · sources · français',
    ]);
    expect(resumes).toEqual({ thread: 'before', language: 'en' });
  });

  it('takes the one last used, but never the one it is typed in', async () => {
    const { clock, threads, resume } = await aPlace();
    await threads.open('room', 'oldest', ABOUT_MILL);
    clock.at += 1;
    await threads.open('room', 'older', ABOUT_BRIDGE);
    clock.at += 1;
    await threads.open('room', 't1', ABOUT_MILL);
    await threads.open('elsewhere', 'newest', ABOUT_MILL);
    expect((await resume()).resumes?.thread).toBe('older');
    await threads.addTurn('room', 'oldest', { question: 'who?', language: 'en', facts: [] });
    expect((await resume()).resumes?.thread).toBe('oldest');
  });

  it('speaks the language of the conversation, and asks nothing back where there was no question', async () => {
    const { threads, resume } = await aPlace();
    await threads.open('room', 'before', { ...ABOUT_MILL, language: 'fr' });
    expect(linesOf((await resume()).reply).slice(0, 3)).toEqual([
      'Le vieux moulin',
      'Nous reprenons la conversation du 2 juin 2026, 08\u00A0h\u00A030.',
      'Posez une question, ou\u00A0: résumé · chronologie · déclarations · désaccords · sources · English',
    ]);
  });

  it('says so where there is none', async () => {
    const { threads, resume } = await aPlace();
    await threads.open('room', 't1', ABOUT_MILL);
    const { reply, resumes } = await resume();
    expect(linesOf(reply)).toEqual(['There is no earlier conversation to go on with.']);
    expect(resumes).toBeUndefined();
    expect(linesOf((await resume(IN_FRENCH)).reply)).toEqual(['Il n’y a pas de conversation précédente à reprendre.']);
  });

  it('passes over a conversation whose briefing is gone, and says so where it was the only one', async () => {
    const { clock, threads, resume } = await aPlace();
    await threads.open('room', 'gone', { ...ABOUT_MILL, slug: 'old-dam' });
    expect(linesOf((await resume()).reply)).toEqual([
      'The briefing “old-dam” is no longer here; /brief lists those that are.',
    ]);
    clock.at -= 1;
    await threads.open('room', 'before', ABOUT_MILL);
    expect((await resume()).resumes?.thread).toBe('before');
  });

  it('is listed where readers have no thread in sight, and unknown elsewhere', async () => {
    const { table } = await aPlace();
    expect(linesOf((await table.run('help', '', IN_ENGLISH)).reply)[5]).toBe(
      ' /resume  Goes on with the last conversation',
    );
    const { commands, run } = createCommandTable(partsWith(MILL));
    expect(commands.map(({ name }) => name)).toEqual(['brief', 'ask', 'check', 'help']);
    expect(linesOf((await run('resume', '', IN_ENGLISH)).reply)).toEqual([
      'There is no command /resume; /help lists them.',
    ]);
  });
});
