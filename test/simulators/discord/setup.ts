import type { Clock } from '../clock.ts';
import type { DiscordAdmin } from './driver/admin.ts';
import type { Settings } from './settings.ts';
import type { ChannelKind, World } from './world.ts';

/** Everything has a default: one small guild where all goes well. */
export interface DiscordOptions extends Partial<Settings> {
  readonly clock?: Clock;
  /** Names of people, members of every guild. */
  readonly users?: readonly string[];
  /** Names of guilds, one after the other on the next shard. Each has the same channels. */
  readonly guilds?: readonly string[];
  readonly channels?: readonly { readonly name: string; readonly kind?: ChannelKind }[];
}

const CHANNELS: NonNullable<DiscordOptions['channels']> = [
  { name: 'general' },
  { name: 'random' },
  { name: 'news', kind: 'announcement' },
];

export function settingsFrom(options: DiscordOptions): Settings {
  return {
    token: options.token ?? 'token.of.the-stand-in',
    privilegedIntents: options.privilegedIntents ?? { messageContent: false, members: false, presences: false },
    rateLimits: options.rateLimits ?? 'off',
    shards: options.shards ?? 1,
    leastShards: options.leastShards ?? 1,
    maxConcurrency: options.maxConcurrency ?? 16,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    commandPermissions: options.commandPermissions ?? 'as-declared',
  };
}

export function populate(world: World, admin: DiscordAdmin, options: DiscordOptions): void {
  const { users = ['ana', 'ben'], guilds = ['Newsroom'], channels = CHANNELS } = options;
  const { id, name } = world.app;
  world.users.set(id, { id, name, bot: true, locale: 'en-US', dmsClosed: false, installed: false });
  for (const each of users) admin.addUser(each);
  for (const each of guilds) {
    const guild = admin.addGuild(each);
    for (const { name: channel, ...more } of channels) admin.addChannel(guild, channel, more);
  }
}
