import type { Store } from '../store/store.ts';

/** What the commands about the store need of the command line. */
export interface StoreCli {
  /** Where relative paths of arguments begin. */
  readonly startFolders: readonly string[];
  /** Opens what `DATABASE_URL` names, as a guest: the bot may be running. */
  openStore(): Promise<Store>;
  /** Writes what a person or a program reads, and a line feed. */
  print(text: string): Promise<void>;
}

/** Opens the store for as long as `work` takes. */
export async function withStore<T>(cli: StoreCli, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await cli.openStore();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** `2026-06-01`, in UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
