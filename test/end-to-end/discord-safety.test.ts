import { describe, expect } from 'vitest';
import { aBriefing, it, settled } from './discord-stage.ts';

const READS = 'Made-up sample: a closed harbour bridge';
/** As Discord would send it, were somebody to write a client of their own. */
const TAMPERED = [
  'wirebrief:show:0:../../etc/passwd summary en',
  'wirebrief:ask:0:',
  'other:1',
  'wirebrief:show:0:x y z',
];

describe.concurrent('rights on Discord', () => {
  it.for(TAMPERED)('23: a button that says %s does no harm', async (id, { stage }) => {
    const running = await stage.run();
    const { discord, logged } = running;
    const { root } = await aBriefing(running);
    await settled(running);
    const button = JSON.stringify(root.message.components).match(/wirebrief:show:\d+:[^"]+/)?.[0] ?? '';
    Object.assign(root.message, {
      components: JSON.parse(JSON.stringify(root.message.components).replace(button, id)),
    });
    const pressed = await discord.user('ana').press(root, id).answered();
    const told = await pressed.finished();
    expect(told.text).toMatch(/^(This button is from an earlier version|No briefing matches)/);
    await settled(running);
    expect(discord.messagesIn('general')).toHaveLength(1);
    expect(logged()).not.toContain('"level":"error"');
  });

  it('23: what was shown to one person alone is no button for others', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    await discord.user('ana').command('general', 'brief', { topic: 'bridge' }).answered();
    await settled(running);
    const [list] = discord.ephemeralsFor('ana');
    if (!list) throw new Error('no list');
    Object.assign(list.message, { ephemeralTo: discord.user('ben').id });
    const pressed = await discord.user('ben').press(list, 'Show').answered();
    expect(pressed.message?.text).toBe('That was shown to somebody else.');
    expect(discord.messagesIn('general')).toEqual([]);
  });

  it('24: brought along by a user, it answers there, and asks for nothing it may not', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const away = discord.admin.addGuild('Elsewhere', { bot: false });
    const lobby = discord.admin.addChannel(away, 'lobby');
    discord.person('ana').installed = true;
    const asked = discord.user('ana').command(lobby, 'brief', { topic: 'russia-iran-drones' });
    const root = await asked.finished();
    expect(root.text).toContain('Iran, Russia and a drone plant');
    await settled(running);
    expect(asked.followUps.length).toBeLessThanOrEqual(5);
    expect(asked.followUps.at(-1)?.text).toBe(
      'I am no member here, so there is no thread: press “Ask a question” to go on.',
    );
    const form = await discord.user('ana').press(root, 'Ask a question').answered();
    const answer = await discord.user('ana').submit(form, { question: 'are deliveries still going on?' }).finished();
    expect(answer.text).toMatch(/¶\d+ · f\d+/);
    await settled(running);
    expect(discord.calls.filter(({ status = 0 }) => status >= 400)).toEqual([]);
    const own = discord.calls.filter(({ route }) => route.includes('/channels/'));
    expect(own).toEqual([]);
  });

  it('24: in a channel that we can not see, the command is answered all the same', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.admin.permit(discord.channel('general'), { deny: ['VIEW_CHANNEL'] });
    const shown = await discord.user('ana').command('general', 'brief', { topic: 'sample-harbour-bridge' }).finished();
    expect(shown.text).toContain(READS);
    await settled(running);
    expect(discord.calls.filter(({ status = 0 }) => status >= 400)).toEqual([]);
  });

  it('keeps what people write, and their tokens, out of the log', async ({ stage }) => {
    const running = await stage.run();
    const { discord, logged } = running;
    const { thread } = await aBriefing(running);
    discord.fault({ on: /^(POST|PATCH) /, do: 500, times: 12 });
    discord.user('ana').command('general', 'ask', { question: 'xylophone zeppelin quagmire?' });
    discord.user('ana').say(thread, '@wirebrief xylophone zeppelin quagmire?');
    await discord.until(
      'the question to be heard',
      () => discord.calls.filter(({ status }) => status === 500).length > 3,
    );
    await settled(running);
    expect(logged()).not.toMatch(/zeppelin/);
    for (const { token } of discord.interactions) expect(logged()).not.toContain(token);
  });
});
