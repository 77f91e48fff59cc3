import { describe, expect } from 'vitest';
import { manualClock } from '../simulators/clock.ts';
import { aBriefing, it, settled } from './discord-stage.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const POST = 'POST /channels/:channel/messages';
const TOPIC = 'sample-harbour-bridge';
const TITLE = 'Made-up sample: a closed harbour bridge';

describe.concurrent('commands on Discord', () => {
  it('1: /brief is acknowledged, and posted once with a thread that is remembered', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store, adapter } = running;
    expect(adapter.readyAs).toBe('discord gateway as @wirebrief in Newsroom');
    const asked = discord.user('ana').command('general', 'brief', { topic: 'russia-iran-drones' });
    await asked.answered();
    expect(asked.interaction.answer).toBe(5);
    await settled(running);
    const [root, ...others] = discord.messagesIn('general');
    expect(others).toEqual([]);
    expect(root?.text).toContain('Iran, Russia and a drone plant');
    expect(root?.buttons).toEqual(['Ask a question', 'Timeline', 'Claims', 'Disputes', 'Sources', 'Français']);
    const { id: place } = discord.channel('general');
    expect(await store.threads.find(place, root?.id ?? '')).toMatchObject({
      slug: 'russia-iran-drones',
      language: 'en',
    });
    expect(await store.messages.find(place, root?.id ?? '')).toMatchObject({ kind: 'briefing', thread: root?.id });
    expect(discord.threadsIn('general').map(({ name }) => name)).toEqual(['Iran, Russia and a drone plant']);
    expect(discord.ephemeralsFor('ana')).toEqual([]);
  });

  it('2: while the answer takes its time, the asker sees that we think; then it comes', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const slow = discord.fault({ on: POST, do: 'hang' });
    const asked = discord.user('ana').command('general', 'brief', { topic: TOPIC });
    await discord.until('the post to be under way', () => slow.hits() === 1);
    expect(asked.loading).toBe(true);
    expect(discord.messagesIn('general')).toEqual([]);
    await settled(running);
    expect(asked.message).toBeUndefined();
    expect(discord.messagesIn('general').map(({ text }) => text.split('\n')[0])).toEqual([`## ${TITLE}`]);
  });

  it('2: an answer that outlives the 15 minutes comes as an ordinary message', async ({ stage }) => {
    const clock = manualClock('2026-11-24T12:00:00Z');
    const running = await stage.run({ clock });
    const { discord } = running;
    const slow = discord.fault({ on: POST, do: 'hold' });
    const asked = discord.user('ana').command('general', 'brief', { topic: TOPIC });
    await discord.until('the post to be under way', () => slow.hits() === 1);
    await clock.advance(16 * 60_000);
    slow.release();
    await settled(running);
    expect(discord.messagesIn('general')).toHaveLength(1);
    expect(asked.state).toBe('answered');
  });

  it.for([
    ['a hang', 'hang'],
    ['a reset', 'reset'],
    ['502', 502],
  ] as const)(
    '3: where the answer to our acknowledgement is lost (%s), there is one visible result',
    async ([, kind], { stage }) => {
      const running = await stage.run();
      const { discord } = running;
      discord.fault({ on: CALLBACK, do: kind, after: 'effect' });
      const asked = discord.user('ana').command('general', 'brief', { topic: TOPIC });
      await discord.until('the briefing', () => discord.messagesIn('general').length === 1);
      await settled(running);
      expect(asked.message).toBeUndefined();
      expect(discord.messagesIn('general')).toHaveLength(1);
      expect(discord.threadsIn('general')).toHaveLength(1);
      expect(discord.ephemeralsFor('ana')).toEqual([]);
    },
  );

  it('3: an acknowledgement that was not taken is given again', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.fault({ on: CALLBACK, do: 500, times: 2 });
    const asked = discord.user('ana').command('general', 'brief', { topic: TOPIC });
    await asked.answered();
    await settled(running);
    expect(discord.messagesIn('general')).toHaveLength(1);
  });

  it('4: a command that comes twice is one briefing and one thread, also after a restart', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store, adapter } = running;
    const asked = discord.user('ana').command('general', 'brief', { topic: TOPIC });
    discord.deliverTwice(asked);
    await settled(running);
    discord.deliverTwice(asked);
    await adapter.stop();
    const again = await stage.start(discord, store);
    discord.deliverTwice(asked);
    const { thread } = await aBriefing(again, 'russia-iran-drones');
    await settled(again);
    expect(discord.messagesIn('general')).toHaveLength(2);
    expect(discord.threadsIn('general').map(({ id }) => id)).toContain(thread.id);
    expect(discord.threadsIn('general')).toHaveLength(2);
  });

  it('5: two processes with one store answer once', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store } = running;
    await stage.start(discord, store);
    const { thread } = await aBriefing(running);
    discord.user('ana').say(thread, '@wirebrief when will it reopen?');
    await discord.until('the answer', () => discord.messagesIn(thread).length > 1);
    await settled(running);
    expect(discord.messagesIn('general')).toHaveLength(1);
    expect(discord.messagesIn(thread)).toHaveLength(2);
  });

  it('5: two processes that know nothing of one another show one result, and say nothing of it', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const other = await stage.beside(discord);
    const { thread } = await aBriefing(running);
    discord.user('ana').say(thread, '@wirebrief when will it reopen?');
    await discord.until('the answer', () => discord.messagesIn(thread).length > 1);
    await settled(running);
    await settled(other);
    expect(discord.messagesIn('general')).toHaveLength(1);
    expect(discord.messagesIn(thread)).toHaveLength(2);
    expect(discord.threadsIn('general')).toHaveLength(1);
    expect(discord.ephemeralsFor('ana')).toEqual([]);
  });

  it.for([
    ['nothing', '', ['russia-iran-drones', 'sample-harbour-bridge']],
    ['the beginning of a word', 'harb', ['sample-harbour-bridge']],
    ['a name', 'russia-iran', ['russia-iran-drones']],
    ['hostile text', `${'💥'.repeat(90)}<@&1> @everyone \u0000\u202e`, []],
  ] as const)('6: while one types, briefings are offered: %s', async ([, typed, slugs], { stage }) => {
    const { discord } = await stage.run();
    const asked = discord.user('ana').autocomplete('general', 'brief', 'topic', typed);
    await asked.answered();
    expect(asked.choices.map(({ value }) => value)).toEqual(slugs);
    expect(asked.choices.filter(({ name }) => [...String(name)].length > 100)).toEqual([]);
  });

  it.for([
    [
      'an unknown name',
      'brief',
      { topic: 'russia-iran-dronse' },
      /There is no briefing “russia-iran-dronse”\. Did you mean:/,
    ],
    ['words', 'brief', { topic: 'bridge' }, /One briefing on “bridge”:/],
    ['words that nothing fits', 'brief', { topic: 'qwertz' }, /No briefing matches “qwertz”/],
    ['no words', 'brief', {}, /Briefings/],
    ['help', 'help', {}, /Commands/],
    ['an empty question', 'ask', { question: '…' }, /Please ask a question in words\./],
  ] as const)('6: %s is answered privately', async ([, command, options, expected], { stage }) => {
    const running = await stage.run();
    const { discord } = running;
    await discord.user('ana').command('general', command, options).answered();
    await settled(running);
    const told = discord.ephemeralsFor('ana').map(({ text }) => text);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(expected);
    expect(discord.messagesIn('general')).toEqual([]);
  });

  it('6: what is offered privately is shown to all when it is chosen', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.user('ana').command('general', 'brief', { topic: 'bridge' });
    const [list] = await discord.until('the list', () => {
      const told = discord.ephemeralsFor('ana');
      return told[0]?.buttons.includes('Show') && told;
    });
    if (!list) throw new Error('no list');
    await settled(running);
    await discord.user('ana').press(list, 'Show').answered();
    await settled(running);
    expect(discord.messagesIn('general').map(({ text }) => text.split('\n')[0])).toEqual([`## ${TITLE}`]);
    expect(discord.threadsIn('general')).toHaveLength(1);
  });

  it('shows a view in a language, as was chosen', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const chosen = { topic: TOPIC, view: 'timeline', language: 'fr' };
    await discord.user('ana').command('general', 'brief', chosen).answered();
    await settled(running);
    expect(discord.messagesIn('general')[0]?.text.split('\n')[0]).toMatch(/ – chronologie$/);
  });

  it('answers somebody whose Discord is French in French', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.admin.addUser('luc', { locale: 'fr' });
    await discord.user('luc').command('general', 'brief', { topic: TOPIC }).answered();
    await settled(running);
    expect(discord.messagesIn('general')[0]?.buttons[0]).toBe('Poser une question');
  });

  it('answers /ask as a message that begins a thread, and goes on with it when asked there', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store } = running;
    const ana = discord.user('ana');
    ana.command('general', 'ask', { question: 'when will the harbour bridge reopen?' });
    const root = await discord.until('the answer', () => discord.messagesIn('general')[0]);
    expect(root.text).toContain('The harbour bridge will reopen to cars in October 2025.');
    const thread = await discord.until('its thread', () => discord.threadOf(root));
    ana.command(thread, 'ask', { question: 'why was it closed?' });
    const answer = await discord.until('the next answer', () => discord.messagesIn(thread)[0]);
    expect(answer.text).toContain('Asked: “why was it closed?”');
    await settled(running);
    const known = await store.threads.find(discord.channel('general').id, root.id);
    expect(known?.turns.map(({ question }) => question)).toEqual([
      'when will the harbour bridge reopen?',
      'why was it closed?',
    ]);
  });
});

