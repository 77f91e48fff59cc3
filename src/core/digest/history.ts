import type { Briefing, Fact } from '../briefing/types.ts';
import type { Language } from '../language/languages.ts';
import { type Change, changesBetween } from './changes.ts';
import { editionOf } from './edition.ts';
import type { Edition } from './types.ts';

/**
 * What has changed in a briefing since a date such as `2025-04-20`, as far as its own file tells. Undefined where it is
 * new since then.
 */
export function changesSince(briefing: Briefing, since: string, language: Language): Change[] | undefined {
  const before = editionBefore(briefing, since);
  if (!before) return undefined;
  const untold = briefing.corrections
    .filter(({ version, kind, was }) => version > before.version && kind === 'withdrawn' && !was)
    .map(({ fact, note }): Change => ({ kind: 'withdrawn', id: fact, note }));
  return [...untold, ...changesBetween(before, briefing, language)];
}

/**
 * What a briefing said before a date such as `2025-04-20`, as far as its own file tells: without what rests only on sources
 * of that date or later, and with the corrections of that date or later undone. Undefined where there was nothing yet. A
 * month or year that holds the date counts as later.
 */
export function editionBefore(briefing: Briefing, since: string): Edition | undefined {
  const before = without(briefing, (date) => date >= since.slice(0, date.length));
  return before && editionOf(before);
}

/**
 * A briefing as it stood at the end of a day, as far as its own file tells: title and summary are those of now. Undefined
 * where there was nothing yet. A month or year that holds the day counts as past.
 */
export function briefingOn(briefing: Briefing, day: string): Briefing | undefined {
  return without(briefing, (date) => date > day.slice(0, date.length));
}

function without(briefing: Briefing, isLater: (date: string) => boolean): Briefing | undefined {
  const later = briefing.corrections.filter(({ date }) => isLater(date));
  const sources = briefing.sources.filter(({ date }) => !isLater(date.date));
  const ids = new Set(sources.map(({ id }) => id));
  const facts = undone(briefing.facts, later).filter(({ evidence }) => evidence.some(({ source }) => ids.has(source)));
  if (facts.length === 0) return undefined;
  const version = Math.min(briefing.version, ...later.map((correction) => correction.version - 1));
  const corrections = briefing.corrections.filter(({ date }) => !isLater(date));
  return { ...briefing, version, sources, facts, corrections };
}

/** The latest is undone first. A correction that does not tell what was before can not be undone. */
function undone(facts: readonly Fact[], corrections: Briefing['corrections']): readonly Fact[] {
  const earlier = [...facts];
  for (const { fact: id, was } of corrections.toReversed()) {
    if (!was) continue;
    const at = earlier.findIndex((fact) => fact.id === id || fact.supersedes === id);
    earlier.splice(at < 0 ? earlier.length : at, at < 0 ? 0 : 1, { id, ...was });
  }
  return earlier;
}
