import type { Clock } from '../clock.ts';
import type { SlackAdmin } from './driver/admin.ts';
import { STREAM_LIFETIME_MS } from './limits.ts';
import type { Settings } from './platform.ts';
import { createWorld, type World } from './world.ts';

/** Everything has a default: a small newsroom where all goes well. */
export interface SlackWorkspaceOptions extends Partial<Settings> {
  readonly clock?: Clock;
  /** Names of people, members of every channel. */
  readonly users?: readonly string[];
  readonly channels?: readonly ChannelOptions[];
  readonly ackTimeoutMs?: number;
  /** Waits before the first, second, third redelivery of an event. */
  readonly retryDelaysMs?: readonly number[];
  readonly pingIntervalMs?: number;
  /** Picks the connection that gets an envelope; from 0 up to 1. */
  readonly random?: () => number;
}

interface ChannelOptions {
  readonly name: string;
  readonly private?: boolean;
  readonly bot?: boolean;
  readonly archived?: boolean;
}

const DEFAULT_CHANNELS: readonly ChannelOptions[] = [
  { name: 'general' },
  { name: 'random', bot: false },
  { name: 'desk', private: true },
  { name: 'secret', private: true, bot: false },
  { name: 'attic', archived: true },
];

/** Those of the app's manifest, and those that let a test look around. */
const DEFAULT_SCOPES: readonly string[] = [
  'commands',
  'chat:write',
  'assistant:write',
  'app_mentions:read',
  'channels:history',
  'channels:join',
  'channels:read',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'files:write',
  'users:read',
  'reactions:write',
];

export function newsroom(clock: Clock): World {
  return createWorld({
    clock,
    team: { id: 'T0NEWSROOM', name: 'Newsroom', domain: 'newsroom' },
    app: { id: 'A0WIREBRIEF', botId: 'B0WIREBRIEF', botUserId: 'U0WIREBRIEF', botName: 'wirebrief' },
  });
}

export function settingsFrom(options: SlackWorkspaceOptions): Settings {
  return {
    scopes: options.scopes ?? DEFAULT_SCOPES,
    streaming: options.streaming ?? true,
    mentionOrder: options.mentionOrder ?? 'message-first',
    rateLimits: options.rateLimits ?? 'off',
    fileProcessingMs: options.fileProcessingMs ?? 0,
    streamLifetimeMs: options.streamLifetimeMs ?? STREAM_LIFETIME_MS,
    homeTab: options.homeTab ?? true,
    surface: options.surface ?? 'agent',
  };
}

export function populate(
  world: World,
  admin: SlackAdmin,
  { users = ['ana', 'ben'], channels = DEFAULT_CHANNELS }: SlackWorkspaceOptions,
): void {
  const { botUserId, botId, botName } = world.app;
  world.users.set(botUserId, { id: botUserId, name: botName, realName: botName, timeZone: 'Etc/UTC', botId });
  for (const name of users) {
    const id = world.newId('U');
    world.users.set(id, { id, name, realName: name, timeZone: 'Europe/Paris' });
  }
  for (const { name, archived = false, ...more } of channels) admin.createsChannel(name, more).archived = archived;
}

/** The same sequence in every run. */
export function seeded(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
