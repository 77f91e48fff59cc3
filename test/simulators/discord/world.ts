import type { Clock } from '../clock.ts';
import type { JsonObject } from '../json.ts';
import { createSnowflakes, type Snowflakes } from './snowflakes.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  readonly locale: string;
  /** Takes no direct messages from the app. */
  dmsClosed: boolean;
  /** Has installed the app for themselves, wherever they go. */
  installed: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  mentionable: boolean;
}

export interface Member {
  readonly user: string;
  readonly roles: Set<string>;
  readonly joinedAtMs: number;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly locale: string;
  /** By id; the role of all has the guild's own id. */
  readonly roles: Map<string, Role>;
  /** By user. The app is in the guild while its bot is among them. */
  readonly members: Map<string, Member>;
  /** Off during an outage. */
  available: boolean;
}

/** What one role or member may do in one channel, beyond or below what holds in the guild. */
export interface Overwrite {
  readonly id: string;
  readonly kind: 'role' | 'member';
  allow: bigint;
  deny: bigint;
}

export type ChannelKind =
  | 'text'
  | 'announcement'
  | 'forum'
  | 'dm'
  | 'thread'
  | 'private-thread'
  | 'announcement-thread';

export interface Channel {
  readonly id: string;
  readonly kind: ChannelKind;
  /** None for a DM. */
  readonly guild: string | undefined;
  /** Of a thread. */
  readonly parent: string | undefined;
  name: string;
  readonly overwrites: Overwrite[];
  /** Both ends of a DM. */
  readonly recipients: readonly string[];
  readonly thread: Thread | undefined;
  /** Tags that a forum offers. */
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly tagRequired: boolean;
  deleted: boolean;
}

export interface Thread {
  readonly owner: string;
  readonly members: Set<string>;
  readonly createdAtMs: number;
  readonly tags: readonly string[];
  archived: boolean;
  locked: boolean;
  archiveAfterMin: number;
  archivedAtMs: number;
}

export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  /** Discord's number: 0 ordinary, 18 and 21 about threads, 19 a reply, 20 an answer to a command. */
  readonly type: number;
  readonly createdAtMs: number;
  readonly nonce: string | number | undefined;
  readonly reference: { readonly message: string; readonly channel: string } | undefined;
  /** Set on what an interaction brought. */
  readonly interaction:
    | { readonly id: string; readonly type: number; readonly user: string; readonly name: string | undefined }
    | undefined;
  /** What it came through, where it was not posted by an account itself: the app's id for answers to interactions. */
  readonly webhook: string | undefined;
  /** The only user who sees it. */
  readonly ephemeralTo: string | undefined;
  content: string;
  embeds: readonly JsonObject[];
  components: readonly JsonObject[];
  attachments: readonly JsonObject[];
  flags: number;
  mentions: Mentions;
  editedAtMs: number | undefined;
  edits: number;
  deleted: boolean;
}

/** Somebody would have been notified. */
export interface Ping {
  readonly kind: 'everyone' | 'here' | 'role' | 'user' | 'reply';
  /** A user's or role's id; the channel's for `everyone` and `here`. */
  readonly target: string;
  readonly message: string;
  readonly channel: string;
  readonly by: 'post' | 'edit';
}

export interface World {
  readonly clock: Clock;
  /** The app's own user has the app's id, as is usual. */
  readonly app: { readonly id: string; readonly name: string };
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  readonly pings: Ping[];
  readonly ids: Snowflakes;
  /** Tells those who wait that something has changed. */
  changed(): void;
  onChange(listener: () => void): () => void;
}

export function createWorld({ clock, app }: Pick<World, 'clock' | 'app'>): World {
  const listeners = new Set<() => void>();
  return {
    clock,
    app,
    users: new Map(),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    pings: [],
    ids: createSnowflakes(clock),
    changed() {
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
