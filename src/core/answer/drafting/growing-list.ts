/** A list that one side adds to while others read it, each from its beginning and at its own pace. */
export interface GrowingList<Item> {
  readonly items: AsyncIterable<Item>;
  add(item: Item): void;
  /** Nothing more comes. */
  end(): void;
}

export function createGrowingList<Item>(): GrowingList<Item> {
  const all: Item[] = [];
  let isEnded = false;
  let next = Promise.withResolvers<void>();

  function wake(): void {
    next.resolve();
    next = Promise.withResolvers();
  }

  async function* read(): AsyncGenerator<Item> {
    for (let at = 0; ; ) {
      const item = all[at];
      if (at < all.length) {
        yield item as Item;
        at += 1;
      } else if (isEnded) return;
      else await next.promise;
    }
  }

  return {
    items: { [Symbol.asyncIterator]: read },
    add(item) {
      all.push(item);
      wake();
    },
    end() {
      isEnded = true;
      wake();
    },
  };
}
