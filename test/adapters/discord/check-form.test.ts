import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm, readCheckForm } from '../../../src/adapters/discord/check-form.ts';
import { messageCommandCalled, messageCommands } from '../../../src/adapters/discord/message-commands.ts';
import { CHECK_MAX_CHARS } from '../../../src/core/answer/check-text.ts';
import { anyText } from '../../any-text.ts';
import { aBriefing } from '../../core/builders.ts';
import { readForm } from '../../simulators/discord/forms/form.ts';
import { readModal } from '../../simulators/discord/forms/modal-form.ts';
import { type Json, parseJson } from '../../simulators/json.ts';
import { HOSTILE } from './hostile.ts';

const sent = (value: unknown): Json | undefined => parseJson(JSON.stringify(value));
const HARBOUR = aBriefing();
const many = (count: number) => Array.from({ length: count }, (_, at) => aBriefing({ slug: `briefing-${at}` }));

/** As Discord sends the form's answer. */
function answered(slug: string | undefined, text: string, id = 'wirebrief:check:fr') {
  return {
    custom_id: id,
    components: [
      {
        type: 18,
        id: 1,
        component: { type: 3, id: 2, custom_id: 'briefing', values: slug === undefined ? [] : [slug] },
      },
      { type: 18, id: 3, component: { type: 4, id: 4, custom_id: 'text', value: text } },
    ],
  };
}

describe('the form that asks for a briefing', () => {
  it('offers the briefings, the best fitting one chosen, and has the text to check', () => {
    const fitting = [aBriefing({ slug: 'best' }), HARBOUR];
    const form = checkForm('en', { text: 'The harbour is closed.', briefings: [...fitting, ...many(1)], fitting });
    expect(readForm(sent(form), readModal)).toMatchObject({
      custom_id: 'wirebrief:check:en',
      title: 'Check against a briefing',
      components: [
        {
          type: 18,
          label: 'Against which briefing?',
          description: 'More than one fits this text.',
          component: {
            type: 3,
            required: true,
            options: [{ value: 'best', default: true }, { value: 'belmare-harbour' }, { value: 'briefing-0' }],
          },
        },
        { type: 18, label: 'The text', component: { type: 4, value: 'The harbour is closed.', max_length: 4_000 } },
      ],
    });
  });

  it('says in French that none fits, and how to take one that the list does not hold', () => {
    const form = checkForm('fr', { text: 'Le port.', briefings: many(30), fitting: [] });
    expect(form.title).toBe('Vérifier d’après un dossier');
    const [first] = form.components;
    expect(first).toMatchObject({
      description: 'Aucun ne semble en parler. Les autres\u00A0: /check, le nom, le texte.',
    });
    expect(JSON.stringify(first)).toContain('briefing-24');
    expect(JSON.stringify(first)).not.toContain('briefing-25');
  });

  it('comes back with briefing and text', () => {
    expect(readCheckForm(answered('belmare-harbour', 'Le port.'))).toEqual({
      language: 'fr',
      slug: 'belmare-harbour',
      text: 'Le port.',
    });
  });

  it.each([
    ['is that for a question', answered('x', 'y', 'wirebrief:form:x:en:1')],
    ['is in a language that is gone', answered('x', 'y', 'wirebrief:check:de')],
    ['has no briefing', answered(undefined, 'y')],
    ['has no form', undefined],
  ])('is not read where it %s', (_, data) => {
    expect(readCheckForm(data)).toBeUndefined();
  });

  it('is taken by Discord whatever the text and the briefings say', () => {
    const hostile = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), anyText(40)), { minLength: 1, maxLength: 12 });
    const text = fc
      .tuple(hostile, fc.integer({ min: 1, max: 200 }))
      .map(([pieces, times]) => `The harbour ${pieces.join('').repeat(times)}`.slice(0, CHECK_MAX_CHARS));
    fc.assert(
      fc.property(text, hostile, (each, title) => {
        const briefings = [aBriefing({ title: { en: title.join('') } }), ...many(30)];
        const form = checkForm('en', { text: each, briefings, fitting: briefings.slice(0, 2) });
        expect(() => readForm(sent(form), readModal)).not.toThrow();
      }),
    );
  });
});

describe('the entries in a message’s menu', () => {
  it('are known again by the name that Discord tells, in whichever language they are shown', () => {
    for (const { name } of messageCommands()) expect(messageCommandCalled(name)).toBe('check');
    expect(messageCommandCalled('Vérifier d’après un dossier')).toBeUndefined();
    expect(messageCommandCalled('constructor')).toBeUndefined();
  });
});
