import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_MODAL, checkModal, readCheckModal } from '../../../src/adapters/slack/check-modal.ts';
import { CHECK_MAX_CHARS } from '../../../src/core/answer/check-text.ts';
import { anyText } from '../../any-text.ts';
import { aBriefing } from '../../core/builders.ts';
import { isObject, type Json, objectAt, objectsIn, parseJson, textAt } from '../../simulators/json.ts';
import { problems } from '../../simulators/slack/blocks/schema.ts';
import { modalView } from '../../simulators/slack/blocks/view.ts';
import { mentionsIn } from '../../simulators/slack/content.ts';
import { HOSTILE } from './any-reply.ts';

const CONTEXT = { language: 'en', channel: 'C1', thread: '17.5', respondUrl: 'https://hooks.example/1' } as const;
const sent = (value: unknown): Json => parseJson(JSON.stringify(value)) ?? null;

/** What Slack sends where nothing was changed, as the briefing `value` was picked. */
function sentOff(view: ReturnType<typeof checkModal>, value: string | null) {
  const fields = objectsIn(sent(view.blocks)).flatMap((block) => {
    const element = objectAt(block, 'element');
    if (textAt(element, 'type') !== 'plain_text_input') return [];
    const value = textAt(element, 'initial_value') ?? null;
    return [[block.block_id, { [textAt(element, 'action_id') ?? '']: { type: 'plain_text_input', value } }]];
  });
  const picked = { selected_option: value === null ? null : { value } };
  const values = {
    ...Object.fromEntries(fields),
    briefing: { 'wirebrief:pick': { type: 'external_select', ...picked } },
  };
  return { private_metadata: view.private_metadata ?? '', state: { values } };
}

describe('the window that asks for a briefing', () => {
  it('has the list of briefings, and the text to check', () => {
    const view = checkModal(CONTEXT, { text: 'The bridge is closed.', fitting: [] });
    expect(problems(modalView, sent(view), '/view')).toEqual([]);
    expect(view).toMatchObject({
      callback_id: CHECK_MODAL,
      title: { text: 'Check against a briefing' },
      submit: { text: 'Check' },
      blocks: [
        {
          label: { text: 'Against which briefing?' },
          hint: { text: 'None was found to speak of this.' },
          element: { type: 'external_select', action_id: 'wirebrief:pick', min_query_length: 0 },
        },
        { label: { text: 'The text' }, element: { initial_value: 'The bridge is closed.', multiline: true } },
      ],
    });
  });

  it('has the one chosen that fits best of several', () => {
    const fitting = [aBriefing(), aBriefing({ slug: 'other' })];
    const view = checkModal(CONTEXT, { text: 'x', fitting });
    expect(view.blocks[0]).toMatchObject({
      hint: { text: 'More than one fits this text.' },
      element: { initial_option: { text: { text: 'Belmare harbour' }, value: 'belmare-harbour summary en' } },
    });
  });

  it('comes back with briefing, text and the place of the answer', () => {
    const view = checkModal(CONTEXT, { text: 'The bridge is closed.', fitting: [] });
    expect(readCheckModal(sentOff(view, 'belmare-harbour summary en'))).toEqual({
      ...CONTEXT,
      slug: 'belmare-harbour',
      text: 'The bridge is closed.',
    });
  });

  it('is taken by Slack, pings nobody, and brings back any text that may be checked', () => {
    const hostile = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), anyText(60)), { maxLength: 30 });
    const text = fc
      .tuple(hostile, fc.integer({ min: 1, max: 60 }))
      .map(([pieces, times]) => pieces.join(' ').repeat(times).slice(0, CHECK_MAX_CHARS).trim())
      .filter((each) => each !== '');
    const words = (all: string) => all.replace(/\s+/g, '');
    fc.assert(
      fc.property(text, (each) => {
        const view = checkModal({ language: 'fr', channel: 'C1' }, { text: each, fitting: [aBriefing()] });
        expect(problems(modalView, sent(view), '/view')).toEqual([]);
        expect(mentionsIn({ text: '', blocks: objectsIn(sent(view.blocks)).filter(isObject) })).toEqual([]);
        const back = readCheckModal(sentOff(view, 'belmare-harbour summary en'));
        expect(words(back?.text ?? '')).toBe(words(each));
        expect((view.private_metadata ?? '').length).toBeLessThan(3_000);
      }),
    );
  });

  it.each([
    ['carries nothing', { private_metadata: '', state: { values: {} } }],
    ['is in a language that is gone', { private_metadata: '{"language":"de","channel":"C1"}', state: { values: {} } }],
    ['has no briefing', { private_metadata: '{"language":"en","channel":"C1"}', state: { values: {} } }],
  ])('is not read where it %s', (_, view) => {
    expect(readCheckModal(view)).toBeUndefined();
  });
});
