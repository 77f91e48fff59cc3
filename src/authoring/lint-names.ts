import type { Fault } from '../core/briefing/fault.ts';
import { createNameFinder } from '../core/briefing/names.ts';
import type { Briefing } from '../core/briefing/types.ts';

/**
 * Every name is used: some fact's text has it, somebody speaks under it, or a name that is used is part of it. What facts
 * were before a correction counts too.
 */
export function lintNames(briefing: Briefing): Fault[] {
  const used = usedNames(briefing);
  const orphans = briefing.names.flatMap(({ id }, at) =>
    used.has(id) ? [] : [{ path: ['names', at, 'id'], message: `no fact, speaker or other name uses ${id}` }],
  );
  const formless = briefing.names.flatMap(({ forms }, at) =>
    briefing.languages
      .filter((language) => (forms[language] ?? []).length === 0)
      .map((language) => ({ path: ['names', at, 'forms', language], message: 'is missing' })),
  );
  return [...orphans, ...formless];
}

function usedNames(briefing: Briefing): ReadonlySet<string> {
  const find = createNameFinder(briefing.names);
  const facts = [...briefing.facts, ...briefing.corrections.flatMap(({ was }) => was ?? [])];
  const texts = facts.flatMap((fact) => Object.values(fact.text));
  const used = new Set(texts.flatMap((text) => find(text).map(({ name }) => name.id)));
  for (const { saidBy } of facts) {
    used.add(saidBy.speaker);
    if (saidBy.onBehalfOf !== undefined) used.add(saidBy.onBehalfOf);
  }
  const wholes = new Map(briefing.names.map(({ id, partOf }) => [id, partOf]));
  // The set grows while it is walked: a part of a part is reached too.
  for (const id of used) {
    const whole = wholes.get(id);
    if (whole !== undefined) used.add(whole);
  }
  return used;
}
