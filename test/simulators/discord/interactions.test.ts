import { ActionRowBuilder, ButtonBuilder, ButtonStyle, type Client, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../clock.ts';
import { createStage, onButton, onCommand, refusal } from './testing.ts';

const { discord, client } = createStage();

const BRIEF = {
  name: 'brief',
  description: 'Shows a briefing',
  options: [{ type: 3, name: 'topic', description: 'Which one', autocomplete: true }],
};

const ASK = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('ask').setLabel('Ask').setStyle(ButtonStyle.Primary),
);

const FORM = {
  custom_id: 'question',
  title: 'Your question',
  components: [{ type: 18, label: 'Question', component: { type: 4, custom_id: 'text', style: 2, max_length: 300 } }],
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

describe('a button', () => {
  it('brings up a form, whose answer comes back', async () => {
    const there = await discord();
    const app = await client(there, {
      register(to) {
        onButton((button) => button.showModal(FORM))(to);
        to.on('interactionCreate', (interaction) => {
          if (interaction.isModalSubmit()) void interaction.reply(interaction.fields.getTextInputValue('text'));
        });
      },
    });
    const channel = await app.channels.fetch(there.channel('general').id);
    if (channel?.isSendable()) await channel.send({ content: 'A briefing', components: [ASK] });
    const [briefing] = there.messagesIn('general');
    if (!briefing) throw new Error('no briefing');
    expect(briefing.buttons).toEqual(['Ask']);
    const shown = await there.user('ana').press(briefing, 'Ask').answered();
    expect(shown.modal).toMatchObject({ title: 'Your question' });
    const answer = await there.user('ana').submit(shown, { text: 'Who says so?' }).finished();
    expect(answer.text).toBe('Who says so?');
  });

  it('changes its own message, at once or later', async () => {
    const there = await discord();
    const app = await client(there, {
      register: onButton(async (button) => {
        if (button.message.content === 'one') await button.update({ content: 'two', components: [ASK] });
        else {
          await button.deferUpdate();
          await button.editReply({ content: 'three', components: [] });
        }
      }),
    });
    const channel = await app.channels.fetch(there.channel('general').id);
    if (channel?.isSendable()) await channel.send({ content: 'one', components: [ASK] });
    const [shown] = there.messagesIn('general');
    if (!shown) throw new Error('no message');
    expect((await there.user('ana').press(shown, 'Ask').finished()).text).toBe('two\n[Ask]');
    there.user('ben').press(shown, 'Ask');
    await there.until('the second change', () => there.messagesIn('general')[0]?.text === 'three');
  });

  it('is not there for others on an ephemeral message', async () => {
    const there = await discord();
    const app = await client(there, {
      register: onCommand((command) =>
        command.reply({ content: 'yours', components: [ASK], flags: MessageFlags.Ephemeral }),
      ),
    });
    await app.application.commands.set([BRIEF]);
    const own = await there.user('ana').command('general', 'brief').finished();
    expect(() => there.user('ben').press(own, 'Ask')).toThrow('ben does not see this message');
  });
});

describe('a form', () => {
  const call = async (modal: object) => {
    const there = await discord();
    const app = await client(there);
    await app.application.commands.set([BRIEF]);
    const { id, token } = there.user('ana').command('general', 'brief').interaction;
    return refusal(app.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 9, data: modal } }));
  };
  const label = (more: object) => ({ type: 18, label: 'L', component: { type: 4, custom_id: 'x', style: 1 }, ...more });

  it.each([
    ['a title of 46', { ...FORM, title: 't'.repeat(46) }, 'data.title: BASE_TYPE_BAD_LENGTH'],
    ['no field', { ...FORM, components: [] }, 'data.components: BASE_TYPE_BAD_LENGTH'],
    [
      'a label of 46',
      { ...FORM, components: [label({ label: 'l'.repeat(46) })] },
      'data.components.0.label: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a description of 101',
      { ...FORM, components: [label({ description: 'd'.repeat(101) })] },
      'data.components.0.description: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a placeholder of 101',
      {
        ...FORM,
        components: [label({ component: { type: 4, custom_id: 'x', style: 1, placeholder: 'p'.repeat(101) } })],
      },
      'data.components.0.component.placeholder: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'more than 4000 characters',
      { ...FORM, components: [label({ component: { type: 4, custom_id: 'x', style: 1, max_length: 4_001 } })] },
      'data.components.0.component.max_length: NUMBER_TYPE_MAX',
    ],
    [
      'a button',
      { ...FORM, components: [{ type: 2, style: 1, label: 'b', custom_id: 'b' }] },
      'data.components.0.type: UNION_TYPE_CHOICES',
    ],
  ])('is refused with %s', async (_, modal, fault) => {
    expect(await call(modal)).toEqual({ status: 400, code: 50_035, faults: [fault] });
  });

  it('does not let go what its fields do not take', async () => {
    const there = await discord();
    const app = await client(there, { register: onCommand((command) => command.showModal(FORM)) });
    await app.application.commands.set([BRIEF]);
    const shown = await there.user('ana').command('general', 'brief').answered();
    expect(() => there.user('ana').submit(shown, {})).toThrow('field text is required');
    expect(() => there.user('ana').submit(shown, { text: 'x'.repeat(301) })).toThrow(
      'field text takes 0 to 300 characters',
    );
  });
});

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
