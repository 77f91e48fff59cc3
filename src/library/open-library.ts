import type { Library } from '../core/briefing/library.ts';
import type { FileFault } from './file-fault.ts';
import { listFolders } from './list-folders.ts';
import { readFolder, readFolders } from './read-folders.ts';
import { createShelf } from './shelf.ts';
import { watchFolders } from './watch-folders.ts';

export interface LibraryConfig {
  /** A folder in which every briefing has a folder of its own: `DIR/SLUG/briefing.yaml`. */
  readonly dir: string;
  /** Is told of every fault when it is found. A briefing with faults is left out, or stays as it was before an edit. */
  readonly report: (fault: FileFault) => void;
  /** True to follow what editors do to the files, until `close`. */
  readonly isWatched: boolean;
}

export interface OpenLibrary extends Library {
  close(): Promise<void>;
}

/** Reads a folder of briefings. Never throws: a folder that cannot be read is a fault, and holds no briefings. */
export async function openLibrary({ dir, report, isWatched }: LibraryConfig): Promise<OpenLibrary> {
  const shelf = createShelf(report);
  const { folders, fault } = listFolders(dir);
  if (fault) report(fault);
  for (const read of await readFolders(dir, folders)) shelf.put(read);
  if (!isWatched) return { all: shelf.all, find: shelf.find, close: async () => {} };

  const close = watchFolders({
    dir,
    changed(folder, stamp) {
      if (stamp !== undefined && stamp === shelf.stampOf(folder)) return;
      const now = readFolder(dir, folder);
      if (!now.read.ok && now.read.isMissing) shelf.remove(folder);
      else shelf.put(now);
    },
    failed: (message) => report({ file: dir, field: '', message }),
  });
  return { all: shelf.all, find: shelf.find, close };
}
