import { describe, expect, it } from 'vitest';
import { withShortEdges } from '../../../src/core/reply/short-edges.ts';
import type { Part } from '../../../src/core/reply/types.ts';

const FACT: Part = {
  kind: 'fact',
  text: 'None were sent.',
  label: 'May 2023',
  role: 'fact',
  chip: {
    fact: 'f7',
    speaker: 'Iran',
    status: 'denied',
    statusLabel: 'denied',
    evidence: [{ source: 'ap', paragraph: 4 }],
  },
};
const ENTRY: Part = { kind: 'entry', name: 'bridge', text: 'The bridge' };
const chars = (part: Part) => JSON.stringify(part).length;

describe('a part whose edges are long', () => {
  it('is running text', () => {
    expect(withShortEdges(FACT, 10, chars)).toEqual({
      kind: 'text',
      text: 'May 2023 – None were sent. (Iran · denied · ¶4 · f7)',
    });
    expect(withShortEdges(ENTRY, 10, chars)).toEqual({ kind: 'text', text: 'bridge: The bridge' });
  });

  it('stays as it is where they are short, or where there are none', () => {
    expect(withShortEdges(FACT, 1_000, chars)).toBe(FACT);
    const text: Part = { kind: 'text', text: 'x'.repeat(50) };
    expect(withShortEdges(text, 10, chars)).toBe(text);
  });
});
