import type { Fact } from './types.ts';

/**
 * Facts that contradict one another, directly or through a third, together; groups and members in the report's order. A
 * fact whose other side is not among `facts` is in no group.
 */
export function disputesAmong(facts: readonly Fact[]): Fact[][] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const grouped = new Set<string>();
  const groups: Fact[][] = [];
  for (const fact of facts) {
    if (fact.disputes.length === 0 || grouped.has(fact.id)) continue;
    const ids = new Set<string>([fact.id]);
    for (const id of ids) for (const other of byId.get(id)?.disputes ?? []) ids.add(other);
    for (const id of ids) grouped.add(id);
    groups.push(facts.filter((candidate) => ids.has(candidate.id)));
  }
  return groups.filter((group) => group.length > 1);
}
