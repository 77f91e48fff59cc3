import { describe, expect, it } from 'vitest';
import { inDate } from '../../../src/core/reply/date-phrase.ts';
import { plainText } from '../../../src/core/reply/plain.ts';
import type { Chip, Part, Reply } from '../../../src/core/reply/types.ts';

const CHIP: Chip = {
  fact: 'f7',
  speaker: 'Iran',
  status: 'denied',
  statusLabel: 'denied',
  evidence: [{ source: 'ap', paragraph: 4 }],
};

describe('plainText', () => {
  it('puts the as-of line below a title, and what can be typed at the end', () => {
    const reply = aReply([{ kind: 'text', text: 'Hello.' }], {
      title: 'Title',
      asOf: 'as of June 2023',
      actions: [
        { kind: 'ask', slug: 's', label: 'Ask a question' },
        { kind: 'view', slug: 's', view: 'timeline', label: 'timeline' },
        { kind: 'language', slug: 's', language: 'fr', label: 'français' },
      ],
    });
    expect(plainText(reply)).toBe('Title\nas of June 2023\n\nHello.\n\nAsk a question, or: timeline · français');
  });

  it('puts the as-of line last where there is no title', () => {
    expect(plainText(aReply([{ kind: 'text', text: 'Hello.' }], { asOf: 'as of June 2023' }))).toBe(
      'Hello.\nas of June 2023',
    );
  });

  it.each<readonly [string, Part, string]>([
    ['a fact behind its id', aFact('fact'), ' f7  No drones. (Iran · denied · ¶4)'],
    ['an account with its id at the end', aFact('account'), ' • No drones. (Iran · denied · ¶4  f7)'],
    ['a nearest fact with its id at the end', aFact('nearest'), ' • No drones. (Iran · denied · ¶4  f7)'],
    ['a date in front', { ...aFact('fact'), label: '2023' }, ' f7  2023 – No drones. (Iran · denied · ¶4)'],
    ['an entry behind its name', { kind: 'entry', name: 'a-slug', text: 'A title' }, ' a-slug  A title'],
    ['an entry that is a name alone', { kind: 'entry', name: 'a-slug', text: '' }, ' a-slug'],
  ])('shows %s', (_, part, line) => {
    expect(plainText(aReply([part]))).toBe(line);
  });

  it('leaves an empty line above a heading, but not at the top', () => {
    const heading: Part = { kind: 'heading', text: 'Heading' };
    expect(plainText(aReply([heading, aFact('account'), heading]))).toBe(
      'Heading\n • No drones. (Iran · denied · ¶4  f7)\n\nHeading',
    );
  });

  it('tells nothing to type where a question is all there is', () => {
    expect(plainText(aReply([], { title: 'T', actions: [{ kind: 'ask', slug: 's', label: 'Ask' }] }))).toBe('T');
  });

  it('offers no question where none can be asked', () => {
    const reply = aReply([{ kind: 'text', text: 'x' }], { actions: [{ kind: 'brief', slug: 's', label: 'S' }] });
    expect(plainText(reply)).toBe('x\nMore on: S');
  });
});

describe('inDate', () => {
  it.each([
    ['2023', 'in 2023', 'en 2023'],
    ['2023-06', 'in June 2023', 'en juin 2023'],
    ['2023-06-09', 'on 9 June 2023', 'le 9 juin 2023'],
    ['2023-06-01', 'on 1 June 2023', 'le 1er juin 2023'],
  ])('gives %s its preposition', (date, english, french) => {
    expect(inDate(date, 'en')).toBe(english);
    expect(inDate(date, 'fr')).toBe(french);
  });
});

function aReply(parts: readonly Part[], over: Partial<Reply> = {}): Reply {
  return { language: 'en', audience: 'everyone', parts, actions: [], ...over };
}

function aFact(role: 'fact' | 'account' | 'nearest') {
  return { kind: 'fact', text: 'No drones.', chip: CHIP, role } as const;
}
