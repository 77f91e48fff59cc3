import { describe, expect, it } from 'vitest';
import { aBriefing, libraryOf } from '../core/commands/builders.ts';
import { isObject, objectsAt, textAt } from '../simulators/json.ts';
import { visibleText } from '../simulators/slack/content.ts';
import type { Message, View } from '../simulators/slack/world.ts';
import { createSlackStage, MODES, type Running, settled } from './slack-stage.ts';

const stage = createSlackStage();

async function briefingIn(running: Running): Promise<Message> {
  const { workspace } = running;
  await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
  await settled(running);
  const [root] = workspace.messagesIn('general');
  if (!root) throw new Error('no briefing');
  return root;
}

/** The action of the button that reads so. */
function button({ blocks }: Pick<Message, 'blocks'>, label: string): string {
  const elements = blocks.flatMap((block) => [
    ...objectsAt(block, 'elements'),
    ...(isObject(block.accessory) ? [block.accessory] : []),
  ]);
  const found = elements.find(({ text }) => isObject(text) && text.text === label);
  if (!found) throw new Error(`no button ${label}`);
  return textAt(found, 'action_id') ?? '';
}

const blocksOf = ({ content }: View) => ({ blocks: objectsAt(content, 'blocks') });

describe.each(MODES)('buttons over %s', (mode) => {
  it('21: a view is shown in the thread once, however often its button is pressed', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const root = await briefingIn(running);
    const sources = button(root, 'Sources');
    const pressed = await Promise.all(['ana', 'ben', 'ana'].map((name) => workspace.user(name).clicks(root, sources)));
    expect(pressed.every(({ acked }) => acked)).toBe(true);
    await settled(running);
    expect(
      workspace
        .threadOf(root.ts)
        .slice(1)
        .map(({ text }) => text.split('\n')[0]),
    ).toEqual(['Made-up sample: a closed harbour bridge – sources']);
    const told = () => [...workspace.ephemeralsFor('ana'), ...workspace.ephemeralsFor('ben')].map(visibleText);
    await workspace.until('a word to the others', () => told().length === 2);
    expect(told()).toEqual(['That is in the thread already.', 'That is in the thread already.']);
  });

  it('21: a button pressed in another workspace does nothing in ours, nor there with our token', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const root = await briefingIn(running);
    const { payload } = await workspace.user('ana').clicks(root, button(root, 'Sources'));
    await settled(running);
    const posted = workspace.callsOf('chat.postMessage').length;
    const elsewhere = JSON.parse(JSON.stringify(payload).replaceAll(workspace.teamId, 'T0ELSEWHERE'));
    const transport = mode === 'http' ? workspace.http : workspace.socket;
    await transport.send({ type: 'interactive', payload: { ...elsewhere, trigger_id: 'another' } });
    await settled(running);
    expect(workspace.callsOf('chat.postMessage')).toHaveLength(posted);
    expect(workspace.threadOf(root.ts)).toHaveLength(2);
  });

  it('21: the other language is shown in the thread, which goes on in it', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const root = await briefingIn(running);
    await workspace.user('ana').clicks(root, button(root, 'Français'));
    await settled(running);
    await workspace.user('ana').says('general', 'réouverture ?', { thread: root.ts }).heard;
    await settled(running);
    const [, french, , answer] = workspace.threadOf(root.ts);
    expect(french?.text).toContain('pont');
    expect(answer && visibleText(answer)).toContain('octobre 2025');
  });

  it('21: Ask opens a form, and its question is answered once in the thread, with the question above', async () => {
    const running = await stage.run(mode);
    const { workspace, store } = running;
    const root = await briefingIn(running);
    const ana = workspace.user('ana');
    await ana.clicks(root, button(root, 'Ask a question'));
    const form = await workspace.until('the form', () => workspace.modalsOf('ana')[0]);
    expect(await ana.submits(form, { question: '?!' })).toMatchObject({
      result: 'refused',
      errors: { question: 'Please ask a question in words.' },
    });
    expect(await ana.submits(form, { question: 'when will it reopen?' })).toMatchObject({ result: 'closed' });
    await settled(running);
    const [, answer, ...others] = workspace.threadOf(root.ts);
    expect(others).toEqual([]);
    expect(answer && visibleText(answer)).toMatch(/^Asked: “when will it reopen\?”\n/);
    expect(answer && visibleText(answer)).toContain('October 2025');
    expect((await store.threads.find(root.channel, root.ts))?.turns).toHaveLength(1);
  });

  it('21: a form that comes too late says so', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const root = await briefingIn(running);
    workspace.fault({ method: 'views.open', do: 'error', error: 'expired_trigger_id' });
    await workspace.user('ana').clicks(root, button(root, 'Ask a question'));
    await workspace.until('a word', () => workspace.ephemeralsFor('ana').length === 1);
    expect(workspace.ephemeralsFor('ana').map(visibleText)).toEqual([
      'The form could not be opened in time; please press again.',
    ]);
  });

  it('21: a button of an earlier version, or of a briefing that is gone, is answered politely', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const root = await briefingIn(running);
    const text = { type: 'plain_text', text: 'Map' };
    const old = { type: 'button', action_id: 'wirebrief:map', value: 'v0', text };
    const gone = { type: 'button', action_id: 'wirebrief:show:1', value: 'lost-briefing summary en', text };
    root.blocks = [{ type: 'actions', block_id: 'old', elements: [old, gone] }];
    expect((await workspace.user('ana').clicks(root, 'wirebrief:map')).acked).toBe(true);
    expect((await workspace.user('ben').clicks(root, 'wirebrief:show:1')).acked).toBe(true);
    await settled(running);
    await workspace.until(
      'both words',
      () => workspace.ephemeralsFor('ana').length + workspace.ephemeralsFor('ben').length === 2,
    );
    expect(workspace.ephemeralsFor('ana').map(visibleText)).toEqual([
      'This button is from an earlier version and does nothing any more; /brief lists the briefings.',
    ]);
    expect(workspace.ephemeralsFor('ben').map(visibleText)).toEqual([
      'There is no briefing “lost-briefing”. /brief lists them all.',
    ]);
    expect(workspace.threadOf(root.ts)).toHaveLength(1);
  });

  it('a button under an answer in a thread of others makes that thread none of ours', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    const begun = ana.says('general', 'what about the bridge?');
    await ana.says('general', '@wirebrief when will the harbour bridge reopen?', { thread: begun.ts }).heard;
    await settled(running);
    const answer = workspace.threadOf(begun.ts)[2];
    if (!answer) throw new Error('no answer');
    await ana.clicks(answer, button(answer, 'Disputes'));
    await settled(running);
    await ana.says('general', 'so they say', { thread: begun.ts }).heard;
    await settled(running);
    expect(workspace.threadOf(begun.ts)).toHaveLength(5);
    expect(workspace.threadOf(begun.ts)[3]?.text.split('\n')[0]).toMatch(/ – disputes$/);
  });

  it('“Ask about this” in a message’s menu opens the form with its words, and answers below it', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    const { message } = ana.says('general', 'when will the harbour bridge reopen?');
    await ana.shortcut('wirebrief:ask-about', message);
    const form = await workspace.until('the form', () => workspace.modalsOf('ana')[0]);
    await ana.submits(form);
    await settled(running);
    const [, answer] = workspace.threadOf(message.ts);
    expect(answer && visibleText(answer)).toContain('October 2025');
    await ana.says('general', 'thanks', { thread: message.ts }).heard;
    await settled(running);
    expect(workspace.threadOf(message.ts)).toHaveLength(3);
  });
});

