import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../any-text.ts';
import { draftOf } from '../core/answer/drafting/scripted-model.ts';
import { GRAIN } from '../core/answer/grain-briefing.ts';
import { harmIn, uncarried } from './harm.ts';
import { PAYLOADS } from './payloads/payloads.ts';
import { RAW } from './payloads/raw.ts';
import { seenOf } from './stage.ts';

const QUESTION = 'How many tractors did Ormia receive?';
const FACT = 'In March 2024, Ormia received 300 tractors from Velland.';

/** What comes of a question that a model answers with just this text. */
function seenAfter(written: string) {
  return seenOf({ briefing: GRAIN, question: QUESTION, writes: () => written });
}

/** Everything that went wrong with what these made a model write, and how many of them left the fact standing. */
async function tryAll(written: readonly (readonly [what: string, written: string])[]) {
  const harm: string[] = [];
  let told = 0;
  for (const [what, text] of written) {
    const seen = await seenAfter(text);
    harm.push(...harmIn(seen).map((fault) => `${what}: ${fault}`));
    told += Number(seen.answer.reply.parts.some((part) => part.kind === 'fact' && part.text === FACT));
  }
  return { harm, told };
}

describe('a hostile input that a model writes', () => {
  it('is no sentence of an answer, whichever facts it cites', async () => {
    const { harm, told } = await tryAll(
      PAYLOADS.map(({ family, text }) => [
        family,
        draftOf(
          [text, 'f3'],
          [text, 'f99'],
          [text, 'f1', 'f3', 'f8', 'f12'],
          [`${FACT} ${text}`, 'f3'],
          [`${text} ${FACT}`, 'f3'],
        ),
      ]),
    );
    expect(harm).toEqual([]);
    expect(told).toBe(PAYLOADS.length);
  });

  it('is nothing but text where a sentence should be an object, an id a fact, or the draft JSON', async () => {
    const drafts = PAYLOADS.flatMap(({ family, text }): [string, string][] => [
      [family, text],
      [family, JSON.stringify({ verdict: text, sentences: [text, { [text]: text }, { text: FACT, facts: [text] }] })],
    ]);
    const { harm, told } = await tryAll(drafts);
    expect(harm).toEqual([]);
    expect(told).toBe(drafts.length);
  });

  it.each(Object.entries(RAW))('does no harm as %s', async (what, written) => {
    const { harm, told } = await tryAll([[what, written]]);
    expect(harm).toEqual([]);
    expect(told).toBe(1);
  });
});

describe('whatever a model writes', () => {
  const words = fc.constantFrom(
    ...`${FACT} The tractors cost 12 million euros 900 no not Velland sells grain`.split(' '),
  );
  const text = fc.oneof(
    anyText(30),
    fc.constantFrom(...PAYLOADS.map((payload) => payload.text), FACT, ...GRAIN.facts.map((fact) => fact.text.en ?? '')),
    fc.array(words, { maxLength: 14 }).map((all) => all.join(' ')),
  );
  const ids = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 14 }).map((number) => `f${number}`),
      anyText(4),
    ),
    { maxLength: 4 },
  );

  it('shows nothing but sentences that a cited fact of the answer carries, and the editor’s', async () => {
    const question = fc.constantFrom(QUESTION, 'What about the tractors?', 'Where is the silo?');
    await fc.assert(
      fc.asyncProperty(question, fc.array(fc.tuple(text, ids), { maxLength: 4 }), async (asked, sentences) => {
        const draft = draftOf(...sentences.map(([said, cited]) => [said, ...cited] as const));
        const seen = await seenOf({ briefing: GRAIN, question: asked, writes: () => draft });
        expect(uncarried(seen)).toEqual([]);
        const drafted = new Map(sentences.map(([said, cited]) => [said, cited]));
        const shown = seen.parts.filter((part) => part.kind === 'fact' && drafted.has(part.text));
        expect(seen.isDrafted).toBe(true);
        expect(shown.filter((part) => part.kind === 'fact' && !isOwn(part.text) && !citedBy(sentences, part))).toEqual(
          [],
        );
      }),
      { numRuns: 150 },
    );
  });
});

function isOwn(text: string): boolean {
  return GRAIN.facts.some((fact) => fact.text.en === text);
}

function citedBy(
  sentences: readonly (readonly [text: string, ids: readonly string[]])[],
  { text, chip }: { readonly text: string; readonly chip: { readonly fact: string } },
): boolean {
  return sentences.some(([said, ids]) => said === text && ids.includes(chip.fact));
}
