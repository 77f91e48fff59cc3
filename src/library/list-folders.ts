import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFault } from './file-fault.ts';
import { reasonOf } from './read-text.ts';

/** The name of the file that makes a folder a briefing. */
export const BRIEFING_FILE = 'briefing.yaml';

/** The folders in a folder of briefings, hidden ones left out, by name; or why it cannot be looked into. Never throws. */
export function listFolders(dir: string): { readonly folders: readonly string[]; readonly fault?: FileFault } {
  try {
    const entries = readdirSync(dir, { withFileTypes: true });
    const folders = entries
      .filter((entry) => !entry.name.startsWith('.'))
      .filter((entry) => entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(join(dir, entry.name))))
      .map(({ name }) => name);
    return { folders: folders.sort() };
  } catch (error) {
    const message = `${reasonOf(error)}; briefings are looked for there, see BRIEFINGS_DIR`;
    return { folders: [], fault: { file: dir, field: '', message } };
  }
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
