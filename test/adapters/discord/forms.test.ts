import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askForm, readAskForm } from '../../../src/adapters/discord/forms.ts';
import { topicChoices } from '../../../src/adapters/discord/topics.ts';
import { anyText } from '../../any-text.ts';
import { aBriefing } from '../../core/builders.ts';
import { readForm } from '../../simulators/discord/forms/form.ts';
import { readModal } from '../../simulators/discord/forms/modal-form.ts';
import { type Json, parseJson } from '../../simulators/json.ts';
import { HOSTILE } from './hostile.ts';

const OPENED = '1300000000000000001';
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), anyText(40)), { maxLength: 12 })
  .map((pieces) => pieces.join(''));
const sent = (value: unknown): Json | undefined => parseJson(JSON.stringify(value));

describe('the form for a question', () => {
  it('has a field below the name of the briefing', () => {
    const form = askForm(
      { language: 'en', opened: OPENED, slug: 'belmare-harbour' },
      { briefingTitle: 'Belmare harbour' },
    );
    expect(form).toEqual({
      custom_id: 'wirebrief:form:belmare-harbour:en:1300000000000000001',
      title: 'Ask a question',
      components: [
        {
          type: 18,
          label: 'Your question',
          description: 'Belmare harbour',
          component: {
            type: 4,
            custom_id: 'question',
            style: 2,
            required: true,
            max_length: 1_000,
            placeholder: 'For example: who says so, and since when?',
          },
        },
      ],
    });
  });

  it('speaks French, and is filled in with what was asked already', () => {
    const form = askForm({ language: 'fr', opened: OPENED }, { question: 'Et les drones ?' });
    expect(form).toEqual({
      custom_id: 'wirebrief:form::fr:1300000000000000001',
      title: 'Poser une question',
      components: [
        {
          type: 18,
          label: 'Votre question',
          component: {
            type: 4,
            custom_id: 'question',
            style: 2,
            required: true,
            max_length: 1_000,
            placeholder: 'Par exemple\u00A0: qui l’affirme, et depuis quand\u00A0?',
            value: 'Et les drones ?',
          },
        },
      ],
    });
  });

  it('is taken by Discord whatever the briefing is called and whatever was asked', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom('en', 'fr'), (briefingTitle, question, language) => {
        const context = { language, opened: '9'.repeat(20), slug: 'x'.repeat(60) };
        expect(() => readForm(sent(askForm(context, { briefingTitle, question })), readModal)).not.toThrow();
      }),
    );
  });
});

describe('what comes back from the form', () => {
  const field = (value: string | null) => ({
    type: 18,
    id: 1,
    component: { type: 4, id: 2, custom_id: 'question', value },
  });

  it('is the question, what it is about, and which form it was', () => {
    const { custom_id } = askForm({ language: 'fr', opened: OPENED, slug: 'bridge' });
    expect(readAskForm({ custom_id, components: [field('Qui le dit ?')] })).toEqual({
      language: 'fr',
      opened: OPENED,
      slug: 'bridge',
      question: 'Qui le dit ?',
    });
  });

  it('names no briefing where the form did not', () => {
    const { custom_id } = askForm({ language: 'en', opened: OPENED });
    expect(readAskForm({ custom_id, components: [field('Who?')] })).toEqual({
      language: 'en',
      opened: OPENED,
      question: 'Who?',
    });
  });

  it('is an empty question where nothing was typed, and where texts stand around the field', () => {
    const custom_id = `wirebrief:form:bridge:en:${OPENED}`;
    expect(readAskForm({ custom_id, components: [{ type: 10, id: 1 }, field(null)] })?.question).toBe('');
    expect(readAskForm({ custom_id, components: [] })?.question).toBe('');
  });

  it.each([
    ['a form of another app', { custom_id: 'poll', components: [] }],
    ['a form of another version', { custom_id: 'wirebrief:form:bridge:de:1', components: [] }],
    ['a form without its number', { custom_id: 'wirebrief:form:bridge:en:', components: [] }],
    ['a button', { custom_id: 'wirebrief:ask:3:bridge summary en', components: [] }],
    ['no form at all', { custom_id: 'wirebrief:form:bridge:en:1' }],
    ['nothing', undefined],
  ])('is nothing where it is %s', (_, data) => {
    expect(readAskForm(data)).toBeUndefined();
  });
});

describe('the briefings offered while one types', () => {
  it('are shown by title and date, in the reader’s language, and sent by name', () => {
    expect(topicChoices([aBriefing()], 'en')).toEqual([
      { name: 'Belmare harbour · as of June 2024', value: 'belmare-harbour' },
    ]);
    expect(topicChoices([aBriefing()], 'fr')).toEqual([
      { name: 'Le port de Belmare · situation en juin 2024', value: 'belmare-harbour' },
    ]);
  });

  it('are twenty-five at most, in the order given', () => {
    const values = topicChoices(many(40), 'en').map(({ value }) => value);
    expect([values.length, values[0], values[24]]).toEqual([25, 'b0', 'b24']);
  });

  it('lose the end of a long title, not the date', () => {
    const [choice] = topicChoices([aBriefing({ title: { en: '🦊 '.repeat(60) } })], 'en');
    expect(choice?.name).toBe(`${'🦊 '.repeat(26)}🦊… · as of June 2024`);
  });

  it('are taken by Discord whatever they are called', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const name = topicChoices([aBriefing({ title: { en: title } })], 'en')[0]?.name ?? '';
        expect([...name].length).toBeLessThanOrEqual(100);
        expect(name.trim()).not.toBe('');
      }),
    );
  });
});

function many(count: number) {
  return Array.from({ length: count }, (_, index) => aBriefing({ slug: `b${index}` }));
}
