const HOUR_MS = 60 * 60_000;

/** Has `work`, which never rejects, done now and an hour after it was done. The returned function ends it, after what is under way. */
export function everyHour(work: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isEnding = false;
  let underWay = Promise.resolve();
  const begin = () => {
    underWay = work().then(() => {
      if (!isEnding) timer = setTimeout(begin, HOUR_MS);
    });
  };
  begin();
  return () => {
    isEnding = true;
    clearTimeout(timer);
    return underWay;
  };
}
