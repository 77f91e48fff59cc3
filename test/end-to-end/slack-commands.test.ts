import { describe, expect, it } from 'vitest';
import { visibleText } from '../simulators/slack/content.ts';
import { createSlackStage, MODES, settled } from './slack-stage.ts';

const stage = createSlackStage();
const HELP_TEXT = /^Commands\n/;

describe.each(MODES)('commands over %s', (mode) => {
  it('1: /brief is acknowledged, and posted once as the root of a thread that is remembered', async () => {
    const running = await stage.run(mode);
    const { workspace, store } = running;
    const outcome = await workspace.user('ana').runs('/brief', 'russia-iran-drones', 'general');
    expect(outcome).toMatchObject({ acked: true, error: undefined });
    await settled(running);
    const [root, ...others] = workspace.messagesIn('general');
    expect(others).toEqual([]);
    const { channel = '', ts = '' } = root ?? {};
    expect(root && visibleText(root)).toContain('Iran, Russia and a drone plant');
    expect(await store.threads.find(channel, ts)).toMatchObject({ slug: 'russia-iran-drones', language: 'en' });
    expect(await store.messages.find(channel, ts)).toMatchObject({ kind: 'briefing', thread: ts, version: 1 });
    expect(workspace.ephemeralsFor('ana')).toEqual([]);
  });

  it('1: who has to wait for the post is told so', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    workspace.fault({ method: 'chat.postMessage', do: '429', retryAfterSec: 3 });
    await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
    const [told] = await workspace.until(
      'a word',
      () => workspace.ephemeralsFor('ana').length > 0 && workspace.ephemeralsFor('ana'),
    );
    expect(told?.text).toBe('One moment …');
    expect(workspace.messagesIn('general')).toEqual([]);
    await settled(running);
    expect(workspace.messagesIn('general')).toHaveLength(1);
  });

  it.each([
    [
      'an unknown name',
      '/brief',
      'russia-iran-dronse',
      /^There is no briefing “russia-iran-dronse”\. Did you mean:\n\*?russia-iran-drones/,
    ],
    ['words', '/brief', 'bridge', /^One briefing on “bridge”:\n\*?sample-harbour-bridge/],
    ['words that nothing fits', '/brief', 'qwertz', /^No briefing matches “qwertz”\. \/brief lists them all\.$/],
    ['help', '/brief', 'help', HELP_TEXT],
    ['an empty question', '/ask', '', /^Please ask a question in words\.$/],
  ])('2: %s is answered privately', async (_, command, text, expected) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    await workspace.user('ana').runs(command, text, 'general');
    await settled(running);
    const told = workspace.ephemeralsFor('ana').map(visibleText);
    expect(told).toHaveLength(1);
    expect(told[0]?.replaceAll('*', '')).toMatch(expected);
    expect(workspace.messagesIn('general')).toEqual([]);
  });

  it('2: /brief alone offers a list that searches as one types, and shows what is picked', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    await ana.runs('/brief', '', 'general');
    const [picker] = await workspace.until(
      'the list',
      () => workspace.ephemeralsFor('ana').length > 0 && workspace.ephemeralsFor('ana'),
    );
    if (!picker) throw new Error('no list');
    const all = await ana.looksUp(picker, 'wirebrief:pick', '');
    expect(all.options.map(({ value }) => value)).toEqual([
      'russia-iran-drones summary en',
      'sample-harbour-bridge summary en',
    ]);
    expect((await ana.looksUp(picker, 'wirebrief:pick', 'harb')).options).toHaveLength(1);
    await ana.chooses(picker, 'wirebrief:pick', 'sample-harbour-bridge summary en', 'ferry');
    await settled(running);
    expect(workspace.messagesIn('general').map(({ text }) => text.split('\n')[0])).toEqual([
      'Made-up sample: a closed harbour bridge',
    ]);
  });

  it.each([
    [
      'random',
      'without the bot',
      'I am not in this channel, so I can not write here. Type /invite, choose wirebrief, and try again.',
    ],
    [
      'secret',
      'private, without the bot',
      'I am not in this channel, so I can not write here. Type /invite, choose wirebrief, and try again.',
    ],
    ['attic', 'archived', 'This channel is archived, so nobody can write here. Please try again in another one.'],
  ])('3: in #%s, %s, the asker alone is told what to do, once', async (channel, _, words) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const outcome = await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', channel);
    expect(outcome.acked).toBe(true);
    await settled(running);
    expect(workspace.ephemeralsFor('ana').map(visibleText)).toEqual([words]);
    expect(workspace.callsOf('chat.postMessage')).toHaveLength(1);
    expect(workspace.messagesIn(channel)).toEqual([]);
  });

  it('shows a view, and a language, from the one table of commands', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    await workspace.user('ana').runs('/brief', 'sample-harbour-bridge timeline fr', 'general');
    await settled(running);
    const [root] = workspace.messagesIn('general');
    expect(root?.text.split('\n')[0]).toMatch(/ – chronologie$/);
  });

  it('answers /ask as a message that begins a thread', async () => {
    const running = await stage.run(mode);
    const { workspace, store } = running;
    await workspace.user('ana').runs('/ask', 'when will the harbour bridge reopen?', 'general');
    await settled(running);
    const [root] = workspace.messagesIn('general');
    expect(root && visibleText(root)).toContain('The harbour bridge will reopen to cars in October 2025.');
    const thread = await store.threads.find(root?.channel ?? '', root?.ts ?? '');
    expect(thread?.turns.map(({ question }) => question)).toEqual(['when will the harbour bridge reopen?']);
  });
});
