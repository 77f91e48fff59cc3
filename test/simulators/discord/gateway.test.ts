import { type Client, type ClientOptions, GatewayIntentBits, Options } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { INTENTS, newClient } from './bare-client.ts';
import type { Discord } from './simulator.ts';
import { createStage } from './testing.ts';

const { discord, client } = createStage();

/** An app that writes down what it hears in #general. */
async function listener(there: Discord, options: Partial<ClientOptions> = {}): Promise<{ readonly heard: string[] }> {
  const heard: string[] = [];
  await client(there, {
    ...options,
    register(app: Client) {
      app.on('messageCreate', ({ content }) => {
        heard.push(content.replace(/<@\d+> /, ''));
        there.world.changed();
      });
    },
  });
  return { heard };
}

const resumed = (there: Discord, times = 1) =>
  there.until('a resume', () => there.gateway.counts.resumed >= times, 10_000);
const identified = (there: Discord, times: number) =>
  there.until('an identify', () => there.gateway.counts.identified === times, 10_000);

describe('the gateway', () => {
  it.each([
    ['asks to connect anew', (there: Discord) => there.gateway.reconnect()],
    ['drops the connection', (there: Discord) => there.gateway.drop()],
    ['closes with 4000', (there: Discord) => there.gateway.closeWith(4_000)],
    ['ends the session, to be resumed', (there: Discord) => there.gateway.invalidate({ resumable: true })],
  ])('%s: what was said meanwhile comes with the resume, once', async (_, breakIt) => {
    const there = await discord();
    const { heard } = await listener(there);
    const ana = there.user('ana');
    ana.say('general', '@wirebrief before');
    await there.until('the first', () => heard.length === 1);
    breakIt(there);
    await there.until('it to be gone', () => there.gateway.sessions[0]?.connection === null);
    ana.say('general', '@wirebrief meanwhile');
    await resumed(there);
    ana.say('general', '@wirebrief after');
    await there.until('all', () => heard.length >= 3);
    expect(heard).toEqual(['before', 'meanwhile', 'after']);
    expect(there.gateway.counts.identified).toBe(1);
  });

  it('ends the session for good: the app identifies anew, and has missed what was said', async () => {
    const there = await discord();
    const { heard } = await listener(there);
    there.gateway.invalidate({ resumable: false });
    there.user('ana').say('general', '@wirebrief lost');
    await identified(there, 2);
    there.user('ana').say('general', '@wirebrief after');
    await there.until('the second', () => heard.length === 1);
    expect(heard).toEqual(['after']);
  });

  it('has forgotten a session that comes back', async () => {
    const there = await discord();
    const { heard } = await listener(there);
    there.gateway.refuse();
    there.gateway.drop();
    await there.until('a refusal', () => there.gateway.counts.refused > 0, 10_000);
    there.gateway.forget();
    there.gateway.accept();
    await identified(there, 2);
    expect(there.gateway.counts.resumed).toBe(0);
    there.user('ana').say('general', '@wirebrief after');
    await there.until('the message', () => heard.length === 1);
  });

  it('goes deaf: the app notices that its heartbeats are not answered, and resumes', async () => {
    const there = await discord({ heartbeatIntervalMs: 250 });
    const { heard } = await listener(there);
    await there.until('a heartbeat', () => there.gateway.counts.heartbeats > 0);
    there.gateway.zombie();
    there.user('ana').say('general', '@wirebrief meanwhile');
    await resumed(there);
    await there.until('the message', () => heard.length === 1);
    expect(heard).toEqual(['meanwhile']);
  });

  it('refuses connections for a while', async () => {
    const there = await discord();
    const { heard } = await listener(there);
    there.gateway.refuse();
    there.gateway.drop();
    await there.until('two refusals', () => there.gateway.counts.refused >= 2, 10_000);
    there.gateway.accept();
    await there.until('a new connection', () => there.gateway.connections.length === 1, 10_000);
    await there.until('the app', () => there.gateway.sessions.some(({ connection }) => connection), 10_000);
    there.user('ana').say('general', '@wirebrief after');
    await there.until('the message', () => heard.length === 1);
    expect(heard).toEqual(['after']);
  });

  it('delivers a message twice when it is asked to', async () => {
    const there = await discord();
    const { heard } = await listener(there, { makeCache: Options.cacheWithLimits({ MessageManager: 0 }) });
    there.deliverTwice(there.user('ana').say('general', '@wirebrief hello'));
    await there.until('both', () => heard.length === 2);
    expect(heard).toEqual(['hello', 'hello']);
  });

  it('tells of members that are asked for', async () => {
    const there = await discord();
    const app = await client(there);
    const guild = app.guilds.cache.first();
    const found = await guild?.members.fetch({ user: [there.user('ana').id, there.user('ben').id] });
    expect(found?.map(({ user }) => user.username)).toEqual(['ana', 'ben']);
    expect((await guild?.members.fetch({ query: 'be', limit: 5 }))?.map(({ user }) => user.username)).toEqual(['ben']);
  });

  it('keeps back what the app did not ask for', async () => {
    const there = await discord();
    const { heard } = await listener(there, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] });
    there.user('ana').say('dm', 'direct');
    there.user('ana').say('general', '@wirebrief hello');
    await there.until('a message', () => heard.length > 0);
    expect(heard).toEqual(['hello']);
  });

  it('tells of words that are changed or taken back', async () => {
    const there = await discord();
    const heard: string[] = [];
    await client(there, {
      register(app) {
        app.on('messageUpdate', (_, { content }) => heard.push(content ?? ''));
        app.on('messageDelete', ({ id }) => {
          heard.push(`gone: ${id}`);
          there.world.changed();
        });
      },
    });
    const said = there.user('ana').say('dm', 'who');
    there.user('ana').edit(said, 'who?');
    there.user('ana').delete(said);
    await there.until('both', () => heard.length === 2);
    expect(heard).toEqual(['who?', `gone: ${said.id}`]);
  });

  it('tells of bots and webhooks as what they are', async () => {
    const there = await discord();
    const heard: string[] = [];
    await client(there, {
      register(app) {
        app.on('messageCreate', ({ author, webhookId }) => {
          heard.push(`${author.username}: ${author.bot}, ${webhookId !== null}`);
          there.world.changed();
        });
      },
    });
    there.admin.addUser('weather', { bot: true });
    there.user('weather').say('general', '@wirebrief rain');
    there.admin.postByWebhook(there.channel('general'), 'news');
    await there.until('both', () => heard.length === 2);
    expect(heard).toEqual(['weather: true, false', 'Captain Hook: true, true']);
  });

  it('tells several processes the same', async () => {
    const there = await discord();
    const [first, second] = [await listener(there), await listener(there)];
    there.user('ana').say('general', '@wirebrief hello');
    await there.until('both', () => first.heard.length + second.heard.length === 2);
    expect([first.heard, second.heard]).toEqual([['hello'], ['hello']]);
  });
});