describe.each(MODES)('“Ask about this” where several briefings fit, over %s', (mode) => {
  it('asks back privately, and choosing one answers beside what others say there', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    const { message } = ana.says('general', 'when will the bridge reopen, and when the drone plant?');
    await ana.shortcut('wirebrief:ask-about', message);
    await ana.submits(await workspace.until('the form', () => workspace.modalsOf('ana')[0]));
    await settled(running);
    const [back] = workspace.ephemeralsFor('ana');
    if (!back) throw new Error('not asked back');
    const show = back.blocks.find((block) => JSON.stringify(block).includes('sample-harbour-bridge summary'));
    await ana.clicks(back, isObject(show?.accessory) ? (textAt(show.accessory, 'action_id') ?? '') : '');
    await settled(running);
    const [, answer] = workspace.threadOf(message.ts);
    expect(answer && visibleText(answer)).toContain('reopen to cars in October 2025');
    await workspace.user('ben').says('general', 'why was it closed?', { thread: message.ts }).heard;
    await settled(running);
    expect(workspace.threadOf(message.ts)).toHaveLength(3);
  });
});

describe.each(MODES)('the list of briefings over %s', (mode) => {
  it('17: answers in time from ten thousand briefings, a hundred at most, in labels that Slack takes', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      aBriefing({
        slug: `mill-${index}`,
        title: { en: `The mill number ${index} ${'of the long valley '.repeat(8)}` },
      }),
    );
    const running = await stage.run(mode, { library: libraryOf(...many) });
    const { workspace } = running;
    const ana = workspace.user('ana');
    await ana.runs('/brief', '', 'general');
    const picker = await workspace.until('the list', () => workspace.ephemeralsFor('ana')[0]);
    const offered = await ana.looksUp(picker, 'wirebrief:pick', 'mill number 77');
    expect(offered).toMatchObject({ problems: [], outcome: { acked: true } });
    expect(offered.options.map(({ value }) => value)).toContain('mill-77 summary en');
    expect((await ana.looksUp(picker, 'wirebrief:pick', '')).options).toHaveLength(100);
  });
});

