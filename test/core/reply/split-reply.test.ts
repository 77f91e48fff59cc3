import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chipText } from '../../../src/core/reply/chip.ts';
import { type PageLimits, splitReply } from '../../../src/core/reply/split.ts';
import type { Action, Chip, Part, Reply } from '../../../src/core/reply/types.ts';

const ASK: Action = { kind: 'ask', slug: 'belmare', label: 'Ask' };

describe('splitReply', () => {
  it('leaves a reply that fits as it is', () => {
    const reply = aReply([heading('H'), text('one')], { title: 'T', asOf: 'A', actions: [ASK] });
    expect(splitReply(reply, limits(13, 5))).toEqual([reply]);
  });

  it('puts the title on the first page, the as-of line and the actions on the last', () => {
    const reply = aReply([text('one two.'), text('three.'), text('four.')], { title: 'T', asOf: 'A', actions: [ASK] });
    expect(splitReply(reply, limits(16, 9)).map(pageText)).toEqual(['T|one two.|three.', 'four.|A|Ask']);
  });

  it('says for whom and in which language on every page', () => {
    const reply = aReply([text('one'), text('two')], { language: 'fr', audience: 'asker' });
    const pages = splitReply(reply, limits(3, 2));
    expect(pages.map(({ language, audience }) => `${language} ${audience}`)).toEqual(['fr asker', 'fr asker']);
  });

  it('counts parts as well as characters', () => {
    const reply = aReply([text('a'), text('b'), text('c'), text('d')], { title: 'T', asOf: 'A' });
    expect(splitReply(reply, limits(99, 4)).map(pageText)).toEqual(['T|a|b|c', 'd|A']);
  });

  it('counts a part for more than one where the platform does', () => {
    const entry: Part = { kind: 'entry', name: 'e', text: '' };
    const reply = aReply([text('a'), heading('H'), heading('I'), entry, text('b')]);
    const countOf = ({ kind }: Part) => (kind === 'entry' ? 3 : 1);
    expect(splitReply(reply, { ...limits(99, 4), countOf }).map(pageText)).toEqual(['a|# H|I', '|b']);
  });

  it('needs room for no more than one part where there is no heading', () => {
    const reply = aReply([text('a'), text('b')], { title: 'T', asOf: 'A' });
    expect(splitReply(reply, limits(99, 3)).map(pageText)).toEqual(['T|a', 'b|A']);
  });

  it('gives the last part a page of its own where the as-of line would not fit below it', () => {
    const reply = aReply([text('aaaa'), text('bbbb')], { asOf: 'AAAA' });
    expect(splitReply(reply, limits(8, 9)).map(pageText)).toEqual(['aaaa', 'bbbb|AAAA']);
  });

  it('takes a heading over to the page of what stands below it', () => {
    const reply = aReply([text('aaaa'), heading('H'), heading('I'), text('bbbb')]);
    expect(splitReply(reply, limits(7, 9)).map(pageText)).toEqual(['aaaa', '# H|# I|bbbb']);
  });

  it('makes a text of a heading that takes up more than half a page', () => {
    const reply = aReply([heading('A long heading'), text('bbbb')]);
    expect(splitReply(reply, limits(16, 9)).map(pageText)).toEqual(['A long heading', 'bbbb']);
  });

  it('makes a text of a heading where a page has one part', () => {
    const reply = aReply([heading('H'), text('a')]);
    expect(splitReply(reply, limits(99, 1)).map(pageText)).toEqual(['H', 'a']);
  });

  it('makes a text of a heading too many', () => {
    const reply = aReply([heading('One'), heading('Two'), heading('Three'), text('bbbb')]);
    expect(splitReply(reply, limits(12, 9)).map(pageText)).toEqual(['# One|# Two|Three', 'bbbb']);
  });

  it('gives every piece of a long fact its chip, and the date in front to the first alone', () => {
    const chip = aChip({ speaker: 'Iran' });
    const reply = aReply([fact('One two. Three four.', chip, '2023')]);
    const pages = splitReply(reply, limits(38, 9));
    expect(pages.map((page) => page.parts)).toEqual([
      [fact('One two.', chip, '2023')],
      [{ kind: 'fact', text: 'Three four.', chip, role: 'fact' }],
    ]);
  });

  it('gives the name and the action of a long entry to its first piece', () => {
    const action: Action = { kind: 'brief', slug: 'belmare', label: 'Open' };
    const reply = aReply([{ kind: 'entry', name: 'N', text: 'one two three', action }]);
    expect(splitReply(reply, limits(8, 9)).map((page) => page.parts)).toEqual([
      [{ kind: 'entry', name: 'N', text: 'one two', action }],
      [text('three')],
    ]);
  });

  it('tries shorter pieces where a platform counts a character more than once', () => {
    const measure = (part: Part) => length(part) + (part.kind === 'text' ? part.text.split('&').length - 1 : 0) * 4;
    const reply = aReply([text('& & & & & &')]);
    const pages = splitReply(reply, { maxChars: 12, maxParts: 9, measure });
    expect(pages.map(pageText)).toEqual(['& &', '& &', '& &']);
  });

  it.each<readonly [string, Reply, PageLimits]>([
    ['the title leaves no room', aReply([text('a b c')], { title: 'A long title' }), limits(12, 9)],
    ['the as-of line and the title fill the page', aReply([text('a')], { title: 'T', asOf: 'A' }), limits(99, 2)],
    ['a chip alone is too long', aReply([fact('a b', aChip({ speaker: 'Somebody with a long name' }))]), limits(20, 9)],
    ['title and actions fit nowhere, though there are no parts', aReply([], { title: 'A title' }), limits(3, 9)],
  ])('throws a RangeError where %s', (_, reply, pageLimits) => {
    expect(() => splitReply(reply, pageLimits)).toThrow(RangeError);
  });

  it('keeps every page within the limits', () => {
    check((pages, _, pageLimits) => {
      for (const page of pages) {
        const parts = allParts(page);
        expect(parts.reduce((sum, part) => sum + pageLimits.measure(part), 0)).toBeLessThanOrEqual(pageLimits.maxChars);
        expect(parts.length).toBeLessThanOrEqual(pageLimits.maxParts);
      }
    });
  });

  it('loses no word, no chip and no action, and leaves no page empty', () => {
    check((pages, reply) => {
      expect(pages.map(wordsOfReply).join('')).toBe(wordsOfReply(reply));
      expect(new Set(pages.flatMap(chipsOf))).toEqual(new Set(chipsOf(reply)));
      expect(pages.flatMap((page) => page.actions)).toEqual(reply.actions);
      expect(pages.filter((page) => page.parts.length === 0)).toEqual(reply.parts.length === 0 ? pages : []);
    });
  });

  it('puts title, as-of line and actions where they belong', () => {
    check((pages, reply) => {
      expect(pages.map((page) => page.title)).toEqual(pages.map((_, i) => (i === 0 ? reply.title : undefined)));
      expect(pages.map((page) => page.asOf)).toEqual(
        pages.map((_, i) => (i === pages.length - 1 ? reply.asOf : undefined)),
      );
    });
  });

  it('parts no heading from what follows it', () => {
    check((pages) => {
      const endings = pages.slice(0, -1).map((page) => page.parts.at(-1)?.kind);
      expect(endings).not.toContain('heading');
    });
  });

  it('never throws where a page holds several times the longest heading, chip and title', () => {
    fc.assert(
      fc.property(REPLIES, (reply) => {
        expect(splitReply(reply, { maxChars: 300, maxParts: 5, measure: length }).length).toBeGreaterThan(0);
      }),
    );
  });
});

