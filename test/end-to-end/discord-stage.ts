import { expect, test, vi } from 'vitest';
import { type DiscordAdapter, type DiscordAdapterConfig, startDiscord } from '../../src/adapters/discord/adapter.ts';
import type { Bot } from '../../src/core/bot.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { SeenMessage } from '../simulators/discord/seen.ts';
import type { DiscordOptions } from '../simulators/discord/setup.ts';
import { createDiscord, type Discord } from '../simulators/discord/simulator.ts';
import type { Channel } from '../simulators/discord/world.ts';
import { type CoreOptions, createCore } from './core.ts';

/** Our adapter with a store in memory, on a Discord of its own, in this process. */
export interface Running {
  readonly discord: Discord;
  readonly store: Store;
  readonly adapter: DiscordAdapter;
  readonly bot: Bot;
  /** Everything that was logged. */
  readonly logged: () => string;
  /** Ids of channels that were told to be open again. */
  readonly opened: readonly string[];
  /** Of which it said that they are gone. */
  readonly gone: readonly string[];
}

interface StageOptions extends DiscordOptions, CoreOptions {
  /** Takes the place of one in memory. */
  readonly store?: Store;
  /** Takes the place of the core. */
  readonly bot?: (bot: Bot) => Bot;
  readonly config?: Partial<DiscordAdapterConfig>;
  /** Registers commands in this guild alone. */
  readonly inGuild?: string;
}

type Opened = (() => Promise<void>)[];

/** A test with a stage of its own, closed afterwards: they wait most of their time, and run side by side. */
export const it = test.extend('stage', ({ onTestFinished }) => {
  const opened: Opened = [];
  onTestFinished(async () => {
    for (const close of opened.splice(0).reverse()) await close();
  });
  return stageWith(opened);
});

export type Stage = ReturnType<typeof stageWith>;

function stageWith(opened: Opened) {
  async function run(options: StageOptions = {}): Promise<Running> {
    const discord = await createDiscord(options);
    opened.push(() => discord.close());
    const store = options.store ?? (await openStore('sqlite::memory:', 'owner'));
    opened.push(() => store.close());
    return start(discord, store, options);
  }

  /** Again, as after a restart: the same Discord and store. */
  async function start(discord: Discord, store: Store, options: StageOptions = {}): Promise<Running> {
    let logged = '';
    const write = (line: string) => {
      logged += line;
    };
    const log = createLog({ level: 'debug', secrets: [discord.token], write });
    const { bot: core, library, search } = await createCore(store, log, options);
    const bot = options.bot?.(core) ?? core;
    const canReadMessages = options.privilegedIntents?.messageContent ?? false;
    const config: DiscordAdapterConfig = {
      token: discord.token,
      apiUrl: discord.apiUrl,
      canReadMessages,
      shards: 'auto',
      ...(options.inGuild === undefined ? {} : { guildId: discord.guild(options.inGuild).id }),
      ...options.config,
    };
    const { events, messages, openQuestions: questions, threads } = store;
    const told: string[] = [];
    const gone: string[] = [];
    const adapter = await startDiscord(config, {
      ...{ bot, library, search, events, messages, questions, threads, log, now: Date.now },
      onChannelOpen(channel) {
        told.push(channel);
        discord.world.changed();
      },
      onChannelGone(channel) {
        gone.push(channel);
        discord.world.changed();
      },
    });
    opened.push(() => adapter.stop());
    return { discord, store, adapter, bot, logged: () => logged, opened: told, gone };
  }

  /** One more of us, with a store of its own, as it should not be. */
  async function beside(discord: Discord, options: StageOptions = {}): Promise<Running> {
    const store = await openStore('sqlite::memory:', 'owner');
    opened.push(() => store.close());
    return start(discord, store, options);
  }

  return { run, start, beside };
}

/** Waits until everything that was heard is done. */
export async function settled({ store }: Pick<Running, 'store'>): Promise<void> {
  const isDone = async () => expect(await store.events.unfinished(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
  await vi.waitFor(isDone, { timeout: 30_000, interval: 10 });
}

/** Has a briefing shown in #general, and its thread opened. */
export async function aBriefing(
  { discord }: Pick<Running, 'discord'>,
  topic = 'sample-harbour-bridge',
): Promise<{ readonly root: SeenMessage; readonly thread: Channel }> {
  discord.user('ana').command('general', 'brief', { topic });
  const root = await discord.until('the briefing', () => discord.messagesIn('general').at(-1));
  const thread = await discord.until('its thread', () => discord.threadOf(root));
  return { root, thread };
}
