import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../clock.ts';
import { createStage, onCommand, refusal } from './testing.ts';

const { discord, client } = createStage();

const BRIEF = {
  name: 'brief',
  description: 'Shows a briefing',
  options: [{ type: 3, name: 'topic', description: 'Which one' }],
};

describe('a command', () => {
  it('is thinking, then answers', async () => {
    const there = await discord();
    const app = await client(there, {
      register: onCommand(async (command) => {
        await command.deferReply();
        await there.until('the edit to be asked for', () => there.messagesIn('general')[0]?.text.includes('thinking'));
        await command.editReply({
          flags: MessageFlags.IsComponentsV2,
          components: [{ type: 10, content: `About ${command.options.getString('topic')}` }],
        });
      }),
    });
    await app.application.commands.set([BRIEF]);
    const asked = there.user('ana').command('general', 'brief', { topic: 'drones' });
    await asked.answered();
    expect(asked.interaction.answer).toBe(5);
    expect((await asked.finished()).text).toBe('About drones');
    expect(there.messagesIn('general').map(({ author, text }) => `${author}: ${text}`)).toEqual([
      'wirebrief: About drones',
    ]);
  });

  it('is told with the member, the place and what the app may do there', async () => {
    const there = await discord();
    const told: unknown[] = [];
    const app = await client(there, {
      register: onCommand(async (command) => {
        told.push(command.user.username, command.channel?.isTextBased(), command.guild?.name, command.locale);
        told.push(command.appPermissions.has('CreatePublicThreads'), command.authorizingIntegrationOwners.guildId);
        await command.reply('done');
      }),
    });
    await app.application.commands.set([BRIEF]);
    await there.user('ana').command('general', 'brief').finished();
    expect(told).toEqual(['ana', true, 'Newsroom', 'en-US', true, there.guild('Newsroom').id]);
  });

  it('answers with the message it made, where that is asked for', async () => {
    const there = await discord();
    const ids: (string | undefined)[] = [];
    const app = await client(there, {
      register: onCommand(async (command) => {
        const { resource } = await command.reply({ content: 'done', withResponse: true });
        ids.push(resource?.message?.id);
        there.world.changed();
      }),
    });
    await app.application.commands.set([BRIEF]);
    const asked = there.user('ana').command('general', 'brief');
    await there.until('the answer', () => ids.length > 0);
    expect(ids).toEqual([asked.message?.id]);
  });

  it('shows an ephemeral answer to its user alone', async () => {
    const there = await discord();
    const app = await client(there, {
      register: onCommand((command) => command.reply({ content: 'for you', flags: MessageFlags.Ephemeral })),
    });
    await app.application.commands.set([BRIEF]);
    const asked = there.user('ana').command('general', 'brief');
    await asked.finished();
    expect(there.messagesIn('general')).toEqual([]);
    expect(there.ephemeralsFor('ana').map(({ text }) => text)).toEqual(['for you']);
    expect(there.ephemeralsFor('ben')).toEqual([]);
  });

  it('is told of an ephemeral answer without the guild, as though it were a direct message', async () => {
    const there = await discord();
    const told: unknown[] = [];
    const app = await client(there, {
      register: onCommand((command) => command.reply({ content: 'for you', flags: MessageFlags.Ephemeral })),
    });
    app.on('raw', ({ t, d }: { t: string; d: Record<string, unknown> }) => {
      if (t === 'MESSAGE_CREATE') told.push([d.guild_id, d.flags, d.channel_type]);
      there.world.changed();
    });
    await app.application.commands.set([BRIEF]);
    there.user('ana').command('general', 'brief');
    await there.until('the event', () => told.length > 0);
    expect(told).toEqual([[undefined, MessageFlags.Ephemeral, 0]]);
  });

  it('lapses after 3 s, and its answer comes to nothing', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const there = await discord({ clock });
    const thrown: unknown[] = [];
    const app = await client(there, {
      register: onCommand(async (command) => {
        await clock.advance(3_001);
        thrown.push(await refusal(command.deferReply()));
        there.world.changed();
      }),
    });
    await app.application.commands.set([BRIEF]);
    const asked = there.user('ana').command('general', 'brief');
    await expect(asked.answered()).rejects.toThrow('The application did not respond');
    await there.until('the refusal', () => thrown.length > 0);
    expect(thrown).toEqual([{ status: 404, code: 10_062, faults: [] }]);
    expect(there.messagesIn('general')).toEqual([]);
  });

  it('is answered first once', async () => {
    const there = await discord();
    const refusals: unknown[] = [];
    const app = await client(there, {
      register: onCommand(async (command) => {
        await command.reply('once');
        command.replied = false;
        refusals.push(await refusal(command.reply('twice')));
        there.world.changed();
      }),
    });
    await app.application.commands.set([BRIEF]);
    there.user('ana').command('general', 'brief');
    await there.until('the refusal', () => refusals.length > 0);
    expect(refusals).toEqual([{ status: 400, code: 40_060, faults: [] }]);
    expect(there.messagesIn('general').map(({ text }) => text)).toEqual(['once']);
  });

  it('is delivered twice when it is asked to be', async () => {
    const there = await discord();
    const ids: string[] = [];
    const app = await client(there, {
      register: onCommand(async (command) => {
        ids.push(command.id);
        there.world.changed();
      }),
    });
    await app.application.commands.set([BRIEF]);
    const asked = there.user('ana').command('general', 'brief');
    there.deliverTwice(asked);
    await there.until('both', () => ids.length === 2);
    expect(ids).toEqual([asked.interaction.id, asked.interaction.id]);
  });

  it('takes nothing but the ephemeral flag while thinking', async () => {
    const there = await discord();
    const refusals: unknown[] = [];
    const app = await client(there, {
      register: onCommand(async (command) => {
        const flags = MessageFlags.IsComponentsV2;
        const body = { type: 5, data: { flags } };
        refusals.push(await refusal(app.rest.post(`/interactions/${command.id}/${command.token}/callback`, { body })));
        there.world.changed();
      }),
    });
    await app.application.commands.set([BRIEF]);
    there.user('ana').command('general', 'brief');
    await there.until('the refusal', () => refusals.length > 0);
    expect(refusals).toEqual([{ status: 400, code: 50_035, faults: ['data.flags: BASE_TYPE_CHOICES'] }]);
  });
});

