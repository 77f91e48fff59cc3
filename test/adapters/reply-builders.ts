import type { Chip, FactPart, Part, Reply } from '../../src/core/reply/types.ts';

/** Small replies to render, for tests of any platform. */
const CHIP: Chip = {
  fact: 'f7',
  speaker: 'Iran',
  status: 'denied',
  statusLabel: 'denied',
  evidence: [{ source: 'ap', paragraph: 4 }],
};

export function aReply(over: Partial<Reply> = {}): Reply {
  return { language: 'en', audience: 'everyone', parts: [], actions: [], ...over };
}

export function aFactPart(text: string, over: Partial<FactPart> = {}): FactPart {
  return { kind: 'fact', text, chip: CHIP, role: 'fact', ...over };
}

export function manyFacts(count: number, chars = 40): Part[] {
  return Array.from({ length: count }, (_, index) =>
    aFactPart(`${'x'.repeat(chars)} ${index}.`, { chip: { ...CHIP, fact: `f${index}` } }),
  );
}
