import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../clock.ts';
import { clientFor } from './bare-app.ts';
import { visibleText } from './content.ts';
import { createStage, refusal } from './testing.ts';

const stage = createStage();
const plain = (text: string) => ({ type: 'plain_text' as const, text });
const askButton = { type: 'button' as const, action_id: 'ask', text: plain('Ask'), value: 'drones' };
const picker = { type: 'external_select' as const, action_id: 'topic', min_query_length: 1 };
const askModal = {
  type: 'modal' as const,
  callback_id: 'ask',
  title: plain('Ask'),
  submit: plain('Send'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'question',
      label: plain('Question'),
      element: { type: 'plain_text_input' as const, action_id: 'text', max_length: 20 },
    },
  ],
};

describe.each(['socket', 'http'] as const)('interactions over %s', (mode) => {
  it('let a command be answered in the acknowledgement and at its address', async () => {
    const workspace = await stage.workspace();
    await stage.app(workspace, mode, (app) => {
      app.command('/brief', async ({ ack, respond, command }) => {
        await ack({ text: 'one moment' });
        await respond({ text: `about ${command.text}`, response_type: 'in_channel' });
      });
    });
    const outcome = await workspace.user('ana').runs('/brief', 'R&D <now>', 'secret');
    expect(outcome).toMatchObject({ acked: true, error: undefined, answer: { text: 'one moment' } });
    const [shown] = await workspace.until(
      'the answer',
      () => workspace.messagesIn('secret').length === 1 && workspace.messagesIn('secret'),
    );
    expect(shown && visibleText(shown)).toBe('about R&D <now>');
    expect(workspace.ephemeralsFor('ana').map(({ text }) => text)).toEqual(['one moment']);
  });

  it('tell the user when a command was not acknowledged in time', async () => {
    const workspace = await stage.workspace({ ackTimeoutMs: 50 });
    await stage.app(workspace, mode, (app) => app.command('/brief', () => new Promise(() => {})));
    const outcome = await workspace.user('ana').runs('/brief', '', 'general');
    expect(outcome).toMatchObject({ acked: false, error: 'operation_timeout' });
  });

  it('let a click replace the message it was made on', async () => {
    const workspace = await stage.workspace();
    const { app } = await stage.app(workspace, mode, (bolt) => {
      bolt.action('ask', async ({ ack, respond, payload }) => {
        await ack();
        const value = 'value' in payload ? payload.value : undefined;
        await respond({ text: `asked about ${value}`, replace_original: true });
      });
    });
    const blocks = [{ type: 'actions', elements: [askButton] }];
    await app.client.chat.postMessage({ channel: 'general', text: 'a briefing', blocks });
    const [message] = workspace.messagesIn('general');
    if (!message) throw new Error('no message');
    expect((await workspace.user('ana').clicks(message, 'ask')).acked).toBe(true);
    await workspace.until('the new text', () => message.text === 'asked about drones');
    expect(message.blocks).toEqual([]);
    await expect(workspace.user('ana').clicks(message, 'ask')).rejects.toThrow('nothing called ask to act on');
  });

  it('ask for options once enough is typed, and refuse too many', async () => {
    const workspace = await stage.workspace();
    const chosen: string[] = [];
    const { app } = await stage.app(workspace, mode, (bolt) => {
      bolt.options('topic', async ({ ack, payload }) => {
        const count = payload.value === 'all' ? 101 : 2;
        const texts = Array.from({ length: count }, (_, index) => `${payload.value} ${index}`);
        await ack({ options: texts.map((text) => ({ text: plain(text), value: text.replace(' ', '-') })) });
      });
      bolt.action('topic', async ({ ack, payload }) => {
        await ack();
        if (payload.type === 'external_select') chosen.push(payload.selected_option?.value ?? '');
      });
    });
    await app.client.chat.postMessage({
      channel: 'general',
      text: 'choose',
      blocks: [{ type: 'actions', elements: [picker] }],
    });
    const [message] = workspace.messagesIn('general');
    if (!message) throw new Error('no message');
    const ana = workspace.user('ana');
    expect((await ana.looksUp(message, 'topic', '')).asked).toBe(false);
    expect((await ana.looksUp(message, 'topic', 'dro')).options.map(({ value }) => value)).toEqual(['dro-0', 'dro-1']);
    expect(await ana.looksUp(message, 'topic', 'all')).toMatchObject({
      options: [],
      problems: ['no more than 100 items allowed [json-pointer:/options]'],
    });
    await ana.chooses(message, 'topic', 'dro-1', 'dro');
    expect(chosen).toEqual(['dro-1']);
    await expect(ana.chooses(message, 'topic', 'tanks', 'dro')).rejects.toThrow('does not bring tanks');
  });

  it('open a modal, send back what is wrong in it, and close it', async () => {
    const workspace = await stage.workspace();
    await stage.app(workspace, mode, withModal);
    const ana = workspace.user('ana');
    await ana.runs('/ask', '', 'general');
    const view = await workspace.until('the modal', () => workspace.modalsOf('ana')[0]);
    expect(await ana.submits(view)).toMatchObject({
      result: 'blocked',
      errors: { question: 'Please complete this required field.' },
    });
    expect(await ana.submits(view, { text: 'far too long a question' })).toMatchObject({ result: 'blocked' });
    expect(await ana.submits(view, { text: 'why' })).toMatchObject({
      result: 'refused',
      errors: { question: 'Too short' },
    });
    expect(workspace.modalsOf('ana')).toEqual([view]);
    expect(await ana.submits(view, { text: 'who said so?' })).toMatchObject({ result: 'closed' });
    expect(workspace.modalsOf('ana')).toEqual([]);
    await workspace.until('the answer', () => workspace.messagesIn('general').length === 1);
    await expect(ana.submits(view, { wrong: 'x' })).rejects.toThrow('the form has no field wrong');
  });

  it('open a modal from a message’s menu', async () => {
    const workspace = await stage.workspace();
    await stage.app(workspace, mode, (bolt) => {
      bolt.shortcut('ask-about', async ({ ack, shortcut, client }) => {
        await ack();
        await client.views.open({ trigger_id: shortcut.trigger_id, view: askModal });
      });
    });
    const { message } = workspace.user('ana').says('general', 'drones');
    const outcome = await workspace.user('ana').shortcut('ask-about', message);
    expect(outcome.payload).toMatchObject({ type: 'message_action', message: { text: 'drones' } });
    expect(await workspace.until('the modal', () => workspace.modalsOf('ana')[0])).toMatchObject({
      content: { callback_id: 'ask' },
    });
  });

  it('publish a Home tab and keep two from overwriting each other', async () => {
    const workspace = await stage.workspace();
    const { app } = await stage.app(workspace, mode, (bolt) => {
      bolt.event('app_home_opened', async ({ event, client }) => {
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'divider' }] } });
      });
    });
    const ana = workspace.user('ana');
    await ana.opensHome().done;
    const home = await workspace.until('the Home tab', () => workspace.homeOf('ana'));
    const { hash } = home;
    const view = { type: 'home' as const, blocks: [] };
    await app.client.views.publish({ user_id: ana.id, view, hash });
    expect((await refusal(app.client.views.publish({ user_id: ana.id, view, hash }))).error).toBe('hash_conflict');
  });
});

