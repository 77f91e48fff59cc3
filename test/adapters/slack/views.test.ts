import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeTab } from '../../../src/adapters/slack/home.ts';
import { briefingOptions, pickerMessage } from '../../../src/adapters/slack/picker.ts';
import { suggestedPrompts } from '../../../src/adapters/slack/prompts.ts';
import { askModal, QUESTION_BLOCK, readAskModal } from '../../../src/adapters/slack/views.ts';
import type { Briefing } from '../../../src/core/briefing/types.ts';
import type { Command } from '../../../src/core/commands/types.ts';
import { aBriefing } from '../../core/builders.ts';
import { type Json, objectsIn, parseJson } from '../../simulators/json.ts';
import { blocksFor } from '../../simulators/slack/blocks/blocks.ts';
import { offeredOptions } from '../../simulators/slack/blocks/elements.ts';
import { problems } from '../../simulators/slack/blocks/schema.ts';
import { homeView, modalView } from '../../simulators/slack/blocks/view.ts';
import { linksIn, mentionsIn, visibleText } from '../../simulators/slack/content.ts';
import { HOSTILE } from './any-reply.ts';

const hostile = fc
  .array(fc.constantFrom(...HOSTILE, 'Россия', '無人機', '👩‍👧', 'x'.repeat(90)), { maxLength: 40 })
  .map((all) => all.join(' '));
const sent = (value: unknown): Json => parseJson(JSON.stringify(value)) ?? null;
const many = (count: number, over: Partial<Briefing> = {}) =>
  Array.from({ length: count }, (_, index) => aBriefing({ slug: `briefing-${index}`, ...over }));

describe('the window for a question', () => {
  const context = { language: 'en', channel: 'C1', thread: '17.5', slug: 'bridge' } as const;

  it('names the briefing and asks for a question', () => {
    const view = askModal(context, { briefingTitle: 'The bridge' });
    expect(problems(modalView, sent(view), '/view')).toEqual([]);
    expect(visibleText({ text: '', blocks: objectsIn(sent(view.blocks)) })).toBe('The bridge\nYour question');
    expect([view.title.text, view.submit?.text, view.close?.text]).toEqual(['Ask a question', 'Ask', 'Cancel']);
  });

  it('is filled in where a message is asked about, and speaks French', () => {
    const view = askModal({ language: 'fr', channel: 'C1' }, { question: 'Qui a fermé le pont ?' });
    expect(view.blocks[0]).toMatchObject({ type: 'input', element: { initial_value: 'Qui a fermé le pont ?' } });
    expect([view.title.text, view.submit?.text, view.close?.text]).toEqual([
      'Poser une question',
      'Demander',
      'Annuler',
    ]);
  });

  it('comes back with the question and the place of the answer', () => {
    const { private_metadata = '' } = askModal(context, {});
    const state = { values: { [QUESTION_BLOCK]: { question: { type: 'plain_text_input', value: 'Who?' } } } };
    expect(readAskModal({ private_metadata, state })).toEqual({ ...context, question: 'Who?' });
  });

  it.each([
    ['carries nothing', '', { values: { [QUESTION_BLOCK]: { question: { value: 'Who?' } } } }],
    ['is in a language that is gone', '{"language":"de","channel":"C1"}', { values: {} }],
    ['has other fields', '{"language":"en","channel":"C1"}', { values: { name: { name: { value: 'Who?' } } } }],
  ])('is not read where it %s', (_, private_metadata, state) => {
    expect(readAskModal({ private_metadata, state })).toBeUndefined();
  });

  it('is taken by Slack whatever the briefing is called and the message says', () => {
    fc.assert(
      fc.property(hostile, hostile, (briefingTitle, question) => {
        const view = askModal(context, { briefingTitle: briefingTitle.repeat(3), question });
        expect(problems(modalView, sent(view), '/view')).toEqual([]);
        expect(mentionsIn({ text: '', blocks: objectsIn(sent(view.blocks)) })).toEqual([]);
      }),
    );
  });
});

