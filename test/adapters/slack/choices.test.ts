import { describe, expect, it } from 'vitest';
import { briefWords, CHOICE_ACTION, readChoice } from '../../../src/adapters/slack/choices.ts';
import { choiceOf, choiceWords } from '../../../src/core/reply/choice.ts';
import type { Action } from '../../../src/core/reply/types.ts';

describe('what is pressed or picked', () => {
  it.each<readonly [string, Action, ReturnType<typeof readChoice>]>([
    ['ask', { kind: 'ask', slug: 'bridge', label: 'Ask' }, { kind: 'ask', slug: 'bridge', language: 'fr' }],
    ['a receipt', { kind: 'receipt', slug: 'bridge', label: 'x' }, { kind: 'receipt', slug: 'bridge', language: 'fr' }],
    [
      'a briefing',
      { kind: 'brief', slug: 'bridge', label: 'x' },
      { kind: 'show', slug: 'bridge', view: 'summary', language: 'fr' },
    ],
    [
      'a view',
      { kind: 'view', slug: 'bridge', view: 'claims', label: 'x' },
      { kind: 'show', slug: 'bridge', view: 'claims', language: 'fr' },
    ],
    [
      'a language',
      { kind: 'language', slug: 'bridge', language: 'en', label: 'English' },
      { kind: 'show', slug: 'bridge', view: 'summary', language: 'en' },
    ],
  ])('comes back as it was offered: %s', (_, action, choice) => {
    const offered = choiceOf(action, 'fr');
    expect(offered).toEqual(choice);
    expect(readChoice({ action_id: `wirebrief:${offered.kind}:3`, value: choiceWords(offered) })).toEqual(choice);
  });

  it('is read from a picked option too', () => {
    const picked = { action_id: 'wirebrief:pick', selected_option: { value: 'bridge summary en' } };
    expect(readChoice(picked)).toEqual({ kind: 'show', slug: 'bridge', view: 'summary', language: 'en' });
  });

  it.each([
    ['a button of another app', { action_id: 'poll:1', value: 'bridge summary en' }],
    ['a button of another version', { action_id: 'wirebrief:show:1', value: 'bridge map en' }],
    ['a language that is gone', { action_id: 'wirebrief:show:1', value: 'bridge summary de' }],
    ['a value with more in it', { action_id: 'wirebrief:show:1', value: 'bridge summary en x' }],
    ['a list closed without a choice', { action_id: 'wirebrief:pick', selected_option: null }],
  ])('is nothing where it is %s', (_, action) => {
    expect(readChoice(action)).toBeUndefined();
  });

  it('says what to type after /brief', () => {
    expect(briefWords({ kind: 'show', slug: 'bridge', view: 'timeline', language: 'fr' })).toBe('bridge timeline fr');
  });

  it('knows the ids of ours', () => {
    expect(
      ['wirebrief:ask:0', 'wirebrief:show:12', 'wirebrief:receipt:1', 'wirebrief:pick'].every((id) =>
        CHOICE_ACTION.test(id),
      ),
    ).toBe(true);
    expect(CHOICE_ACTION.test('wirebrief:picky')).toBe(false);
  });
});
