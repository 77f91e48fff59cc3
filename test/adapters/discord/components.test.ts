import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUIET, toMessages } from '../../../src/adapters/discord/components.ts';
import type { Action, Part } from '../../../src/core/reply/types.ts';
import { showBriefing } from '../../../src/core/views/views.ts';
import { aBriefing, aFact } from '../../core/builders.ts';
import { aFactPart, aReply, manyFacts } from '../reply-builders.ts';
import { ANY_REPLY } from './any-reply.ts';
import { faultsOf } from './reply-faults.ts';
import { componentsSent, read } from './sent.ts';

const ALONE = { startsThread: true };
const IN_ROW = { startsThread: false };

describe('a briefing on Discord', () => {
  const reply = showBriefing(aBriefing({ facts: [aFact(), aFact({ id: 'f2' })] }), 'summary', 'en');
  const messages = toMessages(reply, ALONE);

  it('is a frame with its title and date, the summary, each fact with its chip, and buttons', () => {
    expect(messages.map(read)).toEqual([
      [
        '┌',
        '## Belmare harbour',
        '-# as of June 2024 · Belmare Gazette',
        '',
        'A harbour closes.',
        '',
        'The harbour closes in May.',
        '-# port office · claimed · ¶1 · f1',
        '',
        'The harbour closes in May.',
        '-# port office · claimed · ¶1 · f2',
        '',
        '[Ask a question] [Timeline] [Claims]',
        '[Disputes] [Sources] [Français]',
        '└',
      ],
    ]);
    expect(messages.map(({ facts }) => facts)).toEqual([['f1', 'f2']]);
  });

  it('gives its buttons what they show, and in which language', () => {
    const [frame] = messages.flatMap(componentsSent);
    expect(frame?.components).toMatchObject([
      {},
      {},
      {},
      {},
      {
        components: [
          { type: 2, style: 1, custom_id: 'wirebrief:ask:3:belmare-harbour summary en' },
          { type: 2, style: 2, custom_id: 'wirebrief:show:4:belmare-harbour timeline en' },
          { type: 2, style: 2, custom_id: 'wirebrief:show:5:belmare-harbour claims en' },
        ],
      },
      {
        components: [
          { type: 2, style: 2, custom_id: 'wirebrief:show:6:belmare-harbour disputes en' },
          { type: 2, style: 2, custom_id: 'wirebrief:show:7:belmare-harbour sources en' },
          { type: 2, style: 2, custom_id: 'wirebrief:show:8:belmare-harbour summary fr' },
        ],
      },
    ]);
  });

  it('pings nobody, and says that it is made of components', () => {
    expect(QUIET).toEqual({ flags: 32_768, allowed_mentions: { parse: [], replied_user: false } });
  });
});

describe('an answer on Discord', () => {
  it('has no frame; it lists accounts and nearest facts as rows, with the as-of line below', () => {
    const parts: Part[] = [
      { kind: 'text', text: 'Two accounts:' },
      aFactPart('None were sent.', { role: 'account' }),
      aFactPart('They keep coming.', { role: 'nearest', label: 'May 2023' }),
    ];
    const messages = toMessages(aReply({ parts, asOf: 'as of June 2023' }), IN_ROW);
    expect(messages.map(read)).toEqual([
      [
        'Two accounts:',
        '',
        '• None were sent.',
        '-# Iran · denied · ¶4 · f7',
        '',
        '• **May 2023** – They keep coming.',
        '-# Iran · denied · ¶4 · f7',
        '',
        '-# as of June 2023',
      ],
    ]);
  });

  it('puts a button beside what can be chosen, and none beside what cannot', () => {
    const action: Action = { kind: 'view', slug: 'bridge', view: 'timeline', label: 'The bridge' };
    const parts: Part[] = [
      { kind: 'entry', name: 'bridge', text: 'The bridge · as of May 2024', action },
      { kind: 'entry', name: '/help', text: 'Lists the commands' },
    ];
    expect(toMessages(aReply({ parts, language: 'fr' }), IN_ROW).map(componentsSent)).toEqual([
      [
        {
          type: 9,
          components: [{ type: 10, content: '**bridge**\nThe bridge · as of May 2024' }],
          accessory: { type: 2, style: 2, label: 'Montrer', custom_id: 'wirebrief:show:0:bridge timeline fr' },
        },
        { type: 10, content: '**/help**\nLists the commands' },
      ],
    ]);
  });

  it('sends nothing for a reply that says nothing', () => {
    expect(toMessages(aReply({ parts: [{ kind: 'text', text: ' \u200B\u3164' }] }), IN_ROW)).toEqual([]);
    expect(toMessages(aReply({ title: ' ' }), IN_ROW)).toEqual([]);
  });
});

