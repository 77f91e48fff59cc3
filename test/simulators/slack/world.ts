import type { Clock } from '../clock.ts';
import type { JsonObject } from '../json.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  timeZone: string;
  locale?: string;
  isAdmin?: boolean;
  /** Set for bots: ours, and others in the workspace. */
  readonly botId?: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly members: Set<string>;
  /** Who made it. */
  creator?: string;
  archived: boolean;
}

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly botId: string | undefined;
  /** The `ts` of the thread's first message; absent on that one. */
  readonly threadTs: string | undefined;
  readonly subtype: string | undefined;
  /** The only user who sees it. */
  readonly ephemeralTo: string | undefined;
  text: string;
  blocks: readonly JsonObject[];
  attachments: readonly JsonObject[];
  metadata: JsonObject | undefined;
  editedTs: string | undefined;
  deleted: boolean;
  files: readonly string[];
  readonly reactions: { readonly name: string; readonly user: string }[];
  stream: Stream | undefined;
}

/** A message that is still being written. `expired`: Slack closed it, and its spinner turns for ever. */
export interface Stream {
  state: 'open' | 'stopped' | 'expired' | 'stopped-by-user';
  /** Set by the first call that brings content: the two can not be mixed. */
  form: 'markdown_text' | 'chunks' | undefined;
  markdown: string;
  streamedBlocks: readonly JsonObject[];
  tasks: Map<string, JsonObject>;
  planTitle: string | undefined;
}

export interface View {
  readonly id: string;
  readonly user: string;
  readonly rootId: string;
  hash: string;
  /** As the app gave it, block ids filled in. */
  content: JsonObject;
  /** What the user has typed or chosen so far, by block and action. */
  readonly values: Map<string, Map<string, JsonObject>>;
  /** Messages under the fields of the last refused submission, by block. */
  errors: JsonObject;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  altText: string | undefined;
  title: string | undefined;
  bytes: Buffer | undefined;
  /** Before this instant a block that shows it is refused. */
  readyAtMs: number | undefined;
}

/** Somebody would have been notified. */
export interface Ping {
  readonly kind: 'here' | 'channel' | 'everyone' | 'user' | 'group';
  readonly target: string;
  readonly channel: string;
  readonly ts: string;
  readonly by: 'post' | 'update' | 'stream';
}

/** A preview that Slack would have put under a message. */
export interface Unfurl {
  readonly url: string;
  readonly channel: string;
  readonly ts: string;
}

export interface World {
  readonly clock: Clock;
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly app: { readonly id: string; readonly botId: string; readonly botUserId: string; readonly botName: string };
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  readonly views: Map<string, View>;
  /** Ids of a user's open modals, the front one last. */
  readonly modals: Map<string, string[]>;
  /** Id of the Home view of a user. */
  readonly homes: Map<string, string>;
  readonly files: Map<string, StoredFile>;
  readonly pings: Ping[];
  readonly unfurls: Unfurl[];
  /** By `channel:thread`. */
  readonly statuses: Map<
    string,
    { readonly status: string; readonly loading: readonly string[]; readonly atMs: number }
  >;
  readonly titles: Map<string, string>;
  readonly prompts: Map<string, readonly JsonObject[]>;
  /** A new id with this letter in front. */
  newId(letter: string): string;
  /** A time stamp that no other message has, later than all before. */
  newTs(): string;
  /** Tells those who wait that something has changed. */
  changed(): void;
  onChange(listener: () => void): () => void;
}

export function createWorld(parts: Pick<World, 'clock' | 'team' | 'app'>): World {
  const listeners = new Set<() => void>();
  let ids = 0;
  let lastMicros = 0;
  return {
    ...parts,
    users: new Map(),
    channels: new Map(),
    messages: [],
    views: new Map(),
    modals: new Map(),
    homes: new Map(),
    files: new Map(),
    pings: [],
    unfurls: [],
    statuses: new Map(),
    titles: new Map(),
    prompts: new Map(),
    newId(letter) {
      ids += 1;
      return `${letter}${String(ids).padStart(8, '0')}`;
    },
    newTs() {
      lastMicros = Math.max(lastMicros + 1, parts.clock.nowMs() * 1_000);
      return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
    },
    changed() {
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function findMessage(world: World, channel: string, ts: string): Message | undefined {
  return world.messages.find((each) => each.channel === channel && each.ts === ts && !each.deleted);
}

export function directChannel(world: World, user: string): Channel {
  const members = [user, world.app.botUserId];
  const known = [...world.channels.values()].find(
    ({ kind, members: there }) => kind === 'im' && members.every((each) => there.has(each)),
  );
  if (known) return known;
  const id = world.newId('D');
  const channel: Channel = { id, name: 'directmessage', kind: 'im', members: new Set(members), archived: false };
  world.channels.set(id, channel);
  return channel;
}
