import { RIGHT } from '../../../mutations/right.ts';
import type { Asked, AskedFact } from '../asked.ts';
import { chooseFacts } from '../choose.ts';
import { originalOf } from '../known-facts.ts';
import { answered, type Outcome } from '../outcome.ts';
import { honest } from './honest.ts';

/** Says what the facts say in other words, a different way each time, with the right ids. */
export function sloppy(asked: Asked, nth: number): Outcome {
  if (asked.task === 'follow-up') return honest(asked);
  const chosen = chooseFacts(asked);
  if (chosen.length === 0) return honest(asked);
  return answered(chosen.map((fact) => ({ text: reworded(fact, asked, nth), facts: [fact.id] })));
}

function reworded(fact: AskedFact, { language }: Asked, nth: number): string {
  const { same: _, ...others } = RIGHT;
  const ways = Object.values(others).flatMap((change) => change(originalOf(fact, language)));
  const way = ways[nth % ways.length] ?? fact.text;
  return way.charAt(0).toUpperCase() + way.slice(1);
}
