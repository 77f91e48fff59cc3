import type { Stats } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { BRIEFING_FILE } from './list-folders.ts';
import { stampOf } from './read-text.ts';

export interface FolderWatch {
  readonly dir: string;
  /** A briefing came, changed or went. Without a stamp, nobody knows what is there now. */
  readonly changed: (folder: string, stamp?: string) => void;
  /** Changes may go unseen from now on; says why. */
  readonly failed: (message: string) => void;
}

/** A file is read when no more has happened to it for so long: editors write in several steps. */
const SETTLE_MS = 60;

/**
 * Follows the briefings in a folder, which may also come into being later. Files that are there at the start are told
 * too, as they may have changed since they were read. Returns how to stop.
 */
export function watchFolders({ dir, changed, failed }: FolderWatch): () => Promise<void> {
  const waiting = new Map<string, NodeJS.Timeout>();
  const settle = (file: string, stamp?: string) => {
    if (basename(file) !== BRIEFING_FILE) return;
    const folder = relative(dir, dirname(file));
    clearTimeout(waiting.get(folder));
    const tell = () => {
      waiting.delete(folder);
      changed(folder, stamp);
    };
    waiting.set(folder, setTimeout(tell, SETTLE_MS));
  };
  const watcher = watch(dir, {
    alwaysStat: true,
    ignored: (path, stats) => isElsewhere(relative(dir, path), stats),
  });
  watcher
    .on('add', (file, stats) => settle(file, stats && stampOf(stats)))
    .on('change', (file) => settle(file))
    .on('unlink', (file) => settle(file))
    .on('error', (error) => failed(`changes may go unseen until the next start: ${String(error)}`));
  return async () => {
    for (const timer of waiting.values()) clearTimeout(timer);
    await watcher.close();
  };
}

/** Anything but `FOLDER/briefing.yaml` and the folder. (chokidar's `depth` is off by one for what comes later.) */
function isElsewhere(path: string, stats?: Stats): boolean {
  return path.split(sep).length > 2 || ((stats?.isFile() ?? false) && basename(path) !== BRIEFING_FILE);
}
