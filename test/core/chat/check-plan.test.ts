import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/core/bot.ts';
import type { Briefing } from '../../../src/core/briefing/types.ts';
import { type CheckPlan, planCheck, type ToCheck } from '../../../src/core/chat/check-plan.ts';
import { plainText } from '../../../src/core/reply/plain.ts';
import { aStore } from '../../memory-store.ts';
import { aBriefing, BRIDGE, libraryOf, MILL, partsWith } from '../commands/builders.ts';

const MESSAGE: ToCheck = { text: 'The mill was sold.', place: 'C1', thread: 't1', language: 'en' };
const BARN = aBriefing({ slug: 'old-barn', title: { en: 'The old barn', fr: 'La vieille grange' } });

async function aDesk(...briefings: readonly Briefing[]) {
  const { threads, gaps } = await aStore();
  const parts = partsWith(...briefings);
  const bot = createBot({ ...parts, threads, gaps });
  const plan = (over: Partial<ToCheck> = {}) => planCheck({ ...MESSAGE, ...over }, { ...parts, bot });
  return { parts, bot, threads, plan };
}

/** A plan as one can read it: briefings by their slugs, replies as their words. */
function inWords(plan: CheckPlan) {
  switch (plan.kind) {
    case 'check':
      return `check ${plan.slug}`;
    case 'say':
      return plainText(plan.reply);
    case 'choose': {
      const names = (all: typeof plan.briefings) => all.map(({ slug }) => slug).join(' ');
      return `choose of ${names(plan.briefings)}, fitting: ${names(plan.fitting)}`;
    }
  }
}

describe('which briefing a message is checked against', () => {
  it('is that of the thread where that is ours, whatever else fits', async () => {
    const { bot, plan } = await aDesk(BRIDGE, MILL);
    await bot.open('C1', 't1', { slug: 'sample-bridge', version: 1, language: 'en' });
    expect(inWords(await plan())).toBe('check sample-bridge');
    expect(inWords(await plan({ thread: 't2' }))).toBe('check old-mill');
  });

  it('is that of our conversation beside one of others, too', async () => {
    const { bot, plan } = await aDesk(BRIDGE, MILL);
    await bot.open('C1', 't1:aside', { slug: 'sample-bridge', version: 1, language: 'en' });
    expect(inWords(await plan())).toBe('check sample-bridge');
  });

  it('is the one that the text fits, where the thread’s is gone', async () => {
    const { bot, plan } = await aDesk(MILL);
    await bot.open('C1', 't1', { slug: 'sample-bridge', version: 1, language: 'en' });
    expect(inWords(await plan())).toBe('check old-mill');
  });

  it('is asked for where several fit, those first, and where none does', async () => {
    const { plan } = await aDesk(BRIDGE, MILL, BARN);
    expect(inWords(await plan())).toBe('choose of old-mill old-barn sample-bridge, fitting: old-mill old-barn');
    expect(inWords(await plan({ text: 'Cats sleep.' }))).toBe('choose of sample-bridge old-mill old-barn, fitting: ');
  });

  it('is no matter where there is none', async () => {
    const { plan } = await aDesk();
    expect(inWords(await plan())).toBe('There are no briefings yet.');
  });

  it.each([
    [
      'there is no text to read',
      ' \u200B',
      'I am shown no text of that message. Copy what you want checked, and type it after /check.',
    ],
    ['there are no words', '🎉 !!', 'Please give a sentence to check.'],
    ['there is too much', 'mill '.repeat(900), 'That is too long to check; please keep it under 4,000 characters.'],
  ])('is no matter where %s', async (_, text, said) => {
    const { plan } = await aDesk(MILL);
    expect(inWords(await plan({ text }))).toBe(said);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no disk'))],
    ['does not answer', () => new Promise<never>(() => {})],
  ])('is told by the text where the store %s', async (_, find) => {
    const { parts, threads } = await aDesk(BRIDGE, MILL);
    const bot = createBot({ ...parts, threads: { ...threads, find }, gaps: { note: async () => {} } });
    expect(inWords(await planCheck(MESSAGE, { ...parts, bot }))).toBe('check old-mill');
  });
});

describe('a text checked for one person', () => {
  it('names the briefing above, and is for them alone', async () => {
    const { bot } = await aDesk(MILL);
    const { reply, ...others } = await bot.check(
      { ...MESSAGE, user: 'u1', text: 'Reed says that the mill is sold.' },
      'old-mill',
    );
    expect(reply).toMatchObject({ title: 'The old mill', audience: 'asker' });
    expect(plainText(reply)).toContain(' Supported  Reed says that the mill is sold.');
    expect(others).toEqual({});
  });

  it('is checked as it is, though it begins with the name of a briefing', async () => {
    const { bot } = await aDesk(MILL);
    const { reply } = await bot.check({ ...MESSAGE, user: 'u1', text: 'old-mill is sold.' }, 'old-mill');
    expect(plainText(reply)).toContain('old-mill is sold.');
  });

  it('is told that the briefing is gone meanwhile', async () => {
    const { bot } = await aDesk(MILL);
    const { reply } = await bot.check({ ...MESSAGE, user: 'u1' }, 'old-barn');
    expect(plainText(reply)).toBe('The briefing “old-barn” is no longer here; /brief lists those that are.');
  });

  it('is told that something failed, and so is the operator', async () => {
    const { threads, gaps } = await aStore();
    const parts = partsWith(MILL);
    const checker = {
      ...parts.checker,
      check: () => {
        throw new Error('broken');
      },
    };
    const bot = createBot({ ...parts, threads, gaps, checker, library: libraryOf(MILL) });
    const { reply } = await bot.check({ ...MESSAGE, user: 'u1' }, 'old-mill');
    expect(plainText(reply)).toBe('Something went wrong on our side; please try again.');
    expect(parts.failures).toEqual(['a text to check']);
  });
});
