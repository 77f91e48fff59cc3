import type { Library } from '../core/briefing/library.ts';
import type { Briefing } from '../core/briefing/types.ts';
import type { FileFault } from './file-fault.ts';
import type { FolderRead } from './read-folders.ts';

/** The briefings as they are now. */
export interface Shelf extends Library {
  /** Takes in what was read. With faults, the briefing stays as it was before, and new faults are reported. */
  put(read: FolderRead): void;
  remove(folder: string): void;
  /** Of the version that is on the shelf. */
  stampOf(folder: string): string | undefined;
}

export function createShelf(report: (fault: FileFault) => void): Shelf {
  const kept = new Map<string, { readonly briefing: Briefing; readonly stamp: string }>();
  /** So that a fault is told once, however often its file is read. */
  const told = new Map<string, string>();
  let sorted: readonly Briefing[] | undefined;

  return {
    put({ folder, read }) {
      if (read.ok) {
        kept.set(folder, read);
        told.delete(folder);
        sorted = undefined;
        return;
      }
      const faults = JSON.stringify(read.faults);
      if (told.get(folder) === faults) return;
      told.set(folder, faults);
      for (const fault of read.faults) report(fault);
    },
    remove(folder) {
      told.delete(folder);
      if (kept.delete(folder)) sorted = undefined;
    },
    stampOf: (folder) => kept.get(folder)?.stamp,
    find: (slug) => kept.get(slug)?.briefing,
    all() {
      sorted ??= [...kept.values()].map(({ briefing }) => briefing).sort((a, b) => (a.slug < b.slug ? -1 : 1));
      return sorted;
    },
  };
}
