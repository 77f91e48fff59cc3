import type { Asked, AskedFact } from '../asked.ts';
import { chooseFacts } from '../choose.ts';
import { originalOf } from '../known-facts.ts';
import { LIES, liesOf, WRONG_IDS } from '../lies.ts';
import { answered, type Character, declined, type Outcome, rewritten, type Told } from '../outcome.ts';
import { standAlone } from '../stand-alone.ts';

/** One kind of error in each answer, in turn; a kind that fits none of the facts is passed over. Never declines. */
export function lying(asked: Asked, nth: number): Outcome {
  if (asked.task === 'follow-up') return wrongQuestion(asked);
  const round = Math.floor(nth / LIES.length);
  for (let passed = 0; passed < LIES.length; passed += 1) {
    const kind = LIES[(nth + passed) % LIES.length] ?? '';
    const told = lieAbout(asked, kind, round);
    if (told) return answered(told, kind);
  }
  return declined();
}

/** The same with one kind only; declines where it fits none of the facts. */
export function lyingAbout(kind: string): Character {
  return (asked, nth) => {
    if (asked.task === 'follow-up') return wrongQuestion(asked);
    const told = lieAbout(asked, kind, nth);
    return told ? answered(told, kind) : declined();
  };
}

/** What was chosen for the question, spoiled wherever that can be done; else some other fact, spoiled, before it. */
function lieAbout(asked: Asked, kind: string, round: number): Told[] | undefined {
  const found = chooseFacts(asked);
  const chosen = found.length > 0 ? found : asked.facts.slice(0, 3);
  const told = chosen.map((fact) => spoiled(fact, asked, kind, round));
  if (told.some((one) => one !== undefined)) return told.map((one, at) => one ?? plain(chosen[at]));
  for (const fact of asked.facts) {
    const other = spoiled(fact, asked, kind, round);
    if (other) return [other, ...chosen.map(plain)];
  }
  return undefined;
}

function spoiled(fact: AskedFact, asked: Asked, kind: string, round: number): Told | undefined {
  if ((WRONG_IDS as readonly string[]).includes(kind)) return wronglyCited(fact, asked, kind);
  const lies = liesOf(kind, originalOf(fact, asked.language));
  const lie = lies[round % lies.length];
  return lie === undefined ? undefined : { text: lie, facts: [fact.id] };
}

function wronglyCited({ id, text }: AskedFact, { facts }: Asked, kind: string): Told | undefined {
  if (kind === 'fake id') return { text, facts: ['f987'] };
  const at = facts.findIndex((fact) => fact.id === id);
  const other = facts[(at + 1) % facts.length];
  return other && other.id !== id ? { text, facts: [other.id] } : undefined;
}

function plain(fact: AskedFact | undefined): Told {
  return { text: fact?.text ?? '', facts: fact ? [fact.id] : [] };
}

/** Brings in a name and a figure from nowhere. */
function wrongQuestion(asked: Asked): Outcome {
  return rewritten(`${standAlone(asked).replace(/\s*\?\s*$/, '')} 1987 Ruritania?`);
}
