import { describe, expect } from 'vitest';
import { CHECK_SHORTCUT } from '../../src/adapters/slack/manifest.ts';
import { objectAt, objectsAt, textAt } from '../simulators/json.ts';
import { linksIn, mentionsIn, visibleText } from '../simulators/slack/content.ts';
import type { Message, View } from '../simulators/slack/world.ts';
import { it, MODES, type Mode, type Running, settled } from './slack-stage.ts';

const RIGHT = 'The town council says the harbour bridge will reopen to cars in October 2025.';
const WRONG = 'The town council says the harbour bridge will reopen to cars in October 2026.';
const BRIDGE = 'Made-up sample: a closed harbour bridge';
const SEVERAL = 'The harbour bridge will reopen in 2025, and the drone plant in Alabuga will be built.';

async function check({ workspace }: Running, user: string, message: Message): Promise<void> {
  const { acked } = await workspace.user(user).shortcut(CHECK_SHORTCUT, message);
  expect(acked).toBe(true);
}

/** What one person alone was told, once there is so much of it. */
async function told({ workspace }: Running, user: string, count = 1): Promise<readonly Message[]> {
  return workspace.until(`${count} private words`, () => {
    const all = workspace.ephemeralsFor(user);
    return all.length >= count && all;
  });
}

async function textTold(running: Running, user: string): Promise<string> {
  const [message] = await told(running, user);
  return message ? visibleText(message) : '';
}

function modalOf({ workspace }: Running, user: string): Promise<View> {
  return workspace.until('the form', () => workspace.modalsOf(user)[0]);
}

/** What its fields hold, by their block. */
function fieldsOf({ content }: View): Record<string, string | undefined> {
  const blocks = objectsAt(content, 'blocks').map((block): [string, string | undefined] => {
    const element = objectAt(block, 'element');
    const picked = textAt(objectAt(element, 'initial_option'), 'value');
    return [textAt(block, 'block_id') ?? '', textAt(element, 'initial_value') ?? picked];
  });
  return Object.fromEntries(blocks);
}

/** The same delivery once more, as over a bad line. */
async function again({ workspace }: Running, mode: Mode, payload: object): Promise<void> {
  const transport = mode === 'http' ? workspace.http : workspace.socket;
  await transport.send({ type: 'interactive', payload: JSON.parse(JSON.stringify(payload)) });
}

