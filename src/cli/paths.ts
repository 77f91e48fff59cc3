import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readText } from '../library/read-text.ts';
import { type Cli, WrongUse } from './cli.ts';

/** The file that somebody named, whole. Throws WrongUse when there is none. */
export function findFile(name: string, { startFolders }: Cli): string {
  const found = startFolders.map((folder) => resolve(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new WrongUse(`There is no file ${name}.`);
  return found;
}

/** The text of a file that somebody named. Throws WrongUse when it cannot be read. */
export function readNamedFile(name: string, cli: Cli): string {
  const read = readText(findFile(name, cli));
  if (!read.ok) throw new WrongUse(`${name} ${read.message}.`);
  return read.text;
}
