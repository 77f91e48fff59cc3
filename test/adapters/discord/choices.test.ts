import { describe, expect, it } from 'vitest';
import { customId, readChoice } from '../../../src/adapters/discord/choices.ts';
import { type Choice, choiceOf } from '../../../src/core/reply/choice.ts';
import type { Action } from '../../../src/core/reply/types.ts';

describe('what is pressed', () => {
  it.each<readonly [string, Action, Choice, string]>([
    [
      'ask',
      { kind: 'ask', slug: 'bridge', label: 'Ask' },
      { kind: 'ask', slug: 'bridge', language: 'fr' },
      'wirebrief:ask:3:bridge summary fr',
    ],
    [
      'a receipt',
      { kind: 'receipt', slug: 'bridge', label: 'x' },
      { kind: 'receipt', slug: 'bridge', language: 'fr' },
      'wirebrief:receipt:3:bridge summary fr',
    ],
    [
      'a briefing',
      { kind: 'brief', slug: 'bridge', label: 'x' },
      { kind: 'show', slug: 'bridge', view: 'summary', language: 'fr' },
      'wirebrief:show:3:bridge summary fr',
    ],
    [
      'a view',
      { kind: 'view', slug: 'bridge', view: 'claims', label: 'x' },
      { kind: 'show', slug: 'bridge', view: 'claims', language: 'fr' },
      'wirebrief:show:3:bridge claims fr',
    ],
    [
      'a language',
      { kind: 'language', slug: 'bridge', language: 'en', label: 'English' },
      { kind: 'show', slug: 'bridge', view: 'summary', language: 'en' },
      'wirebrief:show:3:bridge summary en',
    ],
  ])('comes back as it was offered: %s', (_, action, choice, id) => {
    expect(choiceOf(action, 'fr')).toEqual(choice);
    expect(customId(choice, 3)).toBe(id);
    expect(readChoice(id)).toEqual(choice);
  });

  it.each([
    ['a button of another app', 'poll:1:bridge summary en'],
    ['a button of another version', 'wirebrief:show:1:bridge map en'],
    ['a language that is gone', 'wirebrief:show:1:bridge summary de'],
    ['one with more in it', 'wirebrief:show:1:bridge summary en x'],
    ['one without a briefing', 'wirebrief:show:1: summary en'],
    ['one without a number', 'wirebrief:show:bridge summary en'],
    ['another deed', 'wirebrief:forget:1:bridge summary en'],
    ['a form', 'wirebrief:form:bridge:en:1'],
    ['nothing', ''],
  ])('is nothing where it is %s', (_, id) => {
    expect(readChoice(id)).toBeUndefined();
  });

  it('fits where the name of the briefing is as long as one can be', () => {
    const choice = { kind: 'show', slug: 'x'.repeat(60), view: 'timeline', language: 'en' } as const;
    expect(customId(choice, 999).length).toBe(91);
  });
});