describe.concurrent.each(MODES)('“Check against a briefing” on Slack over %s', (mode) => {
  it('checks each sentence against the briefing of the thread, for the one who asked, in the thread', async ({
    stage,
  }) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
    await settled(running);
    const root = workspace.messagesIn('general')[0]?.ts ?? '';
    const said = workspace.user('ana').says('general', `It will reopen in October 2026. ${RIGHT}`, { thread: root });
    await said.heard;
    await settled(running);
    const before = workspace.threadOf(root).length;
    await check(running, 'ben', said.message);
    await settled(running);
    const text = await textTold(running, 'ben');
    expect(text).toMatch(
      new RegExp(`^${BRIDGE}\nas of 14 April 2025.*\nChecked: 1 supported, 1 contradicted, 0 not supp`),
    );
    expect(text).toContain('“October 2026”: the fact says “October 2025”.');
    expect(workspace.ephemeralsFor('ben')[0]?.threadTs).toBe(root);
    expect(workspace.ephemeralsFor('ana')).toEqual([]);
    expect(workspace.threadOf(root)).toHaveLength(before);
  });

  it('finds the briefing that the text fits, where we are no member too, and tells it once', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const { message } = workspace.user('ana').says('random', WRONG);
    const { payload } = await workspace.user('ana').shortcut(CHECK_SHORTCUT, message);
    await again(running, mode, payload);
    await settled(running);
    const text = await textTold(running, 'ana');
    expect(text).toContain(BRIDGE);
    expect(text).toContain('Contradicted');
    await again(running, mode, payload);
    await settled(running);
    expect(workspace.ephemeralsFor('ana')).toHaveLength(1);
    expect(workspace.messagesIn('random')).toHaveLength(1);
  });

  it('reads the blocks of another app’s message, and nothing of it is alive', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const { message } = workspace.admin.botSays('newswire', 'general', 'New alert');
    const link = '<https://evil.example|more> <!channel>';
    message.blocks = [{ type: 'section', block_id: 'b', text: { type: 'mrkdwn', text: `${WRONG} ${link}` } }];
    await check(running, 'ana', message);
    const [answer] = await told(running, 'ana');
    expect(answer && visibleText(answer)).toContain('“October 2026”: the fact says “October 2025”.');
    expect(answer && [...mentionsIn(answer), ...linksIn(answer)]).toEqual([]);
  });

  it('asks which briefing where several fit, the best one chosen, also after a restart', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace, store, adapter } = running;
    const ana = workspace.user('ana');
    const { message } = ana.says('general', SEVERAL);
    await check(running, 'ana', message);
    const form = await modalOf(running, 'ana');
    expect(fieldsOf(form)).toEqual({ briefing: 'russia-iran-drones summary en', text0: SEVERAL });
    await adapter.stop();
    const next = await stage.start(mode, workspace, store);
    await ana.chooses(form, 'wirebrief:pick', 'sample-harbour-bridge summary en', 'harbour');
    expect(await ana.submits(form)).toMatchObject({ result: 'closed' });
    await settled(next);
    expect(await textTold(next, 'ana')).toContain(BRIDGE);
    expect(workspace.messagesIn('general')).toHaveLength(1);
  });

  it('asks which briefing where none fits, and checks all of 4,000 characters', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    const text = `${'Cats sleep all day long. '.repeat(160).slice(0, 3_920)} ${WRONG}`.slice(-4_000);
    const { message } = ana.says('general', text);
    await check(running, 'ana', message);
    const form = await modalOf(running, 'ana');
    expect(fieldsOf(form).briefing).toBe(undefined);
    expect(Object.keys(fieldsOf(form))).toEqual(['briefing', 'text0', 'text1']);
    await ana.chooses(form, 'wirebrief:pick', 'sample-harbour-bridge summary en', '');
    expect(await ana.submits(form, { text0: '?!', text1: '' })).toMatchObject({
      result: 'refused',
      errors: { text0: 'Please give a sentence to check.' },
    });
    const { text0 = '', text1 = '' } = fieldsOf(form);
    expect(await ana.submits(form, { text0, text1 })).toMatchObject({ result: 'closed' });
    await settled(running);
    const all = (await told(running, 'ana')).map(visibleText).join('\n');
    expect(all).toContain('1 contradicted');
    expect(all).toContain('“October 2026”: the fact says “October 2025”.');
  });

  it.for([
    [
      'there is nothing to read',
      '',
      'I am shown no text of that message. Copy what you want checked, and type it after /check.',
    ],
    ['it is too long', 'mill '.repeat(900), 'That is too long to check; please keep it under 4,000 characters.'],
  ] as const)('says so privately where %s', async ([, text, expected], { stage }) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const { message } = workspace.user('ana').says('general', 'x');
    message.text = text;
    message.blocks = [];
    await check(running, 'ben', message);
    expect(await textTold(running, 'ben')).toBe(expected);
    expect(workspace.messagesIn('general')).toHaveLength(1);
  });

  it('says so where the form comes too late', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    workspace.fault({ method: 'views.open', do: 'error', error: 'expired_trigger_id' });
    const { message } = workspace.user('ana').says('general', 'Cats sleep.');
    await check(running, 'ana', message);
    expect(await textTold(running, 'ana')).toBe('The form could not be opened in time; please press again.');
  });

  it('is done after a restart where it was left, and once', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace, store, adapter } = running;
    await adapter.stop();
    const general = workspace.user('ana').says('general', 'x').message.channel;
    const { id: user } = workspace.user('ana');
    const job = { kind: 'check', team: workspace.teamId, place: general, user, heardAt: Date.now() - 60_000 };
    const payload = JSON.stringify({ ...job, slug: 'sample-harbour-bridge', text: WRONG, language: 'en' });
    await store.events.claim({ key: 'slack:check:left', payload, place: general, user }, Date.now() - 60_000);
    const next = await stage.start(mode, workspace, store);
    expect(await textTold(next, 'ana')).toContain('Contradicted');
    await settled(next);
    expect(workspace.ephemeralsFor('ana')).toHaveLength(1);
  });
});
