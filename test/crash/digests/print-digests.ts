import type { CrashFigures } from './crash-digests.ts';
import { TROUBLES } from './troubles.ts';

/** Nothing lost, nothing twice, and all recorded as it happened. */
export function isAsItMustBe({ lost, duplicated, untrue }: CrashFigures): boolean {
  return lost.length + duplicated.length + untrue.length === 0;
}

/** Prints a table with a column for each engine and platform, and what is wrong below it. */
export function printDigests(columns: ReadonlyMap<string, CrashFigures>): void {
  const rows: Record<string, Record<string, number>> = {};
  const addRow = (name: string, figure: (figures: CrashFigures) => number) => {
    rows[name] = Object.fromEntries([...columns].map(([column, figures]) => [column, figure(figures)]));
  };
  for (const trouble of TROUBLES) addRow(trouble, ({ struck }) => struck.get(trouble) ?? 0);
  addRow('kills and faults', ({ struck }) => struck.values().reduce((sum, count) => sum + count, 0));
  addRow('days', ({ days }) => days);
  addRow('digests', ({ digests }) => digests);
  addRow('… to be posted', ({ posted }) => posted);
  addRow('… to be recorded as missed', ({ missed }) => missed);
  addRow('… to be recorded as refused', ({ refused }) => refused);
  addRow('LOST', ({ lost }) => lost.length);
  addRow('DUPLICATED', ({ duplicated }) => duplicated.length);
  addRow('recorded wrongly', ({ untrue }) => untrue.length);
  addRow('programs that ended by themselves', ({ complaints }) => complaints.length);
  console.table(rows);
  for (const [column, { lost, duplicated, untrue, complaints }] of columns) {
    for (const fault of [...lost, ...duplicated, ...untrue]) console.log(`${column}: ${fault}`);
    for (const complaint of complaints.slice(0, 5)) console.log(`${column} said: ${complaint}`);
  }
}
