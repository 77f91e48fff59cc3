/** The same, worked out once for each thing and kept for as long as that is in use. `work` gives the same result each time. */
export function remembered<Thing extends object, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const kept = known.get(thing) ?? { result: work(thing) };
    known.set(thing, kept);
    return kept.result;
  };
}
