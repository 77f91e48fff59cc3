import { type Client, GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { INTENTS } from './bare-client.ts';
import type { Discord } from './simulator.ts';
import { createStage, onCommand } from './testing.ts';

const { discord, client } = createStage();

const heard = (there: Discord, into: string[]) => (app: Client) => {
  app.on('messageCreate', ({ author, content }) => {
    if (!author.bot) into.push(content);
    there.world.changed();
  });
};

describe('without the intent for content', () => {
  it('people’s words are empty, but for mentions, direct messages and replies with a ping', async () => {
    const there = await discord();
    const texts: string[] = [];
    const app = await client(there, { register: heard(there, texts) });
    const channel = await app.channels.fetch(there.channel('general').id);
    if (channel?.isSendable()) await channel.send('a briefing');
    const [briefing] = there.messagesIn('general');
    if (!briefing) throw new Error('no briefing');
    const ana = there.user('ana');
    ana.say('general', 'plain');
    ana.say('general', '@wirebrief mention');
    ana.say('dm', 'direct');
    ana.say('general', 'reply', { replyTo: briefing });
    ana.say('general', 'quiet reply', { replyTo: briefing, ping: false });
    ana.say('general', '@everyone');
    await there.until('six messages', () => texts.length === 6);
    expect(texts).toEqual(['', `<@${there.botUserId}> mention`, 'direct', 'reply', '', '']);
  });

  it('replies to the answer to a command are empty too', async () => {
    const there = await discord();
    const texts: string[] = [];
    const app = await client(there, {
      register(to) {
        heard(there, texts)(to);
        onCommand((command) => command.reply('a briefing'))(to);
      },
    });
    await app.application.commands.set([{ name: 'brief', description: 'Shows' }]);
    const answer = await there.user('ana').command('general', 'brief').finished();
    there.user('ana').say('general', 'and then?', { replyTo: answer });
    await there.until('the reply', () => texts.length === 1);
    expect(texts).toEqual(['']);
  });

  it('REST goes by the switch in the portal', async () => {
    const there = await discord();
    const app = await client(there);
    const read = async () => {
      const found = await app.rest.get(`/channels/${there.channel('general').id}/messages`);
      return Array.isArray(found) ? found.map(({ content }) => content) : [];
    };
    there.user('ana').say('general', 'plain');
    expect(await read()).toEqual(['']);
    there.settings.privilegedIntents.messageContent = true;
    expect(await read()).toEqual(['plain']);
  });
});

describe('with the intent for content', () => {
  it('all words are there', async () => {
    const there = await discord({ privilegedIntents: { messageContent: true, members: false, presences: false } });
    const texts: string[] = [];
    await client(there, { intents: [...INTENTS, GatewayIntentBits.MessageContent], register: heard(there, texts) });
    there.user('ana').say('general', 'plain');
    await there.until('the message', () => texts.length === 1);
    expect(texts).toEqual(['plain']);
  });
});
