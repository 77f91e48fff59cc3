import type { SlackAdapter } from './adapters/slack/adapter.ts';
import type { Config } from './config/config.ts';
import { createLog, type Log } from './log.ts';
import { openParts, type Parts } from './parts.ts';

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
    const parts = await openParts(config, log);
    closing.unshift(() => parts.close());
    for (const platform of await startPlatforms(config, parts, log)) {
      closing.unshift(() => platform.stop());
      process.stderr.write(`ready ${platform.readyAs}\n`);
    }
    await Promise.race([aborted(stopping), unforeseen.promise]);
  } finally {
    for (const close of closing) await close();
    process.off('unhandledRejection', unforeseen.reject);
  }
}

/** Each platform's package is loaded only where it is used. */
async function startPlatforms({ slack, retentionDays }: Config, parts: Parts, log: Log): Promise<SlackAdapter[]> {
  if (!slack) return [];
  const { bot, library, search, store } = parts;
  const { events, messages, threads } = store;
  const { startSlack } = await import('./adapters/slack/adapter.ts');
  return [
    await startSlack(slack, { bot, library, search, events, messages, threads, retentionDays, log, now: Date.now }),
  ];
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}
