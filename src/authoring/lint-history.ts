import type { Fault } from '../core/briefing/fault.ts';
import type { Briefing } from '../core/briefing/types.ts';

/** Ids are stable: what was withdrawn or replaced never comes back under its id, and corrections tell of this briefing. */
export function lintHistory({ facts, corrections, version }: Briefing): Fault[] {
  const ids = new Set(facts.map(({ id }) => id));
  const gone = new Set(facts.flatMap(({ supersedes }) => supersedes ?? []));
  return corrections.flatMap((correction, at) => {
    const fault = (field: string, message: string): Fault => ({ path: ['corrections', at, field], message });
    const { fact, kind } = correction;
    const isThere = ids.has(fact);
    return [
      ...(correction.version > version ? [fault('version', `is above the briefing’s own, ${version}`)] : []),
      ...(kind === 'withdrawn' && isThere ? [fault('fact', `${fact} was withdrawn, but is among the facts`)] : []),
      ...(kind === 'corrected' && !isThere && !gone.has(fact) ? [fault('fact', `${fact} is no fact`)] : []),
    ];
  });
}
