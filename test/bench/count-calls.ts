/**
 * How many of a list of calls that grows have each key, so far. Reads each call once: asking a stand-in for what stands
 * in its channels takes longer the more there is. `keyOf`: undefined where a call does not count.
 */
export function createCallCounter<Call>(
  calls: readonly Call[],
  keyOf: (call: Call) => string | undefined,
): (key: string) => number {
  const counts = new Map<string, number>();
  let read = 0;
  return (key) => {
    for (const call of calls.slice(read)) {
      const counted = keyOf(call);
      if (counted !== undefined) counts.set(counted, (counts.get(counted) ?? 0) + 1);
    }
    read = calls.length;
    return counts.get(key) ?? 0;
  };
}
