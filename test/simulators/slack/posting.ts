import type { JsonObject } from '../json.ts';
import { linksIn, mentionsIn } from './content.ts';
import { withIds } from './ids.ts';
import { messageChanged, messageDeleted, messagePosted } from './message-events.ts';
import type { Platform } from './platform.ts';
import type { Message, Ping, World } from './world.ts';

export interface Draft extends Partial<Pick<Message, 'botId' | 'threadTs' | 'subtype' | 'ephemeralTo' | 'metadata'>> {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly JsonObject[];
  readonly attachments?: readonly JsonObject[];
  readonly files?: readonly string[];
  readonly stream?: Message['stream'];
  /** Whether links and pictures in it get a preview. */
  readonly unfurl?: { readonly links: boolean; readonly media: boolean };
}

/** Puts a message in its channel and tells the app, if it is there to see it. */
export function post(platform: Platform, draft: Draft): Message {
  const { world } = platform;
  const message: Message = {
    channel: draft.channel,
    ts: world.newTs(),
    user: draft.user,
    botId: draft.botId,
    threadTs: draft.threadTs,
    subtype: draft.subtype,
    ephemeralTo: draft.ephemeralTo,
    text: draft.text,
    blocks: withIds(world, draft.blocks ?? []),
    attachments: draft.attachments ?? [],
    metadata: draft.metadata,
    editedTs: undefined,
    deleted: false,
    files: draft.files ?? [],
    reactions: [],
    stream: draft.stream,
  };
  world.messages.push(message);
  if (message.botId) {
    notePings(world, message, 'post');
    noteUnfurls(world, message, draft.unfurl ?? { links: true, media: true });
    if (message.threadTs) world.statuses.delete(`${message.channel}:${message.threadTs}`);
  }
  if (!message.ephemeralTo) messagePosted(platform, message);
  world.changed();
  return message;
}

/** Puts other words in a message's place. */
export function change(
  platform: Platform,
  message: Message,
  to: Partial<Pick<Message, 'text' | 'blocks' | 'attachments' | 'metadata' | 'files'>>,
  by: 'update' | 'stream' = 'update',
): void {
  const { world } = platform;
  const before = { ...message };
  Object.assign(message, to, to.blocks ? { blocks: withIds(world, to.blocks) } : {});
  message.editedTs = world.newTs();
  if (message.botId) notePings(world, message, by, before);
  if (!message.ephemeralTo) messageChanged(platform, message, before);
  world.changed();
}

export function remove(platform: Platform, message: Message): void {
  message.deleted = true;
  if (!message.ephemeralTo) messageDeleted(platform, message);
  platform.world.changed();
}

/** An ephemeral message notifies nobody but the one who sees it; an edit, only those it did not name before. */
function notePings(world: World, message: Message, by: Ping['by'], before?: Message): void {
  if (message.ephemeralTo) return;
  const known = new Set(before ? mentionsIn(before).map(({ target }) => target) : []);
  for (const { kind, target } of mentionsIn(message)) {
    if (!known.has(target)) world.pings.push({ kind, target, channel: message.channel, ts: message.ts, by });
  }
}

function noteUnfurls(
  world: World,
  message: Message,
  unfurl: { readonly links: boolean; readonly media: boolean },
): void {
  for (const url of linksIn(message)) {
    const media = /\.(?:png|jpe?g|gif|webp|mp4)(?:\?|$)|youtube\.com|youtu\.be|vimeo\.com/i.test(url);
    if (media ? unfurl.media : unfurl.links) world.unfurls.push({ url, channel: message.channel, ts: message.ts });
  }
}
