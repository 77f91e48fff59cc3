import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUIET, toMessages } from '../../../src/adapters/slack/blocks.ts';
import type { Action, Part } from '../../../src/core/reply/types.ts';
import { showBriefing } from '../../../src/core/views/views.ts';
import { aBriefing, aFact } from '../../core/builders.ts';
import { aFactPart, aReply, manyFacts } from '../reply-builders.ts';
import { ANY_REPLY } from './any-reply.ts';
import { blocksSent, faultsOf, seen } from './reply-faults.ts';

const ALONE = { startsThread: true };
const IN_ROW = { startsThread: false };

const types = (message: { blocks: readonly { type: string }[] } | undefined) => message?.blocks.map(({ type }) => type);

describe('a briefing on Slack', () => {
  const reply = showBriefing(aBriefing({ facts: [aFact(), aFact({ id: 'f2' })] }), 'summary', 'en');
  const [message] = toMessages(reply, ALONE);

  it('is a header, its date, the summary, a section for each fact, and buttons', () => {
    expect(types(message)).toEqual(['header', 'context', 'section', 'section', 'section', 'actions']);
    expect(message && seen(message).split('\n')).toEqual([
      'Belmare harbour',
      'as of June 2024 · Belmare Gazette',
      'A harbour closes.',
      'The harbour closes in May.',
      '_port office · claimed · ¶1 · f1_',
      'The harbour closes in May.',
      '_port office · claimed · ¶1 · f2_',
      'Ask a question',
      'Timeline',
      'Claims',
      'Disputes',
      'Sources',
      'Français',
    ]);
  });

  it('gives its buttons what they show, and in which language', () => {
    const actions = blocksSent(message ?? { text: '', blocks: [] }).at(-1);
    expect(actions?.elements).toMatchObject([
      { action_id: 'wirebrief:ask:3', value: 'belmare-harbour summary en', style: 'primary' },
      { action_id: 'wirebrief:show:4', value: 'belmare-harbour timeline en' },
      { action_id: 'wirebrief:show:5', value: 'belmare-harbour claims en' },
      { action_id: 'wirebrief:show:6', value: 'belmare-harbour disputes en' },
      { action_id: 'wirebrief:show:7', value: 'belmare-harbour sources en' },
      { action_id: 'wirebrief:show:8', value: 'belmare-harbour summary fr' },
    ]);
  });

  it('tells notifications and screen readers the same in one text', () => {
    expect(message?.text.split('\n')).toEqual([
      'Belmare harbour',
      'as of June 2024 · Belmare Gazette',
      '',
      'A harbour closes.',
      ' f1  The harbour closes in May. (port office · claimed · ¶1)',
      ' f2  The harbour closes in May. (port office · claimed · ¶1)',
    ]);
  });

  it('asks for no previews', () => {
    expect(QUIET).toEqual({ unfurl_links: false, unfurl_media: false });
  });
});

describe('an answer on Slack', () => {
  it('lists accounts and nearest facts as rows, with the as-of line below', () => {
    const parts: Part[] = [
      { kind: 'text', text: 'Two accounts:' },
      aFactPart('None were sent.', { role: 'account' }),
      aFactPart('They keep coming.', { role: 'nearest', label: 'May 2023' }),
    ];
    const [message] = toMessages(aReply({ parts, asOf: 'as of June 2023' }), IN_ROW);
    expect(message && seen(message).split('\n')).toEqual([
      'Two accounts:',
      '• None were sent.',
      '_Iran · denied · ¶4 · f7_',
      '• *May 2023* – They keep coming.',
      '_Iran · denied · ¶4 · f7_',
      'as of June 2023',
    ]);
  });

  it('puts a button beside what can be chosen, and none beside what cannot', () => {
    const action: Action = { kind: 'view', slug: 'bridge', view: 'timeline', label: 'The bridge' };
    const parts: Part[] = [
      { kind: 'entry', name: 'bridge', text: 'The bridge · as of May 2024', action },
      { kind: 'entry', name: '/help', text: 'Lists the commands' },
    ];
    const [message] = toMessages(aReply({ parts, language: 'fr' }), IN_ROW);
    expect(blocksSent(message ?? { text: '', blocks: [] })).toEqual([
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '*bridge*\nThe bridge · as of May 2024', verbatim: true },
        accessory: {
          type: 'button',
          text: { type: 'plain_text', text: 'Montrer', emoji: false },
          accessibility_label: 'Montrer – The bridge',
          action_id: 'wirebrief:show:0',
          value: 'bridge timeline fr',
        },
      },
      { type: 'section', text: { type: 'mrkdwn', text: '*/help*\nLists the commands', verbatim: true } },
    ]);
  });

  it('sends nothing for a reply that says nothing', () => {
    expect(toMessages(aReply({ parts: [{ kind: 'text', text: ' ' }] }), IN_ROW)).toEqual([]);
  });
});

describe('a reply longer than a message', () => {
  const actions: Action[] = [{ kind: 'ask', slug: 'bridge', label: 'Ask a question' }];
  const long = aReply({ title: 'The bridge', asOf: 'as of May 2024', parts: manyFacts(100), actions });

  it('goes on in the thread, which the first message says above its buttons', () => {
    const messages = toMessages(long, ALONE);
    expect(messages.map(({ blocks }) => blocks.length)).toEqual([50, 46, 8]);
    expect(messages[0] && seen(messages[0]).split('\n').slice(-2)).toEqual([
      'It goes on in the thread.',
      'Ask a question',
    ]);
    expect(types(messages.at(-1))).not.toContain('actions');
  });

  it('has its buttons at the end where its messages stand in one row', () => {
    const messages = toMessages(long, IN_ROW);
    expect(messages.map((message) => types(message)?.includes('actions'))).toEqual([false, false, true]);
    expect(messages.some((message) => seen(message).includes('It goes on in the thread.'))).toBe(false);
  });

  it('puts the date of an answer without a title where the buttons are', () => {
    const { title: _, ...untitled } = long;
    const dated = (options: typeof ALONE) =>
      toMessages(untitled, options).map((message) => seen(message).includes('as of May 2024'));
    expect(dated(ALONE)).toEqual([true, false, false]);
    expect(dated(IN_ROW)).toEqual([false, false, true]);
  });

  it('shows each fact once, with its chip, in order', () => {
    const text = toMessages(long, ALONE).map(seen).join('\n');
    const ids = [...text.matchAll(/^_Iran · denied · ¶4 · f(\d+)_$/gm)].map(([, number]) => Number(number));
    expect(ids).toEqual(Array.from({ length: 100 }, (_, index) => index));
  });

  it('cuts a sentence that no section holds, and gives each piece the chip', () => {
    const sentence = 'They keep coming. '.repeat(400).trim();
    const [message] = toMessages(aReply({ parts: [aFactPart(sentence)] }), IN_ROW);
    const sections = seen(message ?? { text: '', blocks: [] }).split('_Iran · denied · ¶4 · f7_');
    expect(sections.length).toBe(4);
    expect(sections.join(' ').replace(/\s+/g, ' ').trim()).toBe(sentence);
  });
});

describe('any reply', () => {
  it('is taken by Slack, pings nobody, links nowhere, and loses no text, chip or button', () => {
    fc.assert(
      fc.property(ANY_REPLY, fc.boolean(), (reply, startsThread) => {
        expect(faultsOf(reply, startsThread)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
