import { describe, expect, it } from 'vitest';
import { createStage, onCommand, refusal } from './testing.ts';

const { discord, client } = createStage();

const BRIEF = { name: 'brief', description: 'Shows a briefing' };

describe('an app that the user brought along', () => {
  it('may say five things after the first, and nothing in the channel itself', async () => {
    const there = await discord();
    const refusals: unknown[] = [];
    const app = await client(there, {
      register: onCommand(async (command) => {
        await command.reply('here');
        for (const each of ['1', '2', '3', '4', '5']) await command.followUp(each);
        refusals.push(await refusal(command.followUp('6')));
        refusals.push(
          await refusal(app.rest.post(`/channels/${command.channelId}/messages`, { body: { content: 'x' } })),
        );
        there.world.changed();
      }),
    });
    const away = there.admin.addGuild('Elsewhere', { bot: false });
    const lobby = there.admin.addChannel(away, 'lobby');
    there.person('ana').installed = true;
    await app.rest.put(`/applications/${there.applicationId}/commands`, {
      body: [{ ...BRIEF, integration_types: [0, 1], contexts: [0, 1, 2] }],
    });
    const asked = there.user('ana').command(lobby, 'brief');
    expect(asked.interaction.payload.authorizing_integration_owners).toEqual({ 1: there.user('ana').id });
    await there.until('both refusals', () => refusals.length === 2);
    expect(refusals).toEqual([
      { status: 400, code: 40_094, faults: [] },
      { status: 403, code: 50_001, faults: [] },
    ]);
    expect(there.messagesIn(lobby).map(({ text }) => text)).toEqual(['here', '1', '2', '3', '4', '5']);
  });

  it('is heard by its user alone where outside apps may not speak', async () => {
    const there = await discord();
    const app = await client(there, { register: onCommand((command) => command.reply('here')) });
    const away = there.admin.addGuild('Elsewhere', { bot: false });
    const lobby = there.admin.addChannel(away, 'lobby');
    there.admin.permit(lobby, { deny: ['USE_EXTERNAL_APPS'], for: away.id });
    there.person('ana').installed = true;
    await app.rest.put(`/applications/${there.applicationId}/commands`, {
      body: [{ ...BRIEF, integration_types: [1] }],
    });
    await there.user('ana').command(lobby, 'brief').finished();
    expect(there.messagesIn(lobby)).toEqual([]);
    expect(there.ephemeralsFor('ana').map(({ text }) => text)).toEqual(['here']);
  });
});
