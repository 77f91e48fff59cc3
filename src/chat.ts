import type { Config } from './config/config.ts';
import type { Sender } from './core/delivery/sender.ts';
import type { RefusedReason } from './core/delivery/types.ts';
import { type Delivering, startDelivering } from './delivering.ts';
import { createLog, type Log } from './log.ts';
import { openParts, type Parts } from './parts.ts';

/** What every chat platform's adapter is once it runs. */
interface Platform {
  readonly readyAs: string;
  /** Given where it can be sent to without anybody waiting. */
  readonly sender?: Sender;
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
    let delivering: Delivering | undefined;
    const channels: ChannelNews = {
      onOpen: (platform, channel) => void delivering?.repaired(platform, channel),
      onClosed: (platform, channel, reason) => void delivering?.broken(platform, channel, reason),
    };
    const senders: { slack?: Sender; discord?: Sender } = {};
    for (const { name, start } of platformsOf(config, parts, { log, channels })) {
      const platform = await start();
      running.push(platform);
      if (platform.sender) senders[name] = platform.sender;
      closing.unshift(() => platform.stop());
      process.stderr.write(`ready ${platform.readyAs}\n`);
    }
    const { store, library, digests, metrics } = parts;
    const started = await startDelivering({ config, store, library, digests, senders, log, metrics, now: Date.now });
    delivering = started;
    closing.unshift(() => started.stop());
    parts.ready();
    await Promise.race([aborted(stopping), unforeseen.promise, ...running.flatMap(({ failed = [] }) => failed)]);
  } finally {
    for (const close of closing) await close();
    process.off('unhandledRejection', unforeseen.reject);
  }
}

interface Starting {
  readonly name: 'slack' | 'discord';
  start(): Promise<Platform>;
}

/** What platforms tell of their channels: that one can write there again, or can not any more. */
interface ChannelNews {
  onOpen(platform: Starting['name'], channel: string): void;
  onClosed(platform: Starting['name'], channel: string, reason: RefusedReason): void;
}

interface PlatformOptions {
  readonly log: Log;
  readonly channels: ChannelNews;
}

/** What starts each platform there is a token for. Its package is loaded only then. */
function platformsOf(config: Config, parts: Parts, { log, channels }: PlatformOptions): Starting[] {
  const { slack, discord, retentionDays } = config;
  const { bot, library, search, store } = parts;
  const { events, messages, openQuestions: questions, threads } = store;
  const common = { bot, library, search, events, messages, threads, log, now: Date.now };
  const starting: Starting[] = [];
  if (slack) {
    const start = async () => {
      const { startSlack } = await import('./adapters/slack/adapter.ts');
      const onChannelOpen = (channel: string) => channels.onOpen('slack', channel);
      const onChannelClosed = (channel: string, reason: RefusedReason) => channels.onClosed('slack', channel, reason);
      return startSlack(slack, { ...common, ...{ retentionDays, onChannelOpen, onChannelClosed } });
    };
    starting.push({ name: 'slack', start });
  }
  if (discord) {
    const start = async () => {
      const { startDiscord } = await import('./adapters/discord/adapter.ts');
      const onChannelOpen = (channel: string) => channels.onOpen('discord', channel);
      const onChannelGone = (channel: string) => channels.onClosed('discord', channel, 'gone');
      return startDiscord(discord, { ...common, ...{ questions, onChannelOpen, onChannelGone } });
    };
    starting.push({ name: 'discord', start });
  }
  return starting;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}
