import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraftReader, type DraftEvent } from '../../../../src/core/answer/drafting/read-draft.ts';

function readAll(pieces: readonly string[]): { events: DraftEvent[]; isWhole: boolean } {
  const reader = createDraftReader();
  const events = pieces.flatMap((piece) => reader.read(piece));
  return { events, isWhole: reader.isWhole };
}

const sentence = (text: string, ...facts: string[]): DraftEvent => ({ kind: 'sentence', sentence: { text, facts } });
const ANSWERED: DraftEvent = { kind: 'verdict', isDeclined: false };

/** `text` cut into pieces of these lengths, over and over. */
function cut(text: string, lengths: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const end = at + (lengths[turn % lengths.length] ?? 1);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

describe('createDraftReader', () => {
  it('gives each sentence as soon as its object is closed', () => {
    const reader = createDraftReader();
    expect(reader.read('{"verdict":"answered","sentences":[{"text":"A.","facts":["f1"]')).toEqual([ANSWERED]);
    expect(reader.read('}')).toEqual([sentence('A.', 'f1')]);
    expect(reader.read(',{"text":"B.","facts":["f2","f3"]}')).toEqual([sentence('B.', 'f2', 'f3')]);
    expect(reader.isWhole).toBe(false);
    expect(reader.read(']}')).toEqual([]);
    expect(reader.isWhole).toBe(true);
  });

  it('tells a decline, also one that is told last', () => {
    expect(readAll(['{"verdict":"declined","sentences":[]}']).events).toEqual([{ kind: 'verdict', isDeclined: true }]);
    expect(readAll(['{"sentences":[{"text":"A.","facts":[]}],"verdict":"declined"}']).events).toEqual([
      sentence('A.'),
      { kind: 'verdict', isDeclined: true },
    ]);
  });

  it('reads past a fence and the prose around it', () => {
    const text =
      'Sure, {as "asked"} and {it}:\n```json\n{"verdict":"answered","sentences":[{"text":"A.","facts":["f1"]}]}\n```\nBye {"x"}';
    expect(readAll([text])).toEqual({ events: [ANSWERED, sentence('A.', 'f1')], isWhole: true });
  });

  it('keeps what came before the text was cut off, and knows that it was', () => {
    const cutOff = '{"verdict":"answered","sentences":[{"text":"A.","facts":["f1"]},{"text":"B. and th';
    expect(readAll([cutOff])).toEqual({ events: [ANSWERED, sentence('A.', 'f1')], isWhole: false });
  });

  it('is no whole draft where the outermost object is broken', () => {
    const broken = '{"verdict":"answered","sentences":[{"text":"A.","facts":["f1"]},{"text":"B.", facts: oops}]}';
    expect(readAll([broken])).toEqual({ events: [ANSWERED, sentence('A.', 'f1')], isWhole: false });
  });

  it('passes over objects of another form', () => {
    const text =
      '{"verdict":"answered","sentences":[{"text":7,"facts":["f1"]},{"words":"A."},{"text":"B.","facts":["f2"]}]}';
    expect(readAll([text]).events).toEqual([ANSWERED, sentence('B.', 'f2')]);
  });

  it('takes braces, quotes and a verdict within a sentence for what they are', () => {
    const text = String.raw`{"sentences":[{"text":"} \"verdict\":\"declined\" {\\","facts":[]}],"verdict":"answered"}`;
    expect(readAll([text]).events).toEqual([sentence('} "verdict":"declined" {\\'), ANSWERED]);
  });

  it('finds nothing in what is no JSON', () => {
    expect(readAll(['I can not answer that.']).events).toEqual([]);
    expect(readAll(['{"verdict": answered, "sentences": [{text: A}']).events).toEqual([]);
  });

  it('reads the same sentences however the text is cut', () => {
    const drafted = fc.array(
      fc.record({ text: fc.string({ unit: fc.constantFrom(...'ab"\\{}[]:, é😀\n') }), facts: fc.array(fc.string()) }),
      { maxLength: 4 },
    );
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(drafted, lengths, (sentences, sizes) => {
        const { events, isWhole } = readAll(cut(JSON.stringify({ verdict: 'answered', sentences }), sizes));
        expect(events).toEqual([ANSWERED, ...sentences.map(({ text, facts }) => sentence(text, ...facts))]);
        expect(isWhole).toBe(true);
      }),
    );
  });
});