describe('a token', () => {
  it('is good for 15 minutes', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const there = await discord({ clock });
    const refusals: unknown[] = [];
    const app = await client(there, {
      register: onCommand(async (command) => {
        await command.deferReply();
        await clock.advance(15 * 60_000 + 1);
        refusals.push(await refusal(command.editReply('too late')));
        refusals.push(await refusal(command.followUp('too late')));
        there.world.changed();
      }),
    });
    await app.application.commands.set([BRIEF]);
    const asked = there.user('ana').command('general', 'brief');
    await there.until('both refusals', () => refusals.length === 2);
    expect(refusals).toEqual([
      { status: 401, code: 50_027, faults: [] },
      { status: 401, code: 50_027, faults: [] },
    ]);
    expect(asked.loading).toBe(true);
    // The bot's own token was not at fault, and goes on working.
    await expect(app.rest.get('/users/@me')).resolves.toMatchObject({ username: 'wirebrief' });
  });

  it('brings follow-ups, the first in the place of "is thinking…"', async () => {
    const there = await discord();
    const app = await client(there, {
      register: onCommand(async (command) => {
        await command.deferReply();
        await command.followUp('first');
        await command.followUp('second');
        await command.followUp({ content: 'third', flags: MessageFlags.Ephemeral });
      }),
    });
    await app.application.commands.set([BRIEF]);
    const asked = there.user('ana').command('general', 'brief');
    await there.until('two follow-ups', () => asked.followUps.length === 2);
    expect(there.messagesIn('general').map(({ text }) => text)).toEqual(['first', 'second']);
    expect(asked.message?.text).toBe('first');
    expect(there.ephemeralsFor('ana').map(({ text }) => text)).toEqual(['third']);
  });

  it('deletes the answer', async () => {
    const there = await discord();
    const app = await client(there, {
      register: onCommand(async (command) => {
        await command.reply('gone soon');
        await command.deleteReply();
      }),
    });
    await app.application.commands.set([BRIEF]);
    const asked = there.user('ana').command('general', 'brief');
    await there.until('it to be gone', () => asked.state === 'answered' && !asked.message);
    expect(there.messagesIn('general')).toEqual([]);
  });
});