const WORDS = fc
  .array(fc.constantFrom('one', 'deux', '漢字', '😀', 'e\u0301', 'שלום', 'end.', '\n\n'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((words) => words.join(' '));
const LINE = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }).map((line) => `x${line.trim()}`);
const CHIPS = fc.record({ id: fc.integer({ min: 1, max: 40 }), speaker: LINE });
const PARTS: fc.Arbitrary<Part> = fc.oneof(
  WORDS.map(text),
  LINE.map(heading),
  fc.tuple(WORDS, CHIPS).map(([words, { id, speaker }]) => fact(words, aChip({ fact: `f${id}`, speaker }))),
  fc.tuple(LINE, WORDS).map(([name, words]): Part => ({ kind: 'entry', name, text: words })),
);
const REPLIES: fc.Arbitrary<Reply> = fc
  .record({
    parts: fc.array(PARTS, { maxLength: 12 }),
    title: fc.option(LINE, { nil: undefined }),
    asOf: fc.option(LINE, { nil: undefined }),
    labels: fc.array(LINE, { maxLength: 3 }),
  })
  .map(({ parts, title, asOf, labels }) =>
    aReply(parts, {
      ...(title === undefined ? {} : { title }),
      ...(asOf === undefined ? {} : { asOf }),
      actions: labels.map((label) => ({ ...ASK, label })),
    }),
  );

