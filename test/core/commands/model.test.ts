import { describe, expect, it } from 'vitest';
import type { Drafter } from '../../../src/core/answer/drafting/types.ts';
import { createCommandTable } from '../../../src/core/commands/table.ts';
import { aStore } from '../../memory-store.ts';
import { IN_ENGLISH, IN_FRENCH, linesOf, MILL, partsWith } from './builders.ts';

const NEVER: Drafter = { begin: () => Promise.reject(new Error('A question was asked.')) };

async function aTable() {
  const { places } = await aStore();
  const table = createCommandTable({ ...partsWith(MILL), places, drafter: NEVER });
  const say = async (words: string, context = IN_ENGLISH) => linesOf((await table.run('model', words, context)).reply);
  return { say, places, run: table.run };
}

const ON =
  'A model words the answers here, and each of its sentences is checked against the facts. /model off ends that.';
const OFF = 'Answers here are the facts themselves, in their editor’s words. /model on lets a model word them.';

describe('/model', () => {
  it('tells how it is, which is on until somebody switches it', async () => {
    const { say } = await aTable();
    expect(await say('')).toEqual([ON]);
  });

  it('switches it for this place alone, and tells how it is then', async () => {
    const { say, places } = await aTable();
    expect(await say('off')).toEqual([OFF]);
    expect(await say('')).toEqual([OFF]);
    expect(await say('', { ...IN_ENGLISH, place: 'hall' })).toEqual([ON]);
    expect(await places.find('room')).toEqual({ model: false });
    expect(await say('on')).toEqual([ON]);
  });

  it('understands French, and answers in it', async () => {
    const { say } = await aTable();
    expect(await say('non', IN_FRENCH)).toEqual([
      'Les réponses sont ici les faits mêmes, dans les mots de leur rédaction. /model oui laisse un modèle les formuler.',
    ]);
  });

  it('is told to the one who asked alone', async () => {
    const { run } = await aTable();
    expect((await run('model', 'off', IN_ENGLISH)).reply.audience).toBe('asker');
  });

  it('is no command where there is no model', async () => {
    const { places } = await aStore();
    const table = createCommandTable({ ...partsWith(MILL), places });
    expect(table.commands.map(({ name }) => name)).not.toContain('model');
  });
});