describe.concurrent('the commands that Discord has', () => {
  it('are those of the one table, in both languages, for servers and users', async ({ stage }) => {
    const { discord } = await stage.run();
    const [brief, ask, check, help, onMessage] = discord.commands();
    expect(brief).toMatchObject({
      name: 'brief',
      description_localizations: { fr: 'Liste les dossiers, en montre un, ou les cherche' },
      integration_types: [0, 1],
      options: [
        { name: 'topic', name_localizations: { fr: 'sujet' }, autocomplete: true },
        { name: 'view', name_localizations: { fr: 'vue' } },
        { name: 'language', name_localizations: { fr: 'langue' } },
      ],
    });
    expect(brief?.contexts).toEqual([0, 1, 2]);
    expect(ask).toMatchObject({ name: 'ask', options: [{ name: 'question', required: true }] });
    expect(check).toMatchObject({ name: 'check', options: [{ name: 'text', required: true }] });
    expect(help).toMatchObject({ name: 'help' });
    expect(onMessage).toMatchObject({
      ...{ type: 3, name: 'Check against a briefing', name_localizations: { fr: 'Vérifier d’après un dossier' } },
      ...{ contexts: [0, 1, 2], integration_types: [0, 1] },
    });
  });

  it('are written only where they changed', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store, adapter } = running;
    const route = 'PUT /applications/:application/commands';
    expect(discord.callsOf(route)).toHaveLength(1);
    await adapter.stop();
    const again = await stage.start(discord, store);
    expect(discord.callsOf(route)).toHaveLength(1);
    await again.adapter.stop();
    const without = (bot: typeof running.bot) => ({ ...bot, commands: bot.commands.slice(0, 2) });
    await stage.start(discord, store, { bot: without });
    expect(discord.callsOf(route)).toHaveLength(2);
    expect(discord.commandNames()).toEqual(['brief', 'ask', 'Check against a briefing']);
  });

  it('are those of one server alone, where the settings say so', async ({ stage }) => {
    const { discord } = await stage.run({ inGuild: 'Newsroom' });
    expect(discord.commandNames(discord.guild('Newsroom').id)).toEqual([
      ...['brief', 'ask', 'check', 'help'],
      'Check against a briefing',
    ]);
    expect(discord.commandNames()).toEqual([]);
  });
});