describe('identifying', () => {
  it('with an intent that was not granted ends the login', async () => {
    const there = await discord();
    const app = newClient(there, { intents: [...INTENTS, GatewayIntentBits.MessageContent] });
    await expect(app.login(there.token)).rejects.toThrow('Used disallowed intents');
    await there.until('the close', () => there.gateway.closes.length > 0);
    expect(there.gateway.closes).toEqual([4_014]);
    await app.destroy();
  });

  it.each([
    ['with a wrong token', 4_004, (there: Discord) => Object.assign(there.settings, { token: 'changed' })],
    ['with too few shards', 4_011, (there: Discord) => Object.assign(there.settings, { leastShards: 2 })],
  ])('%s is closed with %i', async (_, code, change) => {
    const there = await discord();
    await listener(there);
    change(there);
    there.gateway.invalidate({ resumable: false });
    await there.until('the close', () => there.gateway.closes.includes(code), 10_000);
    expect(there.gateway.counts.identified).toBe(1);
  });

  it('as a shard that can not be is closed with 4010', async () => {
    const there = await discord();
    const app = newClient(there, { shards: [3], shardCount: 2 });
    app.login(there.token).catch(() => {});
    await there.until('the close', () => there.gateway.closes.length > 0);
    expect(there.gateway.closes).toEqual([4_010]);
    await app.destroy();
  });
});

describe('shards', () => {
  it('each hear of their own guilds, and the first of direct messages', async () => {
    const there = await discord({ shards: 2, guilds: ['One', 'Two'] });
    const heard: string[] = [];
    await client(there, {
      shards: 'auto',
      register(app) {
        app.on('messageCreate', ({ content, guild }) => {
          heard.push(`${guild?.name} on ${guild?.shardId}: ${content.length > 0}`);
          there.world.changed();
        });
      },
    });
    expect(there.gateway.sessions.map(({ shard, shards }) => [shard, shards])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const [one, two] = [...there.world.channels.values()].filter(({ name }) => name === 'general');
    if (!one || !two) throw new Error('no channels');
    there.user('ana').say(one, '@wirebrief');
    there.user('ana').say(two, '@wirebrief');
    there.user('ana').say('dm', 'hello');
    await there.until('three', () => heard.length === 3);
    expect(heard.toSorted()).toEqual(['One on 0: true', 'Two on 1: true', 'undefined on undefined: true']);
  });
});
