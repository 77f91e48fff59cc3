import { describe, expect, it } from 'vitest';
import { pagesOf, withShortFrame } from '../../../src/core/reply/pages.ts';
import type { Part, Reply } from '../../../src/core/reply/types.ts';

const TWO_PARTS = { maxChars: 1_000, maxParts: 2, measure: (part: Part) => ('text' in part ? part.text.length : 0) };
const THREE_TEXTS: Reply = {
  language: 'en',
  audience: 'everyone',
  title: 'The bridge',
  parts: ['one', 'two', 'three'].map((text) => ({ kind: 'text', text })),
  asOf: 'as of May 2024',
  actions: [{ kind: 'ask', slug: 'bridge', label: 'Ask' }],
};

/** What each page holds beside its parts. */
function frames(reply: Reply, startsThread: boolean): string[] {
  return pagesOf(reply, TWO_PARTS, startsThread).map(({ reply: { title, asOf, actions, parts }, goesOn }) =>
    [title, asOf, `${parts.length} parts`, ...actions.map(({ label }) => label), goesOn && 'goes on']
      .filter((text) => text)
      .join(', '),
  );
}

describe('the pages of a reply', () => {
  it('give whoever sees only the first in a channel all but the rest of the parts', () => {
    expect(frames(THREE_TEXTS, true)).toEqual(['The bridge, as of May 2024, 2 parts, Ask, goes on', '1 parts']);
  });

  it('have their actions at the end where they stand in one row', () => {
    expect(frames(THREE_TEXTS, false)).toEqual(['The bridge, as of May 2024, 2 parts', '1 parts, Ask']);
  });

  it('put the date of a reply without a title where the actions are', () => {
    const { title: _, ...untitled } = THREE_TEXTS;
    expect(frames(untitled, true)).toEqual(['as of May 2024, 2 parts, Ask, goes on', '1 parts']);
    expect(frames(untitled, false)).toEqual(['2 parts', 'as of May 2024, 1 parts, Ask']);
  });

  it('are one where all fits', () => {
    const { parts } = THREE_TEXTS;
    expect(frames({ ...THREE_TEXTS, parts: parts.slice(0, 2) }, true)).toEqual([
      'The bridge, as of May 2024, 2 parts, Ask',
    ]);
  });
});

describe('a title or an as-of line that is too long', () => {
  it('is a text above or below the others', () => {
    const { title, asOf, parts } = withShortFrame(THREE_TEXTS, (text) => text.length > 9);
    expect([title, asOf]).toEqual([undefined, undefined]);
    expect(parts.map((part) => 'text' in part && part.text)).toEqual([
      'The bridge',
      'one',
      'two',
      'three',
      'as of May 2024',
    ]);
  });

  it('stays where it is not', () => {
    expect(withShortFrame(THREE_TEXTS, () => false)).toEqual(THREE_TEXTS);
  });
});
