import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folder that holds Postgres's server programs; undefined where they are not installed. */
export function findPrograms(path: string = process.env.PATH ?? ''): string | undefined {
  return [...path.split(delimiter), ...debianFolders()].find((folder) => {
    return isProgram(join(folder, 'initdb')) && isProgram(join(folder, 'postgres'));
  });
}

export function hasOpenssl(path: string = process.env.PATH ?? ''): boolean {
  return path.split(delimiter).some((folder) => isProgram(join(folder, 'openssl')));
}

/** Debian keeps them off the PATH; the newest version first. */
function debianFolders(): string[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Whom to run as: undefined for ourselves, and where we are root, whom Postgres refuses to serve, an ordinary user. */
export function ordinaryAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('Postgres does not run as root, and /etc/passwd has neither "postgres" nor "nobody".');
}
