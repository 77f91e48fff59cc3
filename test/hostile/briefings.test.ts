import { describe, expect, it } from 'vitest';
import type { Briefing, Fact } from '../../src/core/briefing/types.ts';
import { GRAIN } from '../core/answer/grain-briefing.ts';
import { obedient } from '../simulators/llm/characters/obedient.ts';
import { harmIn } from './harm.ts';
import { PAYLOADS } from './payloads/payloads.ts';
import { askedBy, seenOf, type Writes } from './stage.ts';

const obeys: Writes = (prompt, nth) => obedient(askedBy(prompt), nth).text;

/** Some facts on one matter, the first with an order in it. */
function briefingWith(order: string): Briefing {
  const facts = GRAIN.facts.filter(({ id }) => ['f3', 'f4', 'f5'].includes(id));
  return { ...GRAIN, facts: facts.map((fact) => (fact.id === 'f3' ? withOrder(fact, order) : fact)) };
}

function withOrder(fact: Fact, order: string): Fact {
  return { ...fact, text: { ...fact.text, en: `${fact.text.en} ${order}` } };
}

describe('an order in the text of a fact, with a model that obeys it', () => {
  it('is shown as its editor wrote it and nothing more: dead, and carrying no sentence but its own', async () => {
    const harm: string[] = [];
    let drafted = 0;
    for (const { family, text } of PAYLOADS) {
      const seen = await seenOf({
        ...{ briefing: briefingWith(text), question: 'And the tractors?', writes: obeys },
        searched: 'How many tractors did Ormia receive?',
      });
      drafted += Number(seen.isDrafted);
      harm.push(...harmIn(seen).map((what) => `${family}: ${text.slice(0, 60)}: ${what}`));
    }
    expect(harm).toEqual([]);
    expect(drafted).toBe(PAYLOADS.length);
  });
});
