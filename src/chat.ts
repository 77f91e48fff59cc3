import type { SlackAdapter } from './adapters/slack/adapter.ts';
import type { Config, DatabaseConfig } from './config/config.ts';
import { createLog, type Log } from './log.ts';
import { openParts } from './parts.ts';
import { keepPurged } from './store/keep-purged.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';

/**
 * Runs the platforms there are tokens for, until `stopping` says stop, and ends when answers under way are done. Throws
 * what keeps it from starting, and what nobody foresaw while it ran.
 */
export async function runChat(config: Config, stopping: AbortSignal): Promise<void> {
  const { logLevel = 'info', secrets } = config;
  const log = createLog({ level: logLevel, secrets, write: (line) => process.stderr.write(line) });
  const closing: (() => Promise<void>)[] = [];
  const unforeseen = Promise.withResolvers<never>();
  unforeseen.promise.catch(() => {});
  process.once('unhandledRejection', unforeseen.reject);
  try {
    const store = await openStore(urlOf(config.database), 'owner');
    closing.unshift(() => store.close());
    closing.unshift(purging(store, config, log));
    const parts = await openParts(config, log, store.threads);
    closing.unshift(() => parts.close());
    for (const platform of await startPlatforms(config, { ...parts, store, log })) {
      closing.unshift(() => platform.stop());
      process.stderr.write(`ready ${platform.readyAs}\n`);
    }
    await Promise.race([aborted(stopping), unforeseen.promise]);
  } finally {
    for (const close of closing) await close();
    process.off('unhandledRejection', unforeseen.reject);
  }
}

type ChatParts = Omit<Awaited<ReturnType<typeof openParts>>, 'close'> & { readonly store: Store; readonly log: Log };

/** Each platform's package is loaded only where it is used. */
async function startPlatforms({ slack, retentionDays }: Config, parts: ChatParts): Promise<SlackAdapter[]> {
  if (!slack) return [];
  const { store, ...shared } = parts;
  const { events, messages, threads } = store;
  const { startSlack } = await import('./adapters/slack/adapter.ts');
  return [await startSlack(slack, { ...shared, events, messages, threads, retentionDays, now: Date.now })];
}

function purging(store: Store, { retentionDays, correctionDays }: Config, log: Log): () => Promise<void> {
  const retention = { questionDays: retentionDays, messageDays: correctionDays };
  return keepPurged(store, retention, (err) => log.error({ err }, 'old questions could not be erased'));
}

function urlOf(database: DatabaseConfig): string {
  return database.kind === 'sqlite' ? `sqlite:${database.file}` : database.url;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}