describe('what a user can press', () => {
  it('is a feedback button, an overflow menu or a button beside text, with or without an id', async () => {
    const workspace = await stage.workspace();
    const pressed: unknown[] = [];
    const { app } = await stage.app(workspace, 'socket', (bolt) => {
      bolt.action(/.*/, async ({ ack, payload }) => {
        await ack();
        pressed.push(payload.type === 'overflow' ? payload.selected_option.value : 'value' in payload && payload.value);
      });
    });
    const options = [
      { text: plain('Timeline'), value: 'timeline' },
      { text: plain('Sources'), value: 'sources' },
    ];
    const feedback = {
      type: 'feedback_buttons',
      action_id: 'rate',
      positive_button: { text: plain('Good'), value: 'good' },
      negative_button: { text: plain('Bad'), value: 'bad' },
    };
    const blocks = [
      { type: 'context_actions', elements: [feedback] },
      { type: 'section', text: plain('more'), accessory: { type: 'overflow', action_id: 'more', options } },
      { type: 'section', text: plain('ask'), accessory: { type: 'button', text: plain('Ask'), value: 'nameless' } },
    ];
    await app.client.chat.postMessage({ channel: 'general', text: 'x', blocks });
    const [message] = workspace.messagesIn('general');
    if (!message) throw new Error('no message');
    const ben = workspace.user('ben');
    await ben.clicks(message, 'rate', 'bad');
    await ben.clicks(message, 'more', 'sources');
    const nameless = message.blocks[2]?.accessory;
    const id = typeof nameless === 'object' && nameless && 'action_id' in nameless ? String(nameless.action_id) : '';
    await ben.clicks(message, id);
    expect(pressed).toEqual(['bad', 'sources', 'nameless']);
  });

  it('is nothing that somebody else sees alone', async () => {
    const workspace = await stage.workspace();
    const { app } = await stage.app(workspace, 'socket');
    const blocks = [{ type: 'actions', elements: [askButton] }];
    const { id } = workspace.user('ana');
    await app.client.chat.postEphemeral({ channel: 'general', user: id, text: 'x', blocks });
    const [message] = workspace.ephemeralsFor('ana');
    if (!message) throw new Error('no message');
    await expect(workspace.user('ben').clicks(message, 'ask')).rejects.toThrow('does not see message');
  });
});

