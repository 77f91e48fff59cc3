import { describe, expect, it } from 'vitest';
import type { Briefing, Fact } from '../../src/core/briefing/types.ts';
import { aBriefing, libraryOf } from '../core/commands/builders.ts';
import { linksIn, visibleText } from '../simulators/slack/content.ts';
import type { Message } from '../simulators/slack/world.ts';
import { createSlackStage, MODES, type Running, settled } from './slack-stage.ts';

const stage = createSlackStage();

function longBriefing(count: number, sentence: (number: number) => string): Briefing {
  const [first] = aBriefing().facts;
  if (!first) throw new Error('no fact');
  const facts = Array.from(
    { length: count },
    (_, index): Fact => ({ ...first, id: `f${index + 1}`, text: { en: sentence(index + 1) } }),
  );
  return aBriefing({ languages: ['en'], facts });
}

async function shownFor(running: Running, text: string): Promise<readonly Message[]> {
  const { workspace } = running;
  await workspace.user('ana').runs('/brief', text, 'general');
  await settled(running);
  const [root] = workspace.messagesIn('general');
  return root ? workspace.threadOf(root.ts) : [];
}

const SENTENCES: readonly (readonly [string, number, (number: number) => string])[] = [
  [
    '3,000 characters',
    30,
    (number) => `Sentence ${number} about the old mill is as long as this, and then ends here at last.`,
  ],
  [
    '12,000 characters',
    120,
    (number) => `Sentence ${number} about the old mill is as long as this, and then ends here at last.`,
  ],
  [
    '13,200 characters',
    132,
    (number) => `Sentence ${number} about the old mill is as long as this, and then ends here at last.`,
  ],
  ['40,000 characters', 100, (number) => `Sentence ${number} ${'about the old mill and its wheel '.repeat(12)}ends.`],
  ['emoji', 60, (number) => `${number} ${'👩‍👩‍👧‍👦🏳️‍🌈 '.repeat(20)}ends.`],
  ['Cyrillic', 60, (number) => `${number} ${'Завод в Алабуге строят. '.repeat(15)}`.trim()],
];

describe.each(MODES)('texts over %s', (mode) => {
  it.each(SENTENCES)(
    '8: a briefing of %s arrives complete, and Slack refuses none of it',
    async (_, count, sentence) => {
      const running = await stage.run(mode, { library: libraryOf(longBriefing(count, sentence)) });
      const messages = await shownFor(running, 'old-mill');
      const seen = messages.map(visibleText).join('\n');
      const missing = Array.from({ length: count }, (__, index) => sentence(index + 1)).filter(
        (text) => !seen.includes(text),
      );
      expect(missing).toEqual([]);
      const refused = running.workspace.calls.filter(({ answer }) => answer?.ok !== true);
      expect(refused.map(({ method, answer }) => [method, answer])).toEqual([]);
      expect(messages.slice(1).every(({ threadTs }) => threadTs === messages[0]?.ts)).toBe(true);
    },
  );

  it('8: what Slack refuses for its form goes out as plain text, never as silence', async () => {
    const running = await stage.run(mode);
    running.workspace.fault({ method: 'chat.postMessage', do: 'error', error: 'invalid_blocks' });
    const [root] = await shownFor(running, 'sample-harbour-bridge');
    expect(root?.blocks).toEqual([]);
    expect(root?.text).toContain('The harbour bridge has no cracks.');
  });

  it('9: every sentence has its citation in the same message, and nothing gets a preview', async () => {
    const running = await stage.run(mode);
    const messages = await shownFor(running, 'russia-iran-drones');
    const lines = messages.flatMap((message) => visibleText(message).split('\n'));
    const chips = lines.filter((line) => /^_.+ · .+ · ¶\d+.* · f\d+_$/.test(line));
    expect(chips).toHaveLength(31);
    expect(running.workspace.unfurls).toEqual([]);
    for (const { args } of running.workspace.callsOf('chat.postMessage')) {
      expect(args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
    }
  });

  it('10: what a briefing or a reader says pings nobody, links nowhere and leaves no form open', async () => {
    const hostile =
      'Said <!channel> and <@U0WIREBRIEF> & <https://evil.example|Iran> ```not closed, @here *bold https://evil.example';
    const briefing = aBriefing({ facts: longBriefing(1, () => hostile).facts, title: { en: hostile } });
    const running = await stage.run(mode, { library: libraryOf(briefing) });
    const { workspace } = running;
    const messages = await shownFor(running, 'old-mill');
    await workspace.user('ana').says('general', `@wirebrief ${hostile}`).heard;
    await workspace.user('ana').runs('/brief', hostile, 'general');
    await settled(running);
    expect(workspace.pingsFired).toEqual([]);
    expect(messages.flatMap(linksIn)).toEqual([]);
    const ours = [...workspace.messagesIn('general'), ...workspace.ephemeralsFor('ana')].filter(({ botId }) => botId);
    expect(ours.flatMap(linksIn)).toEqual([]);
    expect(messages.map(visibleText).join('\n')).toContain('Iran');
  });
});
