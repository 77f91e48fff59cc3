import { chownSync } from 'node:fs';
import { ordinaryAccount } from '../postgres/programs.ts';

/** Does `work` with the rights of an ordinary user, where we are root, to whom nothing is forbidden. */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const account = ordinaryAccount();
  if (account === undefined) return await work();
  process.setegid?.(account.gid);
  process.seteuid?.(account.uid);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

/** Gives a path to that user. */
export function giveToOrdinaryUser(path: string): void {
  const account = ordinaryAccount();
  if (account !== undefined) chownSync(path, account.uid, account.gid);
}
