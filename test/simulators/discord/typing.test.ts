import type { Client } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createStage, refusal } from './testing.ts';

const { discord, client } = createStage();

const BRIEF = {
  name: 'brief',
  description: 'Shows a briefing',
  options: [{ type: 3, name: 'topic', description: 'Which one', autocomplete: true }],
};

describe('typing an option', () => {
  const suggest =
    (choices: readonly { name: string; value: string }[], refusals: unknown[] = []) =>
    (app: Client) => {
      app.on('interactionCreate', (interaction) => {
        if (interaction.isAutocomplete())
          void interaction.respond(choices).catch((cause: unknown) => refusals.push(cause));
      });
    };

  it('brings choices', async () => {
    const there = await discord();
    const app = await client(there, { register: suggest([{ name: 'Drones', value: 'drones' }]) });
    await app.application.commands.set([BRIEF]);
    const asked = there.user('ana').autocomplete('general', 'brief', 'topic', 'dr');
    await asked.answered();
    expect(asked.choices).toEqual([{ name: 'Drones', value: 'drones' }]);
  });

  it.each([
    ['26 choices', Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })), 'data.choices: BASE_TYPE_BAD_LENGTH'],
    ['a name of 101', [{ name: '😀'.repeat(101), value: 'v' }], 'data.choices.0.name: BASE_TYPE_BAD_LENGTH'],
    ['a value of 101', [{ name: 'n', value: 'v'.repeat(101) }], 'data.choices.0.value: BASE_TYPE_BAD_LENGTH'],
    ['no name', [{ name: '', value: 'v' }], 'data.choices.0.name: BASE_TYPE_REQUIRED'],
  ])('refuses %s', async (_, choices, fault) => {
    const there = await discord();
    const app = await client(there);
    await app.application.commands.set([BRIEF]);
    const { id, token } = there.user('ana').autocomplete('general', 'brief', 'topic', '').interaction;
    const call = app.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 8, data: { choices } } });
    expect(await refusal(call)).toEqual({ status: 400, code: 50_035, faults: [fault] });
  });

  it('refuses a message', async () => {
    const there = await discord();
    const app = await client(there);
    await app.application.commands.set([BRIEF]);
    const { id, token } = there.user('ana').autocomplete('general', 'brief', 'topic', '').interaction;
    const call = app.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 4, data: { content: 'no' } } });
    expect((await refusal(call)).faults).toEqual(['type: BASE_TYPE_CHOICES']);
  });
});
