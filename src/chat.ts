import type { Config } from './config/config.ts';
import { createLog, type Log } from './log.ts';
import { openParts, type Parts } from './parts.ts';

/** What every chat platform's adapter is once it runs. */
interface Platform {
  readonly readyAs: string;
  /** Rejects when the platform lets us in no more. */
  readonly failed?: Promise<never>;
  stop(): Promise<void>;
}

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
    const parts = await openParts(config, log, { stopping, budgets: true });
    closing.unshift(() => parts.close());
    const running: Platform[] = [];
    for (const start of platformsOf(config, parts, log)) {
      const platform = await start();
      running.push(platform);
      closing.unshift(() => platform.stop());
      process.stderr.write(`ready ${platform.readyAs}\n`);
    }
    parts.ready();
    await Promise.race([aborted(stopping), unforeseen.promise, ...running.flatMap(({ failed = [] }) => failed)]);
  } finally {
    for (const close of closing) await close();
    process.off('unhandledRejection', unforeseen.reject);
  }
}

/** What starts each platform there is a token for. Its package is loaded only then. */
function platformsOf(config: Config, parts: Parts, log: Log): (() => Promise<Platform>)[] {
  const { slack, discord, retentionDays } = config;
  const { bot, library, search, store } = parts;
  const { events, messages, openQuestions: questions, threads } = store;
  const common = { bot, library, search, events, messages, threads, log, now: Date.now };
  const starting: (() => Promise<Platform>)[] = [];
  if (slack) {
    starting.push(async () => {
      const { startSlack } = await import('./adapters/slack/adapter.ts');
      return startSlack(slack, { ...common, retentionDays });
    });
  }
  if (discord) {
    starting.push(async () => {
      const { startDiscord } = await import('./adapters/discord/adapter.ts');
      return startDiscord(discord, { ...common, questions });
    });
  }
  return starting;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}
