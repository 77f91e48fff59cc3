import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, REST } from 'discord.js';
import type { Bot } from '../../core/bot.ts';
import type { Library } from '../../core/briefing/library.ts';
import type { Briefing } from '../../core/briefing/types.ts';
import { createWork } from '../../core/chat/work.ts';
import type { Events as IncomingEvents, Messages, OpenQuestions, ThreadList } from '../../core/conversation/ports.ts';
import { createInbox } from '../../core/delivery/inbox.ts';
import type { Sender } from '../../core/delivery/sender.ts';
import { onNewSession } from './absence.ts';
import { createApi } from './api.ts';
import { chooseShards } from './application.ts';
import { catchUp } from './catch-up.ts';
import { hearDeletions, hearRepairs } from './channel-news.ts';
import { createClient } from './client.ts';
import { listen } from './gateway.ts';
import { incoming, KEY_PREFIX } from './incoming.ts';
import { onInteraction } from './interactions.ts';
import { logIn, refusedBy } from './log-in.ts';
import { jobOf, readHeard } from './messages.ts';
import { createNamedChannels } from './named-channels.ts';
import { createEditPace } from './pace-edits.ts';
import { createPlaces } from './places.ts';
import { createDiscordSender } from './sender.ts';
import { setUpCommands } from './set-up-commands.ts';
import { type DiscordLog, hearVendor, told } from './vendor-log.ts';
import { createVenues } from './venue.ts';

export interface DiscordAdapterConfig {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  /** Commands are registered in this one guild. */
  readonly guildId?: string | undefined;
  readonly canReadMessages: boolean;
  readonly shards: 'auto' | readonly number[];
}

export interface DiscordAdapterParts {
  readonly bot: Bot;
  readonly library: Library;
  readonly search: (words: string) => readonly Briefing[];
  readonly events: IncomingEvents;
  readonly messages: Messages;
  readonly questions: OpenQuestions;
  readonly threads: Pick<ThreadList, 'usedSince'>;
  readonly log: DiscordLog;
  readonly now: () => number;
  /** Hears of channels where we may post, when something has changed there: for what was refused before. */
  readonly onChannelOpen?: (channel: string) => void;
  /** Is told of a channel or a thread that was deleted. */
  readonly onChannelGone?: (channel: string) => void;
}

export interface DiscordAdapter {
  /** "discord gateway as @wirebrief in Newsroom". */
  readonly readyAs: string;
  /** Rejects when Discord lets us in no more. */
  readonly failed: Promise<never>;
  readonly sender: Sender;
  /** Takes nothing more, lets answers under way finish for a while, and hangs up. */
  stop(): Promise<void>;
}

/** Answers under way are given so long when we have to stop; the next start takes up what is left. */
const STOP_PATIENCE_MS = 8_000;
/** What nobody waits for is put off where Discord asks for a longer wait. */
const PUT_OFF_MS = 10_000;

/** Connects to Discord. Throws ConfigError for what is wrong with the settings, BriefingError where it is not reached. */
export async function startDiscord(config: DiscordAdapterConfig, parts: DiscordAdapterParts): Promise<DiscordAdapter> {
  const { token, apiUrl, guildId, canReadMessages } = config;
  const { bot, library, search, events, messages, questions, threads, log, now, onChannelOpen, onChannelGone } = parts;
  const rest = new REST({ version: '10', ...(apiUrl === undefined ? {} : { api: apiUrl }) }).setToken(token);
  const shards = await chooseShards(rest, config.shards);

  const stopping = new AbortController();
  const client = createClient({ apiUrl, canReadMessages, shards, stopping: stopping.signal });
  hearVendor(client, log);
  const take = listen(client, stopping.signal);
  const hangUp = () => {
    stopping.abort();
    return client.destroy();
  };
  try {
    await logIn(client, { token, canReadMessages });
    await setUpCommands(bot.commands, { rest, application: ready(client).application.id, guildId, log });
  } catch (cause) {
    await hangUp();
    throw cause;
  }
  const { user } = ready(client);

  const api = createApi(token, apiUrl);
  const places = createPlaces(client, api);
  const wait = (ms: number, signal?: AbortSignal) => sleep(ms, undefined, { signal });
  const pace = createEditPace({ now, wait });
  const self = { id: user.id, name: user.username };
  const channels = createNamedChannels({ api, channels: client.channels, botUserId: user.id });
  const open = createVenues({ api, bot: self, canReadMessages, pace, questions, channels });
  const inbox = createInbox({
    events,
    prefix: KEY_PREFIX,
    ...createWork({ bot, library, messages, open, log, now, wait }),
    report: (err, where) => log.error({ err, where }, 'something that Discord sent failed'),
    now,
  });
  const botUserId = user.id;
  const desk = { bot, commands: bot.commands, inbox, api, library, search, messages, questions, botUserId, log, now };

  async function onMessage(message: unknown): Promise<void> {
    const heard = readHeard(message, botUserId);
    if (!heard) return;
    try {
      const job = await jobOf(heard, { bot, messages, places, botUserId, now });
      if (job) await inbox.take(incoming(`${heard.channel}:${heard.id}`, job));
    } catch (cause) {
      log.error({ ...told(cause) }, 'a message could not be taken up');
    }
  }

  take({ interaction: (payload) => onInteraction(payload, desk), message: onMessage });
  const catching = { client, api, threads, log, now, hear: onMessage };
  onNewSession(client, now, (since) => void catchUp(since, catching));
  if (onChannelOpen) hearRepairs(client, onChannelOpen);
  if (onChannelGone) hearDeletions(client, onChannelGone);
  const unhurried = createApi(token, apiUrl, { waitMaxMs: PUT_OFF_MS });

  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => {});
  client.on(Events.ShardDisconnect, ({ code }) => {
    const refused = refusedBy(code, { canReadMessages });
    if (refused) reject(refused);
  });

  return {
    readyAs: `discord gateway as @${user.username} in ${serversIn(client)}`,
    failed,
    sender: createDiscordSender({ api: unhurried, client, bot: self, canReadMessages }),
    async stop() {
      await Promise.all([hangUp(), inbox.stop(STOP_PATIENCE_MS)]);
    },
  };
}

function ready(client: Client) {
  if (!client.isReady()) throw new Error('not ready');
  return client;
}

function serversIn({ guilds }: Client): string {
  const { size } = guilds.cache;
  if (size === 0) return 'no server yet';
  return size === 1 ? (guilds.cache.first()?.name ?? '') : `${size} servers`;
}
