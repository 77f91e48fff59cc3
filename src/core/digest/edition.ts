import { createHash } from 'node:crypto';
import type { Briefing } from '../briefing/types.ts';
import type { Edition } from './types.ts';

/** What a briefing says now. */
export function editionOf({ slug, version, title, facts, names }: Briefing): Edition {
  const content = { slug, version, title, facts, names: names.map(({ id, label }) => ({ id, label })) };
  const id = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, ID_CHARS);
  return { id, ...content };
}

const ID_CHARS = 16;
