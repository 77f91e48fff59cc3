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

/** The same, worked out once of each: a briefing changes far less often than it is sent. */
export function createEditionReader(): typeof editionOf {
  const known = new WeakMap<Briefing, Edition>();
  return (briefing) => {
    const edition = known.get(briefing) ?? editionOf(briefing);
    known.set(briefing, edition);
    return edition;
  };
}
