import { describe, expect, it } from 'vitest';
import { createCommandTable } from '../../../src/core/commands/table.ts';
import { aBriefing, BRIDGE, IN_ENGLISH, IN_FRENCH, linesOf, MILL, partsWith } from './builders.ts';

const table = createCommandTable(partsWith(MILL, BRIDGE));
const brief = (words: string) => table.run('brief', words, IN_ENGLISH);
const read = async (words: string) => linesOf((await brief(words)).reply);

describe('/brief', () => {
  it('lists the briefings with their titles and dates', async () => {
    expect(await read('')).toEqual([
      'Briefings',
      ' old-mill  The old mill · as of May 2024',
      ' sample-bridge  A bridge, closed · as of May 2024',
    ]);
  });

  it('says so where there are none', async () => {
    const { reply } = await createCommandTable(partsWith()).run('brief', '', IN_FRENCH);
    expect(linesOf(reply)).toEqual(['Il n’y a pas encore de dossier.']);
  });

  it('counts those that a list has no room for', async () => {
    const many = Array.from({ length: 23 }, (_, n) => aBriefing({ slug: `mill-${n}` }));
    const { reply } = await createCommandTable(partsWith(...many)).run('brief', '', IN_ENGLISH);
    expect(reply.parts).toHaveLength(21);
    expect(reply.parts.at(-1)).toEqual({ kind: 'text', text: '… and 3 more; add a word to narrow it down.' });
  });

  it('shows one with its chips and opens a thread about it', async () => {
    const { reply, opens } = await brief('old-mill');
    expect(linesOf(reply)).toEqual([
      'The old mill',
      'as of May 2024 · Village Post',
      'A mill is sold.',
      ' f1  The mill is sold. (Ms Reed · announced · ¶1)',
      'Ask a question, or: timeline · claims · disputes · sources · français',
    ]);
    expect(opens).toEqual({ slug: 'old-mill', version: 3, language: 'en' });
  });

  it.each([
    ['old-mill timeline', 'The old mill – timeline'],
    ['timeline old-mill', 'The old mill – timeline'],
    ['OLD-MILL Sources', 'The old mill – sources'],
    ['old-mill chronologie', 'The old mill – timeline'],
    ['old-mill fr', 'Le vieux moulin'],
    ['old-mill French', 'Le vieux moulin'],
    ['old-mill francais desaccords', 'Le vieux moulin – désaccords'],
    ['old-mill disputes fr', 'Le vieux moulin – désaccords'],
    ['fr disputes old-mill', 'Le vieux moulin – désaccords'],
    ['old mill', 'The old mill'],
  ])('understands “%s”', async (words, title) => {
    expect((await brief(words)).reply.title).toBe(title);
  });

  it('opens the thread in the language asked for', async () => {
    expect((await brief('old-mill fr')).opens).toEqual({ slug: 'old-mill', version: 3, language: 'fr' });
  });

  it('shows a briefing in the language it has', async () => {
    const english = aBriefing({ languages: ['en'], title: { en: 'The old mill' } });
    const { reply, opens } = await createCommandTable(partsWith(english)).run('brief', 'old-mill', IN_FRENCH);
    expect(reply.language).toBe('en');
    expect(opens?.language).toBe('en');
  });

  it('lists in the language and view asked for where no briefing is named', async () => {
    const { reply } = await brief('fr chronologie');
    expect(reply.title).toBe('Dossiers');
    expect(reply.parts[0]).toMatchObject({ action: { kind: 'view', slug: 'old-mill', view: 'timeline' } });
  });

  it('offers what a search finds, to the asker alone, and opens nothing yet', async () => {
    const { reply, opens } = await brief('that famous bridge');
    expect(linesOf(reply)).toEqual([
      'One briefing on “that famous bridge”:',
      ' sample-bridge  A bridge, closed · as of May 2024',
    ]);
    expect(reply.audience).toBe('asker');
    expect(opens).toBeUndefined();
  });

  it('keeps the view asked for with words that are searched', async () => {
    const { reply } = await brief('famous bridge timeline');
    expect(reply.parts[1]).toMatchObject({ action: { kind: 'view', slug: 'sample-bridge', view: 'timeline' } });
  });

  it('offers the nearest name for a slip of the hand', async () => {
    expect(await read('sampel-brigde')).toEqual([
      'There is no briefing “sampel-brigde”. Did you mean:',
      ' sample-bridge  A bridge, closed · as of May 2024',
    ]);
  });

  it('offers what a search finds before names that look alike', async () => {
    const briefings = [MILL, aBriefing({ slug: 'mills', topics: { en: ['factories'] } })];
    const { reply } = await createCommandTable(partsWith(...briefings)).run('brief', 'mill', IN_ENGLISH);
    expect(linesOf(reply)).toEqual(['One briefing on “mill”:', ' old-mill  The old mill · as of May 2024']);
  });

  it('says what it does not know', async () => {
    expect(await read('weather tomorrow')).toEqual(['No briefing matches “weather tomorrow”. /brief lists them all.']);
    expect(await read('no-such-thing')).toEqual(['There is no briefing “no-such-thing”. /brief lists them all.']);
  });

  it('names the ways to look at a briefing for a word that is none', async () => {
    expect(await read('old-mill timelin')).toEqual([
      '“timelin” is no way to look at a briefing; these are:',
      'timeline · claims · disputes · sources · français',
    ]);
  });

  it('repeats nobody’s link, mention or endless word', async () => {
    expect(await read('see http://evil.example/x and ping @everyone <!here> now and then and then again')).toEqual([
      'No briefing matches “see http: //evil. example/x and ping @ everyone !here now and…”. /brief lists them all.',
    ]);
    expect(await read(`old ${'x'.repeat(100_000)}`)).toEqual([
      'That is too long for a question; please keep it under 1,000 characters.',
    ]);
  });
});