describe('the list to pick from', () => {
  it('searches from the first letter on, and before', () => {
    const { text, blocks } = pickerMessage('en');
    expect(problems(blocksFor('message', 50), sent(blocks), '/blocks')).toEqual([]);
    expect(text).toBe('Which briefing?');
    expect(blocks[0]).toMatchObject({
      accessory: { type: 'external_select', action_id: 'wirebrief:pick', min_query_length: 0 },
    });
  });

  it('tells of each briefing its title and date', () => {
    expect(briefingOptions([aBriefing()], 'fr')).toEqual({
      options: [
        {
          text: { type: 'plain_text', text: 'Le port de Belmare', emoji: false },
          description: { type: 'plain_text', text: 'situation en juin 2024', emoji: false },
          value: 'belmare-harbour summary fr',
        },
      ],
    });
  });

  it('holds a hundred briefings and no more, however long their titles', () => {
    const { options } = briefingOptions(many(140, { title: { en: 'Harbour '.repeat(20) } }), 'en');
    expect(options.length).toBe(100);
    expect(problems(offeredOptions, sent(options), '/options')).toEqual([]);
    expect(options[0]?.text.text).toBe(`${'Harbour '.repeat(9)}Ha…`);
  });

  it('is empty where there is nothing to pick', () => {
    expect(briefingOptions([], 'en')).toEqual({ options: [] });
  });
});

describe('the Home tab', () => {
  const commands: Command[] = [
    { name: 'brief', summary: { en: 'Shows one' }, usage: { en: '/brief [name]' }, options: [], run: never },
    { name: 'help', summary: { en: 'Lists the commands' }, usage: { en: '/help' }, options: [], run: never },
  ];
  const content = {
    language: 'en',
    briefings: [aBriefing()],
    recent: [],
    commands,
    retentionDays: 30,
    channel: 'D1',
  } as const;

  it('shows the briefings, what is remembered, and help', () => {
    const view = homeTab({ ...content, recent: [{ title: 'Belmare harbour', usedOn: '2026-11-24' }] });
    expect(problems(homeView, sent(view), '/view')).toEqual([]);
    expect(visibleText({ text: '', blocks: objectsIn(sent(view.blocks)) }).split('\n')).toEqual([
      'Briefings',
      'Which briefing?',
      'Search the briefings',
      '*belmare-harbour*',
      'Belmare harbour · as of June 2024',
      'Show',
      'What is remembered',
      'For each thread, its briefing, your questions and the facts that answered them are kept for 30 days, with your Slack id and never your name. Whoever runs the bot can erase them sooner.',
      '*Your last conversations here*',
      'Belmare harbour · 24 November 2026',
      'Commands',
      '*/brief [name]*',
      'Shows one',
      'After /brief, just type your questions. Every sentence names who says so, how firmly, and in which paragraph.',
    ]);
  });

  it('has nothing to pick where there are no briefings', () => {
    const view = homeTab({ ...content, briefings: [] });
    expect(view.blocks.slice(0, 2)).toMatchObject([
      { type: 'header', text: { text: 'Briefings' } },
      { type: 'section', text: { text: 'There are no briefings yet.' } },
    ]);
  });

  it('is taken by Slack however many briefings there are and whatever they are called', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('en', 'fr'), fc.integer({ min: 0, max: 200 }), (title, language, count) => {
        const briefings = many(count, { title: { en: title } });
        const view = homeTab({ ...content, language, briefings, recent: [{ title, usedOn: '2026-11' }] });
        const blocks = objectsIn(sent(view.blocks));
        expect(problems(homeView, sent(view), '/view')).toEqual([]);
        expect([...mentionsIn({ text: '', blocks }), ...linksIn({ text: '', blocks })]).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  async function never() {
    return Promise.reject(new Error('help runs nothing'));
  }
});

describe('suggested questions', () => {
  it('are about the first four briefings', () => {
    const { title, prompts } = suggestedPrompts(many(6), 'en');
    expect(title).toBe('Ask about a briefing');
    expect(prompts.length).toBe(4);
    expect(prompts[0]).toEqual({ title: 'Belmare harbour', message: 'What is known about: Belmare harbour?' });
  });

  it('speak French', () => {
    expect(suggestedPrompts([aBriefing()], 'fr').prompts).toEqual([
      { title: 'Le port de Belmare', message: 'Que sait-on de ceci\u00A0: Le port de Belmare\u00A0?' },
    ]);
  });
});
