/** Looks again after every change, until something is found or the time is over. */
export function until<Found>(
  world: { onChange(listener: () => void): () => void },
  what: string,
  find: () => Found | undefined | false,
  timeoutMs: number,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      stop();
      act();
    };
    const look = () => {
      try {
        const found = find();
        if (found !== undefined && found !== false) settle(() => resolve(found));
      } catch (cause) {
        settle(() => reject(cause));
      }
    };
    const timer = setTimeout(() => settle(() => reject(new Error(`waited ${timeoutMs} ms for ${what}`))), timeoutMs);
    const stop = world.onChange(look);
    look();
  });
}
