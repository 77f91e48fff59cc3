import { describe, expect } from 'vitest';
import { objectAt, objectsAt, textAt } from '../simulators/json.ts';
import { linksIn, mentionsIn, visibleText } from '../simulators/slack/content.ts';
import type { Message } from '../simulators/slack/world.ts';
import { it, MODES, type Running, settled } from './slack-stage.ts';
import { AS_READ, wordedByModel } from './worded-by-model.ts';

/** The button that asks for the receipt; undefined where there is none. */
function receiptButton({ blocks }: Message): { readonly action: string; readonly label: string } | undefined {
  const buttons = blocks.flatMap((block) => objectsAt(block, 'elements'));
  const found = buttons.find((button) => textAt(button, 'action_id')?.startsWith('wirebrief:receipt'));
  return found && { action: textAt(found, 'action_id') ?? '', label: textAt(objectAt(found, 'text'), 'text') ?? '' };
}

async function press({ workspace }: Pick<Running, 'workspace'>, user: string, message: Message): Promise<void> {
  const { acked } = await workspace.user(user).clicks(message, receiptButton(message)?.action ?? 'no button');
  expect(acked).toBe(true);
}

/** The briefing's thread, and the answer to a question in it. */
async function answered(running: Running, question = 'when will it reopen?') {
  const { workspace } = running;
  await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
  await settled(running);
  const [root] = workspace.messagesIn('general');
  if (!root) throw new Error('no briefing');
  await workspace.user('ana').says('general', question, { thread: root.ts }).heard;
  await settled(running);
  const answer = workspace.threadOf(root.ts).at(-1);
  if (!answer) throw new Error('no answer');
  return { root, answer };
}

describe.concurrent.each(MODES)('“How was this checked?” on Slack over %s', (mode) => {
  it('tells the one who presses, in the thread, that each sentence is the editor’s own', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const { root, answer } = await answered(running);
    expect(receiptButton(root)).toBeUndefined();
    expect(receiptButton(answer)?.label).toBe('How was this checked?');
    await press(running, 'ben', answer);
    const [told] = await workspace.until('the receipt', () => {
      const all = workspace.ephemeralsFor('ben');
      return all.length === 1 && all;
    });
    expect(told && visibleText(told)).toMatch(
      /^How this was checked\nEach sentence below is the editor’s own, shown unchanged\. No language model took part\.\n/,
    );
    expect(told && visibleText(told)).toContain('The harbour bridge will reopen to cars in October 2025.');
    expect(told && visibleText(told)).toMatch(/ · announced.* · ¶\d+ · f\d+/);
    expect(told?.threadTs).toBe(root.ts);
    expect(workspace.threadOf(root.ts)).toHaveLength(3);
    expect(workspace.ephemeralsFor('ana')).toEqual([]);
  });

  it('tells the same after a restart, and each time it is pressed', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace, store, adapter } = running;
    const { answer } = await answered(running, 'Quand le pont doit-il rouvrir ?');
    expect(receiptButton(answer)?.label).toBe('Comment est-ce vérifié\u00A0?');
    await adapter.stop();
    const again = await stage.start(mode, workspace, store);
    await press(again, 'ana', answer);
    await press(again, 'ana', answer);
    await settled(again);
    const told = workspace.ephemeralsFor('ana').map(visibleText);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('Chaque phrase ci-dessous est celle de l’auteur du dossier, sans changement.');
    expect(told[1]).toBe(told[0]);
  });

  it.for([['all at once', false] as const, ['as it grew', true] as const])(
    'tells of an answer that a model worded %s what passed and what was stopped',
    async ([, grows], { stage }) => {
      const running = await stage.run(mode, { bot: (bot) => wordedByModel(bot, { grows }) });
      const { workspace } = running;
      const { answer } = await answered(running);
      await press(running, 'ana', answer);
      await settled(running);
      const [told] = workspace.ephemeralsFor('ana');
      if (!told) throw new Error('no receipt');
      const lines = visibleText(told);
      expect(AS_READ.filter((line) => !lines.includes(line))).toEqual([]);
      expect([...mentionsIn(told), ...linksIn(told)]).toEqual([]);
    },
  );

  it('says so of an answer of which nothing is kept any more', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace, store } = running;
    const { answer } = await answered(running);
    await store.forget({ place: answer.channel });
    await press(running, 'ana', answer);
    await settled(running);
    expect(workspace.ephemeralsFor('ana').map(visibleText)).toEqual([
      'How that came about is not kept, or not any more.',
    ]);
  });
});
