import { createHash } from 'node:crypto';
import type { Briefing, Fact } from '../briefing/types.ts';
import type { Edition } from './types.ts';

/** What a briefing says now. The words that its facts are only found by are no part of that. */
export function editionOf({ slug, version, title, facts, names }: Briefing): Edition {
  const said = facts.map(withoutIndexTerms);
  const content = { slug, version, title, facts: said, names: names.map(({ id, label }) => ({ id, label })) };
  const id = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, ID_CHARS);
  return { id, ...content };
}

function withoutIndexTerms({ indexTerms: _neverShown, ...fact }: Fact): Fact {
  return fact;
}

const ID_CHARS = 16;