describe('a reply longer than a message', () => {
  const actions: Action[] = [{ kind: 'ask', slug: 'bridge', label: 'Ask a question' }];
  const long = aReply({ title: 'The bridge', asOf: 'as of May 2024', parts: manyFacts(100), actions });

  it('goes on in the thread, which the first message says above its buttons', () => {
    const messages = toMessages(long, ALONE).map(read);
    expect(messages.map((lines) => lines.filter((line) => line.startsWith('-# Iran')).length)).toEqual([35, 35, 30]);
    expect(messages[0]?.slice(0, 4)).toEqual(['┌', '## The bridge', '-# as of May 2024', '']);
    expect(messages[0]?.slice(-4)).toEqual(['-# It goes on in the thread.', '', '[Ask a question]', '└']);
    expect(messages.at(-1)?.slice(-2)).toEqual(['-# Iran · denied · ¶4 · f99', '└']);
  });

  it('has its buttons at the end where its messages stand in one row', () => {
    const messages = toMessages(long, IN_ROW).map(read);
    expect(messages.map((lines) => lines.includes('[Ask a question]'))).toEqual([false, false, true]);
    expect(messages.flat()).not.toContain('-# It goes on in the thread.');
  });

  it('puts the date of an answer without a title where the buttons are', () => {
    const { title: _, ...untitled } = long;
    const dated = (options: typeof ALONE) =>
      toMessages(untitled, options).map((message) => read(message).includes('-# as of May 2024'));
    expect(dated(ALONE)).toEqual([true, false, false]);
    expect(dated(IN_ROW)).toEqual([false, false, true]);
  });

  it('shows each fact once, with its chip, in order', () => {
    const lines = toMessages(long, ALONE).flatMap(read);
    const ids = lines.flatMap((line) => /^-# Iran · denied · ¶4 · f(\d+)$/.exec(line)?.[1] ?? []);
    expect(ids.map(Number)).toEqual(Array.from({ length: 100 }, (_, index) => index));
    expect(toMessages(long, ALONE).flatMap(({ facts }) => facts).length).toBe(100);
  });

  it('cuts a sentence that no message holds, and gives each piece the chip', () => {
    const sentence = 'They keep coming. '.repeat(500).trim();
    const messages = toMessages(aReply({ parts: [aFactPart(sentence)] }), IN_ROW).map(read);
    expect(messages.map((lines) => lines.at(-1))).toEqual(Array(3).fill('-# Iran · denied · ¶4 · f7'));
    expect(messages.map((lines) => lines[0]).join(' ')).toBe(sentence);
  });

  it('lists twelve rows with buttons a message', () => {
    const parts = Array.from({ length: 20 }, (_, index): Part => {
      const slug = `bridge-${index}`;
      return { kind: 'entry', name: slug, text: 'The bridge', action: { kind: 'brief', slug, label: 'The bridge' } };
    });
    const messages = toMessages(aReply({ title: 'Briefings', parts }), IN_ROW).map(read);
    expect(messages.map((lines) => lines.filter((line) => line === '[Show]').length)).toEqual([12, 8]);
  });

  it.each([
    ['Latin', 'so ', 1],
    ['Russian', 'да ', 1],
    ['emoji', '🦊🦊', 1],
    ['Chinese', '建設', 2],
    ['Thai', 'ไทย', 2],
  ])('counts bytes as well as characters: 3,600 of %s', (_, word, count) => {
    const text = word.repeat(3_600 / word.length);
    expect(toMessages(aReply({ parts: [{ kind: 'text', text }] }), IN_ROW).length).toBe(count);
  });
});

describe('any reply', () => {
  it('is taken by Discord, pings nobody, links nowhere, and shows each part once, in order, facts with their chips', () => {
    fc.assert(
      fc.property(ANY_REPLY, fc.boolean(), (reply, startsThread) => {
        expect(faultsOf(reply, startsThread)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