describe.each(MODES)('the Home tab over %s', (mode) => {
  it('22: lists the briefings, and what one has asked about, anew each time it is opened', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    await ana.opensHome().done;
    const before = await workspace.until('the page', () => workspace.homeOf('ana'));
    const words = () => visibleText({ text: '', ...blocksOf(workspace.homeOf('ana') ?? before) });
    expect(words()).toContain('sample-harbour-bridge');
    expect(words()).not.toContain('Your last conversations here');
    await ana.says(ana.dm, 'when will the harbour bridge reopen?').heard;
    await settled(running);
    await ana.opensHome().done;
    await workspace.until('the new page', () => words().includes('Your last conversations here'));
    expect(words()).toContain('Made-up sample: a closed harbour bridge · ');
  });

  it('22: settles when two publish at once', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    await ana.opensHome().done;
    await workspace.until('the page', () => workspace.homeOf('ana'));
    const conflict = workspace.fault({ method: 'views.publish', do: 'error', error: 'hash_conflict' });
    await Promise.all([ana.opensHome().done, ana.opensHome().done]);
    const isShown = () => workspace.callsOf('views.publish').at(-1)?.answer?.ok === true;
    await workspace.until('all to settle', () => workspace.callsOf('views.publish').length >= 4 && isShown());
    expect(conflict.hits()).toBe(1);
  });

  it('22: its buttons show a briefing in the conversation with the reader', async () => {
    const running = await stage.run(mode);
    const { workspace, store } = running;
    const ana = workspace.user('ana');
    await ana.opensHome().done;
    const home = await workspace.until('the page', () => workspace.homeOf('ana'));
    const show = objectsAt(home.content, 'blocks').find((block) =>
      JSON.stringify(block.accessory ?? '').includes('sample-harbour-bridge summary'),
    );
    const action = isObject(show?.accessory) ? (textAt(show.accessory, 'action_id') ?? '') : '';
    await ana.clicks(home, action);
    await settled(running);
    const [root] = workspace.messagesIn(ana.dm);
    expect(root?.text.split('\n')[0]).toBe('Made-up sample: a closed harbour bridge');
    expect(await store.threads.find(ana.dm, root?.ts ?? '')).toMatchObject({ slug: 'sample-harbour-bridge' });
  });

  it('suggests first questions where somebody opens the conversation, and each finds its briefing', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    await ana.opensMessages().done;
    const prompts = await workspace.until(
      'prompts',
      () => workspace.promptsOf(ana.dm).length > 0 && workspace.promptsOf(ana.dm),
    );
    expect(prompts).toHaveLength(2);
    for (const prompt of prompts) {
      const asked = ana.says(ana.dm, textAt(prompt, 'message') ?? '');
      await asked.heard;
      await settled(running);
      const [, answer] = workspace.threadOf(asked.ts);
      expect(answer && visibleText(answer)).toContain(textAt(prompt, 'title'));
    }
  });
});
