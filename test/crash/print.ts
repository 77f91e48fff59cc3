import type { KillFigures } from './kill-workers.ts';

/** Prints the figures, and returns whether they are as they must be. */
export function printFigures(title: string, figures: KillFigures): boolean {
  const { kills, killsWhileOpening, acknowledged, resumed, opensFailed, lost, claimedTwice } = figures;
  console.log(
    `${title}: ${kills} kills (${killsWhileOpening} while opening), ${acknowledged} writes acknowledged, ` +
      `lost ${lost.length}, opens failed ${opensFailed.length}, claimed twice ${claimedTwice.length}, ` +
      `events resumed ${resumed}`,
  );
  const faults = [...opensFailed, ...lost, ...claimedTwice];
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
  return faults.length === 0;
}
