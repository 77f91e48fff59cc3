import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreFailed } from '../../src/store/failed.ts';
import { openStore } from '../../src/store/open.ts';
import { temporaryFolder, writeBriefing } from '../library/briefing-yaml.ts';
import { runWithStore } from './run-here.ts';

/** A command line with a store, and the bot that has it open meanwhile. */
async function aCommandLine(...slugs: readonly string[]) {
  const dir = temporaryFolder();
  for (const slug of slugs) writeBriefing(dir, slug);
  const url = `sqlite:${join(temporaryFolder(), 'wirebrief.db')}`;
  const owner = await openStore(url, 'owner');
  onTestFinished(() => owner.close());
  const run = (...words: string[]) => runWithStore(dir, ['ask', ...words], () => openStore(url, 'guest'));
  const turns = async (thread: string) => (await owner.threads.find('cli', thread))?.turns ?? [];
  const asked = async (thread: string) => (await turns(thread)).map(({ question }) => question);
  return { owner, run, asked };
}

describe('wirebrief ask --thread', () => {
  it('goes on with a conversation beside the running bot, with the name of its briefing or without', async () => {
    const { run, asked } = await aCommandLine('quay');
    expect((await run('quay', '--thread', 'boats', 'How many boats use it?')).out).toContain('About 400 boats use it.');
    const { code, out, err } = await run('--thread', 'boats', 'Who says so?');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('About 400 boats use it. (O. Vannier · claimed · ¶2');
    expect((await run('quay', '--thread', 'boats', 'When was that?', '--json')).out).toContain('"verdict":');
    expect(await asked('boats')).toEqual(['How many boats use it?', 'Who says so?', 'When was that?']);
  });

  it('answers in the language in which the conversation began, until another is asked for', async () => {
    const { run } = await aCommandLine('quay');
    await run('quay', '--thread', 't', '--lang', 'fr', 'Combien de bateaux ?');
    const lang = async (...words: string[]) => JSON.parse((await run('--thread', 't', '--json', ...words)).out).lang;
    expect(await lang('2025 ?')).toBe('fr');
    expect(await lang('--lang', 'en', '2025 ?')).toBe('en');
  });

  it('takes several questions, and keeps conversations apart', async () => {
    const { run, asked } = await aCommandLine('quay');
    const { out } = await run('quay', '--thread', 'a', 'How many boats use it?', 'Who says so?');
    expect(out).toContain('> Who says so?\n');
    await run('quay', '--thread', 'b', 'When will it close?');
    expect(await asked('a')).toEqual(['How many boats use it?', 'Who says so?']);
    expect(await asked('b')).toEqual(['When will it close?']);
  });

  it('begins anew where another briefing is named', async () => {
    const { run, asked } = await aCommandLine('quay', 'harbour');
    await run('quay', '--thread', 't', 'How many boats use it?');
    await run('harbour', '--thread', 't', 'When will it close?');
    expect(await asked('t')).toEqual(['When will it close?']);
  });

  it('notes what the briefing does not answer, and keeps nothing of what is no question', async () => {
    const { owner, run, asked } = await aCommandLine('quay');
    await run('quay', '--thread', 't', 'Who paints the lighthouse?', '?!', 'x'.repeat(2_000));
    expect(await asked('t')).toEqual(['Who paints the lighthouse?']);
    expect((await owner.gaps.list({ limit: 9 })).map(({ question }) => question)).toEqual([
      'Who paints the lighthouse?',
    ]);
  });

  it.each([
    [
      'a conversation that nobody began',
      ['--thread', 't', 'Who says so?'],
      'There is no conversation “t” yet: ask SLUG --thread t "question…" begins one.\n',
    ],
    ['a mistyped slug', ['qauy', '--thread', 't', 'Who?'], 'There is no briefing “qauy”. Did you mean: quay\n'],
    ['a slug alone', ['quay', '--thread', 't'], 'Ask something: ask quay --thread t "question…".\n'],
  ])('tells in one sentence when it is given %s, and keeps nothing', async (_name, words, sentence) => {
    const { run, asked } = await aCommandLine('quay');
    expect(await run(...words)).toEqual({ code: 2, out: '', err: sentence });
    expect(await asked('t')).toEqual([]);
  });

  it('still answers when the answer can not be kept, then says so', async () => {
    const dir = temporaryFolder();
    writeBriefing(dir, 'quay');
    const store = await openStore('sqlite::memory:', 'owner');
    const full = () => Promise.reject(new StoreFailed('disk-full', 'The disk is full.'));
    const broken = { ...store, threads: { ...store.threads, addTurn: full } };
    const words = ['ask', 'quay', '--thread', 't', 'How many boats use it?'];
    const { code, out, err } = await runWithStore(dir, words, async () => broken);
    expect(out).toContain('About 400 boats use it.');
    expect({ code, err }).toEqual({ code: 2, err: 'The disk is full.\n' });
  });
});
