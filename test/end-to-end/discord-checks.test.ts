import { describe, expect } from 'vitest';
import { aBriefing as anyBriefing, libraryOf } from '../core/commands/builders.ts';
import { objectAt, objectsAt, textAt } from '../simulators/json.ts';
import { aBriefing, it, type Running, settled } from './discord-stage.ts';

const CHECK = 'Check against a briefing';
const RIGHT = 'The town council says the harbour bridge will reopen to cars in October 2025.';
const WRONG = 'The town council says the harbour bridge will reopen to cars in October 2026.';
const GAINSAID = '“October 2026”: the fact says “October 2025”.';
const BRIDGE = '## Made-up sample: a closed harbour bridge';
const SEVERAL = 'The harbour bridge will reopen in 2025, and the drone plant in Alabuga will be built.';

/** Chooses it from the menu of a message that ana has written. */
function check({ discord }: Running, text: string, by = 'ana') {
  return discord.user(by).messageCommand(discord.user('ana').say('general', text), CHECK);
}

describe.concurrent('“Check against a briefing” on Discord', () => {
  it('checks a message of others, which we may not read otherwise, for the one who asked alone', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const asked = await check(running, `${WRONG} ${RIGHT}`, 'ben').answered();
    expect(asked.interaction.answer).toBe(5);
    const told = await asked.finished();
    expect(told.message.ephemeralTo).toBe(discord.user('ben').id);
    expect(told.text).toMatch(new RegExp(`^${BRIDGE}\n-# as of 14 April 2025`));
    expect(told.text).toContain('Checked: 1 supported, 1 contradicted, 0 not supported.');
    expect(told.text).toContain(GAINSAID);
    await settled(running);
    expect(discord.messagesIn('general')).toHaveLength(1);
  });

  it('takes the briefing of the thread, and of the briefing it hangs on', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const { root, thread } = await aBriefing(running);
    const said = discord.user('ana').say(thread, 'It will reopen in October 2026.');
    expect((await discord.user('ben').messageCommand(said, CHECK).finished()).text).toContain(GAINSAID);
    const whole = await discord.user('ben').messageCommand(root, CHECK).finished();
    expect(whole.text).toMatch(new RegExp(`^${BRIDGE}\n`));
    await settled(running);
  });

  it('is done once, though it comes twice, and after a restart where it was left', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store, adapter } = running;
    const asked = check(running, WRONG);
    discord.deliverTwice(asked);
    await asked.finished();
    await settled(running);
    discord.deliverTwice(asked);
    await adapter.stop();
    const [place, user] = [discord.channel('general').id, discord.user('ana').id];
    const via = { id: '1', application: '1', token: 'gone', canPost: true, canOpenThreads: true, isGuest: false };
    const job = {
      kind: 'check',
      place,
      channel: place,
      user,
      heardAt: Date.now() - 60_000,
      via: { ...via, ack: 'private' },
    };
    const payload = JSON.stringify({ ...job, slug: 'sample-harbour-bridge', text: RIGHT, language: 'en' });
    await store.events.claim({ key: 'discord:check:left', payload, place, user }, Date.now() - 60_000);
    const again = await stage.start(discord, store);
    await discord.until('what was left', () => discord.messagesIn(discord.user('ana').dm).length === 1);
    await settled(again);
    expect(discord.messagesIn(discord.user('ana').dm)[0]?.text).toContain('Supported');
    expect(discord.ephemeralsFor('ana')).toHaveLength(1);
  });

  it('reads embeds and components where a message has no words, and pings nobody with them', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const embedded = discord.user('ana').say('general', 'x');
    Object.assign(embedded.message, { content: '', embeds: [{ title: 'News', description: `${WRONG} @everyone` }] });
    const told = await discord.user('ana').messageCommand(embedded, CHECK).finished();
    expect(told.text).toContain(GAINSAID);
    expect(told.pings).toEqual([]);
    const shown = discord.user('ana').say('general', 'y');
    const components = [{ type: 17, components: [{ type: 10, content: `## News\n${WRONG}` }] }];
    Object.assign(shown.message, { content: '', components, flags: 1 << 15 });
    expect((await discord.user('ana').messageCommand(shown, CHECK).finished()).text).toContain(GAINSAID);
    await settled(running);
  });

  it.for([
    [
      'there is nothing that we may read',
      '',
      'I am shown no text of that message. Copy what you want checked, and type it after /check.',
    ],
    ['it is too long', 'mill '.repeat(900), 'That is too long to check; please keep it under 4,000 characters.'],
  ] as const)('says so privately where %s', async ([, content, expected], { stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const said = discord.user('ana').say('general', 'x');
    Object.assign(said.message, { content });
    const told = await discord.user('ben').messageCommand(said, CHECK).finished();
    expect(told.text).toBe(expected);
    expect(told.message.ephemeralTo).toBe(discord.user('ben').id);
  });

  it('asks which briefing where several fit, the best one chosen, also after a restart', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store, adapter } = running;
    const ana = discord.user('ana');
    const form = await check(running, SEVERAL).answered();
    expect(form.modal).toMatchObject({ title: CHECK });
    const [select, text] = objectsAt(form.modal, 'components').map((each) => objectAt(each, 'component'));
    expect(objectsAt(select, 'options').map((each) => [textAt(each, 'value'), each.default === true])).toEqual([
      ['russia-iran-drones', true],
      ['sample-harbour-bridge', false],
    ]);
    expect(textAt(text, 'value')).toBe(SEVERAL);
    expect((await ana.submit(form, { text: '?!' }).finished()).text).toBe('Please give a sentence to check.');
    await adapter.stop();
    const again = await stage.start(discord, store);
    const told = await ana.submit(form, { briefing: 'sample-harbour-bridge' }).finished();
    expect(told.text).toMatch(new RegExp(`^${BRIDGE}\n`));
    expect(told.message.ephemeralTo).toBe(ana.id);
    expect((await ana.submit(form, {}).finished()).text).toContain('## Iran, Russia and a drone plant');
    await settled(again);
  });

  it('asks which briefing where none fits, and checks all of 4,000 characters, in French', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.admin.addUser('zoe', { locale: 'fr' });
    const zoe = discord.user('zoe');
    const form = await check(running, 'Les chats dorment.', 'zoe').answered();
    expect(form.modal).toMatchObject({ title: 'Vérifier d’après un dossier' });
    const text = `${'Les chats dorment. '.repeat(205)} Selon le conseil municipal, le pont du port rouvrira en 2026.`;
    const sent = zoe.submit(form, { briefing: 'sample-harbour-bridge', text: text.slice(-4_000) });
    await sent.finished();
    await settled(running);
    const all = [sent.message, ...sent.followUps].map((each) => each?.text).join('\n');
    expect(all).toContain('1 contredit');
    expect(discord.messagesIn('general')).toHaveLength(1);
  });

  it('works where we may not write, nor see anything', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.admin.permit(discord.channel('general'), { deny: ['SEND_MESSAGES', 'VIEW_CHANNEL'] });
    const told = await check(running, WRONG).finished();
    expect(told.text).toContain(GAINSAID);
    expect(told.message.ephemeralTo).toBe(discord.user('ana').id);
    await settled(running);
    expect(discord.messagesIn('general')).toHaveLength(1);
  });

  it('works where somebody brings us along, and says so where not all of it fits there', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const ana = discord.user('ana');
    const lobby = discord.admin.addChannel(discord.admin.addGuild('Elsewhere', { bot: false }), 'lobby');
    discord.person('ana').installed = true;
    const short = ana.messageCommand(ana.say(lobby, WRONG), CHECK);
    expect((await short.finished()).text).toContain(GAINSAID);
    const said = ana.say(lobby, 'x');
    Object.assign(said.message, { content: 'The bridge is blue. '.repeat(199) });
    const long = ana.messageCommand(said, CHECK);
    await long.finished();
    await settled(running);
    expect(long.followUps.at(-1)?.text).toBe('The rest does not fit here; write to me directly to see all of it.');
    expect([long.message, ...long.followUps].every((each) => each?.message.ephemeralTo === ana.id)).toBe(true);
    expect(discord.calls.filter(({ status = 0 }) => status >= 400)).toEqual([]);
  });

  it('answers an entry of another version politely', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    await fetch(`${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 3, name: 'Translate this' }),
    });
    const said = discord.user('ana').say('general', WRONG);
    const told = await discord.user('ben').messageCommand(said, 'Translate this').finished();
    expect(told.text).toMatch(/^This button is from an earlier version/);
    expect(told.message.ephemeralTo).toBe(discord.user('ben').id);
  });

  it('offers as many briefings as Discord takes', async ({ stage }) => {
    const many = Array.from({ length: 60 }, (_, at) =>
      anyBriefing({ slug: `mill-${at}`, title: { en: `Mill ${at}` } }),
    );
    const running = await stage.run({ library: libraryOf(...many) });
    const form = await check(running, 'Cats sleep.').answered();
    const [select] = objectsAt(form.modal, 'components');
    expect(objectsAt(objectAt(select, 'component'), 'options')).toHaveLength(25);
    expect(textAt(select, 'description')).toBe('None was found to speak of this. Others: /check, its name, the text.');
  });
});