describe('a modal', () => {
  it('is replaced, covered and closed by what the app answers', async () => {
    const workspace = await stage.workspace();
    const closed: string[] = [];
    const titled = (text: string) => ({ ...askModal, title: plain(text), notify_on_close: true });
    await stage.app(workspace, 'socket', (bolt) => {
      bolt.command('/ask', async ({ ack, command, client }) => {
        await ack();
        await client.views.open({ trigger_id: command.trigger_id, view: askModal });
      });
      bolt.view('ask', async ({ ack, view }) => {
        const text = view.state.values.question?.text?.value;
        if (text === 'update') await ack({ response_action: 'update', view: titled('Updated') });
        else if (text === 'push') await ack({ response_action: 'push', view: titled('Pushed') });
        else await ack({ response_action: 'clear' });
      });
      bolt.view({ callback_id: 'ask', type: 'view_closed' }, async ({ ack, view }) => {
        await ack();
        closed.push(view.title.text);
      });
    });
    const ana = workspace.user('ana');
    const titles = () => workspace.modalsOf('ana').map(({ content }) => content.title);
    await ana.runs('/ask', '', 'general');
    const view = await workspace.until('the modal', () => workspace.modalsOf('ana')[0]);
    expect((await ana.submits(view, { text: 'update' })).result).toBe('updated');
    expect(titles()).toEqual([plain('Updated')]);
    expect((await ana.submits(view, { text: 'push' })).result).toBe('pushed');
    expect(titles()).toEqual([plain('Updated'), plain('Pushed')]);
    const front = workspace.modalsOf('ana')[1];
    if (!front) throw new Error('no front modal');
    await ana.closes(front);
    expect(closed).toEqual(['Pushed']);
    expect((await ana.submits(view, { text: 'clear' })).result).toBe('closed');
    expect(titles()).toEqual([]);
  });
});

describe('the passes that open modals', () => {
  it('work once, within three seconds', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const workspace = await stage.workspace({ clock });
    const triggers: string[] = [];
    await stage.app(workspace, 'socket', (bolt) => {
      bolt.command('/ask', async ({ ack, command }) => {
        await ack();
        triggers.push(command.trigger_id);
      });
    });
    const { views } = clientFor(workspace);
    const open = (trigger_id = '') => views.open({ trigger_id, view: askModal });
    await workspace.user('ana').runs('/ask', '', 'general');
    await workspace.user('ana').runs('/ask', '', 'general');
    await open(triggers[0]);
    expect((await refusal(open(triggers[0]))).error).toBe('exchanged_trigger_id');
    await clock.advance(3_001);
    expect((await refusal(open(triggers[1]))).error).toBe('expired_trigger_id');
    expect((await refusal(open('1.2.3'))).error).toBe('invalid_trigger_id');
  });

  it('do not open a view that Slack refuses', async () => {
    const workspace = await stage.workspace();
    const view = { ...askModal, title: plain('A title that is much too long') };
    expect(await refusal(clientFor(workspace).views.open({ trigger_id: '1.2.3', view }))).toEqual({
      error: 'invalid_arguments',
      reasons: [
        '[ERROR] failed to match all allowed schemas [json-pointer:/view]',
        '[ERROR] must be less than 25 characters [json-pointer:/view/title/text]',
      ],
    });
  });

  it('stack three modals and no fourth', async () => {
    const workspace = await stage.workspace();
    const triggers: string[] = [];
    await stage.app(workspace, 'socket', (bolt) => {
      bolt.command('/ask', async ({ ack, command }) => {
        await ack();
        triggers.push(command.trigger_id);
      });
    });
    for (let count = 0; count < 4; count += 1) await workspace.user('ana').runs('/ask', '', 'general');
    const { views } = clientFor(workspace);
    const [first, second, third, fourth] = triggers;
    await views.open({ trigger_id: String(first), view: askModal });
    await views.push({ trigger_id: String(second), view: askModal });
    await views.push({ trigger_id: String(third), view: askModal });
    expect((await refusal(views.push({ trigger_id: String(fourth), view: askModal }))).error).toBe(
      'push_limit_reached',
    );
    expect(workspace.modalsOf('ana')).toHaveLength(3);
  });
});

describe('an address to answer at', () => {
  it('takes five posts in thirty minutes', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const workspace = await stage.workspace({ clock });
    const outcome = await workspace.user('ana').runs('/brief', '', 'general');
    const other = await workspace.user('ana').runs('/brief', '', 'general');
    const post = async (url: unknown, body: object) => {
      const response = await fetch(String(url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return [response.status, await response.text()];
    };
    const url = outcome.payload.response_url;
    for (let use = 0; use < 4; use += 1) expect(await post(url, { text: 'x' })).toEqual([200, 'ok']);
    expect(await post(url, { text: '' })).toEqual([404, '{"ok":false,"error":"no_text"}']);
    expect(await post(url, { text: 'x' })).toEqual([404, '{"ok":false,"error":"used_url"}']);
    await clock.advance(30 * 60_000 + 1);
    expect(await post(other.payload.response_url, { text: 'x' })).toEqual([404, '{"ok":false,"error":"expired_url"}']);
    expect(workspace.ephemeralsFor('ana')).toHaveLength(4);
  });
});

function withModal(bolt: App): void {
  bolt.command('/ask', async ({ ack, command, client }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view: askModal });
  });
  bolt.view('ask', async ({ ack, view, client }) => {
    const text = view.state.values.question?.text?.value ?? '';
    if (text.length < 5) return ack({ response_action: 'errors', errors: { question: 'Too short' } });
    await ack();
    await client.chat.postMessage({ channel: 'general', text });
  });
}
