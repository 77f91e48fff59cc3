import { describe, expect, it } from 'vitest';
import { createCommandTable } from '../../../src/core/commands/table.ts';
import { BRIDGE, IN_ENGLISH, IN_FRENCH, libraryOf, linesOf, MILL, partsWith } from './builders.ts';

describe('the command table', () => {
  const table = createCommandTable(partsWith(MILL, BRIDGE));

  it('lists every command in help, in the reader’s language', async () => {
    expect(linesOf((await table.run('help', '', IN_ENGLISH)).reply).slice(0, 5)).toEqual([
      'Commands',
      ' /brief [name or words] [timeline|claims|disputes|sources] [en|fr]  Lists the briefings, shows one, or searches them',
      ' /ask [name of a briefing] question  Answers a question from the briefings',
      ' /check [name of a briefing] text  Checks a text against a briefing',
      ' /help  Lists the commands',
    ]);
    expect(linesOf((await table.run('help', '', IN_FRENCH)).reply)[0]).toBe('Commandes');
  });

  it('says that there is no such command', async () => {
    expect(linesOf((await table.run('breif', 'x', IN_ENGLISH)).reply)).toEqual([
      'There is no command /breif; /help lists them.',
    ]);
  });

  it('says sorry where a command fails, and tells the operator which', async () => {
    const parts = partsWith();
    const library = {
      ...libraryOf(),
      all: () => {
        throw new Error('disk gone');
      },
    };
    const { reply } = await createCommandTable({ ...parts, library }).run('brief', '', IN_ENGLISH);
    expect(linesOf(reply)).toEqual(['Something went wrong on our side; please try again.']);
    expect(parts.failures).toEqual(['/brief']);
  });

  it('has names and words that platforms accept and people can tell apart', () => {
    const words = table.commands.flatMap(({ options }) =>
      options.flatMap(({ choices = [] }) =>
        choices.flatMap((choice) => [...new Set([choice.value, ...Object.values(choice.words)])]),
      ),
    );
    const labels = table.commands.flatMap(({ options }) => options.flatMap(({ label }) => Object.values(label)));
    expect(labels.filter((label) => !/^\p{Ll}{1,32}$/u.test(label))).toEqual([]);
    expect(table.commands.map(({ name }) => name)).toEqual(['brief', 'ask', 'check', 'help']);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('/ask', () => {
  const parts = partsWith(MILL, BRIDGE);
  const table = createCommandTable(parts);
  const ask = (words: string) => table.run('ask', words, IN_ENGLISH);

  it('answers from the briefing that is named first', async () => {
    const { reply, opens } = await ask('sample-bridge is it closed?');
    expect(linesOf(reply).slice(0, 2)).toEqual(['A bridge, closed', 'sample-bridge en after 0: is it closed?']);
    expect(opens).toEqual({
      slug: 'sample-bridge',
      version: 1,
      language: 'en',
      firstTurn: { question: 'is it closed?', language: 'en', facts: ['f1'] },
    });
  });

  it('finds the briefing by the question, names it, and shows what else there is in it', async () => {
    const { reply } = await ask('who sold the mill?');
    expect(linesOf(reply)).toEqual([
      'The old mill',
      'old-mill en after 0: who sold the mill?',
      'Ask a question, or: summary · timeline · claims · disputes · sources · français',
    ]);
  });

  it('asks back where two briefings fit', async () => {
    const { reply, opens } = await ask('the mill or the bridge?');
    expect(linesOf(reply)).toEqual([
      'More than one briefing fits that question. Choose one, or type /ask, its name and the question:',
      ' old-mill  The old mill · as of May 2024',
      ' sample-bridge  A bridge, closed · as of May 2024',
    ]);
    expect(opens).toBeUndefined();
  });

  it('opens no thread with a question that it could not answer', async () => {
    expect((await ask('does the mill stand on the moon?')).opens).toBeUndefined();
  });

  it('asks for a question where there is none', async () => {
    expect(linesOf((await ask('')).reply)).toEqual(['Please ask a question in words.']);
    expect(linesOf((await ask('old-mill')).reply)).toEqual(['Please ask a question in words.']);
    expect(linesOf((await ask('😀 🎉')).reply)).toEqual(['Please ask a question in words.']);
  });
});
