import { FLAGS } from './forms/message-form.ts';
import type { Platform } from './platform.ts';
import { post, tell, tellThread } from './posting.ts';
import type { Channel, ChannelKind, Message } from './world.ts';

interface NewThread {
  readonly parent: Channel;
  readonly name: string;
  readonly owner: string;
  readonly archiveAfterMin?: number | undefined;
  /** The message it hangs on, whose id it takes. */
  readonly from?: Message | undefined;
  readonly kind?: ChannelKind | undefined;
  readonly tags?: readonly string[];
}

/** Opens a thread, and leaves the notes that Discord leaves about it. */
export function openThread(
  platform: Platform,
  { parent, name, owner, archiveAfterMin = 4_320, from, kind, tags = [] }: NewThread,
): Channel {
  const { world } = platform;
  const nowMs = world.clock.nowMs();
  const thread: Channel = {
    id: from?.id ?? world.ids.next(),
    kind: kind ?? (parent.kind === 'announcement' ? 'announcement-thread' : 'thread'),
    guild: parent.guild,
    parent: parent.id,
    name,
    overwrites: [],
    recipients: [],
    tags: [],
    tagRequired: false,
    deleted: false,
    thread: {
      owner,
      members: new Set([owner]),
      createdAtMs: nowMs,
      tags,
      archived: false,
      locked: false,
      archiveAfterMin,
      archivedAtMs: nowMs,
    },
  };
  world.channels.set(thread.id, thread);
  tellThread(platform, 'THREAD_CREATE', thread);
  if (from) {
    from.flags |= FLAGS.HAS_THREAD;
    tell(platform, 'MESSAGE_UPDATE', from);
    note(platform, thread, owner, 21, '', from);
  } else if (parent.kind !== 'forum' && thread.kind !== 'private-thread') {
    note(platform, parent, owner, 18, name);
  }
  world.changed();
  return thread;
}

function note(
  platform: Platform,
  channel: Channel,
  author: string,
  type: number,
  content: string,
  about?: Message,
): void {
  const allowed = { everyone: false, users: [], roles: [], repliedUser: false };
  post(platform, { channel, author, type, about, form: { content, allowed } });
}
