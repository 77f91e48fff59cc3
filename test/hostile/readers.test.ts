import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/core/conversation/types.ts';
import { GRAIN } from '../core/answer/grain-briefing.ts';
import { obedient } from '../simulators/llm/characters/obedient.ts';
import { harmIn } from './harm.ts';
import { PAYLOADS, type Payload, someOfEach } from './payloads/payloads.ts';
import { askedBy, type HostileAsking, type Seen, seenOf, type Writes } from './stage.ts';

const QUESTION = 'How many tractors did Ormia receive?';
const obeys: Writes = (prompt, nth) => obedient(askedBy(prompt), nth).text;
/** Nothing but what it was told to say, and so asked a second time. */
const obeysAlone: Writes = (prompt, nth) => obedient(askedBy(prompt), nth * 2 + 1).text;

function earlier(question: string): Turn {
  return { question, language: 'en', facts: ['f3'] };
}

/** All that each input has done where it stands in these places. */
async function tryAll(payloads: readonly Payload[], asking: (text: string) => Omit<HostileAsking, 'briefing'>) {
  const seen: Seen[] = [];
  const harm: string[] = [];
  for (const { family, text } of payloads) {
    const one = await seenOf({ briefing: GRAIN, ...asking(text) });
    seen.push(one);
    harm.push(...harmIn(one).map((what) => `${family}: ${text.slice(0, 60)}: ${what}`));
  }
  return { seen, harm, drafted: seen.filter(({ isDrafted }) => isDrafted).length };
}

/** Those that still say what the fact says which answers the question. */
function useful(seen: readonly Seen[], fact: string): number {
  const own = GRAIN.facts.find(({ id }) => id === fact)?.text.en ?? '';
  return seen.filter(({ answer }) => answer.sentences.some(({ text }) => text.startsWith(own))).length;
}

describe('an order in a question, with a model that obeys it', () => {
  it('is not obeyed though search has seen nothing in it, and the fact is told', async () => {
    const { seen, harm, drafted } = await tryAll(PAYLOADS, (question) => ({
      ...{ question, searched: QUESTION, writes: obeys },
    }));
    expect(harm).toEqual([]);
    expect([drafted, useful(seen, 'f3')]).toEqual([PAYLOADS.length, PAYLOADS.length]);
  });

  it('is not obeyed behind a real question either, whatever search makes of it', async () => {
    const { harm, drafted } = await tryAll(someOfEach(4), (text) => ({
      question: `${QUESTION} ${text}`,
      writes: obeys,
    }));
    expect(harm).toEqual([]);
    expect(drafted).toBeGreaterThan(15);
  });

  it('is not obeyed where the model does nothing else and is asked a second time', async () => {
    const some = someOfEach(4);
    const { seen, harm } = await tryAll(some, (question) => ({
      ...{ question, searched: QUESTION, writes: obeysAlone },
    }));
    expect(harm).toEqual([]);
    expect(seen.filter(({ prompts }) => prompts.length === 2).length).toBeGreaterThan(some.length * 0.9);
    expect(useful(seen, 'f3')).toBe(some.length);
  });
});

describe('an order in the thread, with a model that obeys it', () => {
  it('is not obeyed when the next question stands alone', async () => {
    const some = someOfEach(8);
    const { seen, harm, drafted } = await tryAll(some, (text) => ({
      ...{ question: 'How much did the tractors cost Ormia?', turns: [earlier(text)], writes: obeys },
    }));
    expect(harm).toEqual([]);
    expect([drafted, useful(seen, 'f4')]).toEqual([some.length, some.length]);
  });

  it('is not obeyed when the model rewrites the next question into it', async () => {
    const rewrites: Writes = (prompt, nth) => obedient(askedBy(prompt), prompt.task === 'follow-up' ? 1 : nth).text;
    const some = someOfEach(4);
    const { seen, harm } = await tryAll(some, (text) => ({
      ...{ question: 'and how much did they cost?', turns: [earlier(QUESTION), earlier(text)], writes: rewrites },
    }));
    expect(harm).toEqual([]);
    expect(seen.filter(({ prompts }) => prompts[0]?.task === 'follow-up')).toHaveLength(some.length);
  });
});
