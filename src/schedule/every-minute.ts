import { schedule } from 'node-cron';

/**
 * Has `work` done now and at the beginning of each minute, unless it is still under way from the one before. `report` is
 * told of what failed; the next minute makes up for it. The returned function ends it, after what is under way.
 */
export function everyMinute(work: () => Promise<void>, report: (cause: unknown) => void): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  const begin = () => {
    underWay ??= work()
      .catch(report)
      .finally(() => {
        underWay = undefined;
      });
  };
  // A minute that was missed needs no warning: the next one does its work too.
  const task = schedule('* * * * *', begin, { suppressMissedWarning: true });
  begin();
  return async () => {
    await task.destroy();
    await underWay;
  };
}