/** Holds `promise` to any reply and limits that leave it room. */
function check(promise: (pages: Reply[], reply: Reply, pageLimits: PageLimits) => void): void {
  const sizes = fc.tuple(fc.integer({ min: 10, max: 400 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(REPLIES, sizes, (reply, [maxChars, maxParts]) => {
      const pageLimits = { maxChars, maxParts, measure: length };
      const pages = splitOrNothing(reply, pageLimits);
      fc.pre(pages !== undefined);
      promise(pages, reply, pageLimits);
    }),
  );
}

function splitOrNothing(reply: Reply, pageLimits: PageLimits): Reply[] | undefined {
  try {
    return splitReply(reply, pageLimits);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
}

function limits(maxChars: number, maxParts: number): PageLimits {
  return { maxChars, maxParts, measure: length };
}

/** Every letter that the part shows. */
function length(part: Part): number {
  switch (part.kind) {
    case 'text':
    case 'heading':
      return part.text.length;
    case 'entry':
      return part.name.length + part.text.length;
    case 'fact':
      return part.text.length + (part.label ?? '').length + chipText(part.chip).length;
  }
}

function allParts(page: Reply): Part[] {
  const tail = [page.asOf, page.actions.map(({ label }) => label).join(' · ') || undefined];
  return [
    ...(page.title === undefined ? [] : [heading(page.title)]),
    ...page.parts,
    ...tail.filter((line) => line !== undefined).map(text),
  ];
}

function pageText(page: Reply): string {
  return allParts(page)
    .map((part) =>
      part.kind === 'heading' && part.text !== page.title ? `# ${part.text}` : part.kind === 'entry' ? '' : part.text,
    )
    .join('|');
}

function wordsOfReply(reply: Reply): string {
  const words = reply.parts.map((part) => (part.kind === 'entry' ? part.name : '') + part.text);
  return words.join('').replace(/\s+/g, '');
}

function chipsOf(reply: Reply): Chip[] {
  return reply.parts.flatMap((part) => (part.kind === 'fact' ? [part.chip] : []));
}

function aReply(parts: readonly Part[], over: Partial<Reply> = {}): Reply {
  return { language: 'en', audience: 'everyone', parts, actions: [], ...over };
}

function aChip(over: Partial<Chip> = {}): Chip {
  return {
    fact: 'f1',
    speaker: 'Iran',
    status: 'denied',
    statusLabel: 'denied',
    evidence: [{ source: 'ap', paragraph: 4 }],
    ...over,
  };
}

function text(words: string): Part {
  return { kind: 'text', text: words };
}

function heading(words: string): Part {
  return { kind: 'heading', text: words };
}

function fact(words: string, chip: Chip, label?: string): Part {
  return { kind: 'fact', text: words, chip, role: 'fact', ...(label === undefined ? {} : { label }) };
}
