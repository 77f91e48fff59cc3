/** Chance that is the same for the same seed. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** From 1 to `most`. */
  upTo(most: number): number;
}

/** `seed`: a whole number above 0. Park and Miller's generator. */
export function chanceFrom(seed: number): Chance {
  let state = (seed * 7_919) % 2_147_483_647 || 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  next();
  return {
    next,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    upTo: (most) => 1 + Math.floor(next() * most),
  };
}
