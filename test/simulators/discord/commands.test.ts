import { describe, expect, it } from 'vitest';
import { createStage, onCommand, refusal } from './testing.ts';

const { discord, client } = createStage();

async function open() {
  const there = await discord();
  const app = await client(there);
  const guild = there.guild('Newsroom').id;
  const everywhere = (body: readonly object[]) =>
    app.rest.put(`/applications/${there.applicationId}/commands`, { body });
  const inGuild = (body: readonly object[]) =>
    app.rest.put(`/applications/${there.applicationId}/guilds/${guild}/commands`, { body });
  return { there, app, guild, everywhere, inGuild };
}

const command = (more: object = {}) => ({ name: 'brief', description: 'Shows a briefing', ...more });
const option = (more: object = {}) => ({ type: 3, name: 'topic', description: 'Which', ...more });
const texts = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

describe('commands', () => {
  it('are put in the place of all, keep their ids, and cost only when new', async () => {
    const { there, app, everywhere } = await open();
    const first = await everywhere([command(), command({ name: 'ask' })]);
    const second = await everywhere([command({ description: 'Shows one' }), command({ name: 'help' })]);
    const ids = (list: unknown) => (Array.isArray(list) ? list.map(({ id }) => id) : []);
    expect(ids(second)[0]).toBe(ids(first)[0]);
    expect(there.commandNames()).toEqual(['brief', 'help']);
    expect(there.commandCreates()).toBe(3);
    expect((await app.application.commands.fetch()).map(({ name }) => name)).toEqual(['brief', 'help']);
  });

  it('of a guild go before those for everywhere', async () => {
    const { there, guild, everywhere, inGuild } = await open();
    await everywhere([command()]);
    await inGuild([command({ description: 'Here' })]);
    expect(there.commandNames(guild)).toEqual(['brief']);
    const { interaction } = there.user('ana').command('general', 'brief');
    expect(interaction.payload.data).toMatchObject({ guild_id: guild });
  });

  it('are new 200 times a day', async () => {
    const { everywhere, there } = await open();
    await everywhere(texts(100).map((name) => command({ name })));
    await everywhere(texts(100).map((name) => command({ name: `m${name}` })));
    const body = JSON.stringify([command({ name: 'more' })]);
    const headers = { authorization: `Bot ${there.token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${there.apiUrl}/v10/applications/${there.applicationId}/commands`, {
      method: 'PUT',
      headers,
      body,
    });
    expect(answer.status).toBe(429);
    await expect(answer.json()).resolves.toMatchObject({ code: 30_034 });
  });

  it.each([
    ['a name in capitals', [command({ name: 'Brief' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a name of 33', [command({ name: 'n'.repeat(33) })], '0.name: BASE_TYPE_BAD_LENGTH'],
    ['a name with a space', [command({ name: 'a b' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', [{ name: 'brief' }], '0.description: BASE_TYPE_REQUIRED'],
    ['a description of 101', [command({ description: 'd'.repeat(101) })], '0.description: BASE_TYPE_BAD_LENGTH'],
    ['one name twice', [command(), command()], '1.name: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    ['101 commands', texts(101).map((name) => command({ name })), ': APPLICATION_COMMANDS_TOO_MANY'],
    [
      '26 options',
      [command({ options: texts(26).map((name) => option({ name })) })],
      '0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      '26 choices',
      [command({ options: [option({ choices: texts(26).map((name) => ({ name, value: name })) })] })],
      '0.options.0.choices: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a choice of 101',
      [command({ options: [option({ choices: [{ name: 'n', value: 'v'.repeat(101) }] })] })],
      '0.options.0.choices.0.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'choices and autocomplete',
      [command({ options: [option({ autocomplete: true, choices: [{ name: 'n', value: 'v' }] })] })],
      '0.options.0: APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
    ],
    [
      'an option that must be given after one that need not',
      [command({ options: [option(), option({ name: 'more', required: true })] })],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'an option beside parts',
      [command({ options: [{ type: 1, name: 'list', description: 'x' }, option()] })],
      '0.options.1.type: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'parts in parts',
      [
        command({
          options: [{ type: 1, name: 'a', description: 'x', options: [{ type: 1, name: 'b', description: 'x' }] }],
        }),
      ],
      '0.options.0.options.0.type: BASE_TYPE_CHOICES',
    ],
    [
      'a language that Discord has not',
      [command({ name_localizations: { 'fr-FR': 'resume' } })],
      '0.name_localizations.fr-FR: BASE_TYPE_CHOICES',
    ],
    [
      'a name in capitals in French',
      [command({ name_localizations: { fr: 'Résumé' } })],
      '0.name_localizations.fr: APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['a place that is none', [command({ contexts: [3] })], '0.contexts.0: BASE_TYPE_CHOICES'],
  ])('are refused with %s', async (_, body, fault) => {
    const { there, everywhere } = await open();
    expect(await refusal(everywhere(body))).toEqual({ status: 400, code: 50_035, faults: [fault] });
    expect(there.commandNames()).toEqual([]);
  });

  it('are refused past 8000 characters', async () => {
    const { there, everywhere } = await open();
    const choice = (name: string) => ({ name, value: 'v'.repeat(100) });
    const pair = [choice('aa'), choice('bb')];
    // 21 of its own, 25 options of 103 with two choices of 102 each, three more choices of 101 or so: 7999 and `extra`.
    const large = (extra: string) =>
      command({
        options: Array.from({ length: 25 }, (_, index) =>
          option({
            name: `o${index + 10}`,
            description: 'd'.repeat(100),
            choices: index > 2 ? pair : [...pair, choice(index === 0 ? `z${extra}` : 'z')],
          }),
        ),
      });
    expect(await refusal(everywhere([large('zz')]))).toMatchObject({ faults: ['0: APPLICATION_COMMAND_TOO_LARGE'] });
    await everywhere([large('z')]);
    expect(there.commandNames()).toEqual(['brief']);
  });

  it('take names in other scripts and languages', async () => {
    const { there, everywhere } = await open();
    await everywhere([command({ name: 'घोषणा', name_localizations: { fr: 'résumé' } }), command({ name: '新聞' })]);
    expect(there.commandNames()).toEqual(['घोषणा', '新聞']);
  });

  it('of a guild have no contexts', async () => {
    const { inGuild } = await open();
    expect(await refusal(inGuild([command({ contexts: [0] })]))).toEqual({
      status: 400,
      code: 50_035,
      faults: ['0.contexts: APPLICATION_COMMAND_GUILD_SCOPE'],
    });
  });

  it('are not another app’s, nor of a guild the app is not in', async () => {
    const { there, app } = await open();
    const away = there.admin.addGuild('Elsewhere', { bot: false });
    const at = (path: `/${string}`) => refusal(app.rest.get(path));
    expect(await at('/applications/1/commands')).toMatchObject({ code: 10_002 });
    expect(await at(`/applications/${there.applicationId}/guilds/${away.id}/commands`)).toMatchObject({ code: 50_001 });
  });
});

describe('what a user is offered', () => {
  const DIGEST = command({
    name: 'digest',
    default_member_permissions: String(1 << 5),
    contexts: [0],
    options: [
      {
        type: 1,
        name: 'subscribe',
        description: 'x',
        options: [option({ required: true }), { type: 6, name: 'who', description: 'x' }],
      },
    ],
  });

  it('are parts with their options', async () => {
    const there = await discord();
    const told: unknown[] = [];
    const app = await client(there, {
      register: onCommand(async ({ options }) => {
        told.push(options.getSubcommand(), options.getString('topic'), options.get('who')?.value);
        there.world.changed();
      }),
    });
    await app.application.commands.set([{ name: 'digest', description: 'x', options: Reflect.get(DIGEST, 'options') }]);
    there.user('ana').command('general', 'digest subscribe', { topic: 'drones', who: 'ben' });
    await there.until('the command', () => told.length > 0);
    expect(told).toEqual(['subscribe', 'drones', there.user('ben').id]);
  });

  it('is nothing that is not registered, not filled in, or not offered there', async () => {
    const { there, everywhere } = await open();
    await everywhere([DIGEST, command({ options: [option({ choices: [{ name: 'a', value: 'a' }] })] })]);
    const ana = there.user('ana');
    expect(() => ana.command('general', 'nothing')).toThrow('there is no command /nothing');
    expect(() => ana.command('general', 'brief', { topic: 'b' })).toThrow('option topic does not offer b');
    expect(() => ana.command('general', 'brief', { other: 'b' })).toThrow('there is no option other');
    expect(() => ana.command('dm', 'digest subscribe', { topic: 'a' })).toThrow('/digest is not offered here');
    expect(() => ana.command('general', 'digest subscribe', { topic: 'a' })).toThrow('/digest is not offered to ana');
    there.admin.addRole(there.guild('Newsroom'), 'editors', {
      permissions: ['MANAGE_GUILD'],
      members: [there.user('ben').id],
    });
    expect(there.user('ben').command('general', 'digest subscribe', { topic: 'a' }).state).toBe('waiting');
    there.settings.commandPermissions = 'overridden';
    expect(() => ana.command('general', 'digest subscribe')).toThrow('option topic is required');
    expect(() => ana.command('general', 'digest')).toThrow('choose a part of /digest');
    expect(ana.command('general', 'digest subscribe', { topic: 'a' }).state).toBe('waiting');
  });

  it('works in direct messages with the app', async () => {
    const there = await discord();
    const told: unknown[] = [];
    const app = await client(there, {
      register: onCommand(async (interaction) => {
        told.push(interaction.inGuild(), interaction.user.username, interaction.context);
        await interaction.reply('here');
      }),
    });
    await app.application.commands.set([command({ contexts: [0, 1] })]);
    await there.user('ana').command('dm', 'brief').finished();
    expect(told).toEqual([false, 'ana', 1]);
    expect(there.messagesIn(there.user('ana').dm).map(({ text }) => text)).toEqual(['here']);
  });

  it('are commands in a message’s menu', async () => {
    const there = await discord();
    const told: string[] = [];
    const app = await client(there, {
      register: (to) => {
        to.on('interactionCreate', (interaction) => {
          if (!interaction.isMessageContextMenuCommand()) return;
          told.push(interaction.targetMessage.content);
          void interaction.reply('checked');
        });
      },
    });
    await app.application.commands.set([{ name: 'Check this', type: 3 }]);
    const claim = there.user('ana').say('general', 'a claim');
    expect((await there.user('ben').messageCommand(claim, 'Check this').finished()).text).toBe('checked');
    expect(told).toEqual(['a claim']);
  });
});
