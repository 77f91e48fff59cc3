import type { JsonObject } from '../../json.ts';
import { isObject } from '../../json.ts';
import { readForm } from '../forms/form.ts';
import { readMessage } from '../forms/message-form.ts';
import { ARCHIVE_AFTER_MIN, THREAD_NAME_MAX_CHARS } from '../limits.ts';
import { channelJson, threadMemberJson } from '../payloads/channel.ts';
import { may } from '../permissions.ts';
import type { Platform } from '../platform.ts';
import { post, tellThread } from '../posting.ts';
import { missing, Refused, unknown } from '../refused.ts';
import { openThread } from '../threads.ts';
import type { Channel } from '../world.ts';
import { shown } from './messages.ts';
import { type Request, type Routes, reachChannel, reachMessage } from './route.ts';

function readThread({ body }: Request): {
  readonly name: string;
  readonly archiveAfterMin: number | undefined;
  readonly type: number;
  readonly tags: readonly string[];
} {
  return readForm(body, (form) => ({
    name: form.field('name').text({ required: true, min: 1, max: THREAD_NAME_MAX_CHARS }) ?? '',
    archiveAfterMin: form.field('auto_archive_duration').integer({ oneOf: ARCHIVE_AFTER_MIN }),
    type: form.field('type').integer({ oneOf: [10, 11, 12] }) ?? 12,
    tags: form
      .field('applied_tags')
      .items({ max: 5 })
      .map(({ value }) => String(value)),
  }));
}

function fromMessage(platform: Platform, request: Request): JsonObject {
  const { world } = platform;
  const parent = reachChannel(platform, request);
  if (parent.kind !== 'text' && parent.kind !== 'announcement')
    throw new Refused(400, 50_024, 'Cannot execute action on this channel type');
  const from = reachMessage(platform, request, parent);
  if (!may(world, parent, world.app.id, 'CREATE_PUBLIC_THREADS')) throw missing.permissions();
  const { name, archiveAfterMin } = readThread(request);
  if (from.type === 18) throw new Refused(400, 50_021, 'Cannot execute action on a system message');
  if (world.channels.has(from.id))
    throw new Refused(400, 160_004, 'A thread has already been created for this message');
  return channelJson(world, openThread(platform, { parent, name, archiveAfterMin, from, owner: world.app.id }));
}

function alone(platform: Platform, request: Request): JsonObject {
  const { world } = platform;
  const parent = reachChannel(platform, request);
  if (parent.kind === 'forum') return forumPost(platform, request, parent);
  if (parent.kind !== 'text' && parent.kind !== 'announcement')
    throw new Refused(400, 50_024, 'Cannot execute action on this channel type');
  const { name, archiveAfterMin, type } = readThread(request);
  if (!may(world, parent, world.app.id, type === 12 ? 'CREATE_PRIVATE_THREADS' : 'CREATE_PUBLIC_THREADS'))
    throw missing.permissions();
  const kind = type === 12 ? 'private-thread' : undefined;
  return channelJson(world, openThread(platform, { parent, name, archiveAfterMin, kind, owner: world.app.id }));
}

function forumPost(platform: Platform, request: Request, parent: Channel): JsonObject {
  const { world } = platform;
  if (!may(world, parent, world.app.id, 'SEND_MESSAGES')) throw missing.permissions();
  const { name, archiveAfterMin, tags } = readThread(request);
  const known = tags.filter((tag) => parent.tags.some(({ id }) => id === tag));
  if (known.length < tags.length) throw new Refused(400, 10_087, 'Unknown tag');
  if (parent.tagRequired && tags.length === 0)
    throw new Refused(400, 40_067, 'A tag is required to create a forum post in this channel');
  const message = isObject(request.body) ? request.body.message : undefined;
  const form = readMessage(message, { from: 'channel', files: request.files.length });
  const thread = openThread(platform, { parent, name, archiveAfterMin, tags, kind: 'thread', owner: world.app.id });
  const starter = post(platform, {
    id: thread.id,
    channel: thread,
    author: world.app.id,
    form,
    flags: form.flags ?? 0,
    attachments: request.files,
  });
  return { ...channelJson(world, thread), message: shown(platform, starter) };
}

/** Changes a thread; other channels are not the app's to change here. */
function change(platform: Platform, request: Request): JsonObject {
  const { world } = platform;
  const channel = reachChannel(platform, request);
  const { thread } = channel;
  if (!thread) throw missing.permissions();
  const given = readForm(request.body, (form) => ({
    name: form.field('name').text({ min: 1, max: THREAD_NAME_MAX_CHARS }),
    archived: form.field('archived').flag(),
    locked: form.field('locked').flag(),
    archiveAfterMin: form.field('auto_archive_duration').integer({ oneOf: ARCHIVE_AFTER_MIN }),
  }));
  const manages = may(world, channel, world.app.id, 'MANAGE_THREADS');
  const wakes =
    given.archived === false && !thread.locked && may(world, channel, world.app.id, 'SEND_MESSAGES_IN_THREADS');
  if (!manages && !wakes && (thread.owner !== world.app.id || thread.locked)) throw missing.permissions();
  if (!manages && given.locked !== undefined) throw missing.permissions();
  if (thread.archived && given.archived !== false && given.locked === undefined)
    throw new Refused(400, 50_083, 'Thread is archived');
  channel.name = given.name ?? channel.name;
  thread.archived = given.archived ?? thread.archived;
  thread.locked = given.locked ?? thread.locked;
  thread.archiveAfterMin = given.archiveAfterMin ?? thread.archiveAfterMin;
  tellThread(platform, 'THREAD_UPDATE', channel);
  world.changed();
  return channelJson(world, channel);
}

function reachThread(
  platform: Platform,
  request: Request,
): { readonly channel: Channel; readonly members: Set<string> } {
  const channel = reachChannel(platform, request);
  if (!channel.thread) throw unknown.channel();
  if (channel.thread.archived) throw new Refused(400, 50_083, 'Thread is archived');
  return { channel, members: channel.thread.members };
}

/** The user in the path, where `@me` is the app. */
function memberIn({ world }: Platform, { params }: Request): string {
  return params.user === '@me' ? world.app.id : (params.user ?? '');
}

export const threadRoutes: Routes = {
  'POST /channels/:channel/messages/:message/threads': { run: fromMessage },
  'POST /channels/:channel/threads': { run: alone },
  'PATCH /channels/:channel': { run: change },
  'PUT /channels/:channel/thread-members/:user': {
    run(platform, request) {
      reachThread(platform, request).members.add(memberIn(platform, request));
      return undefined;
    },
  },
  'DELETE /channels/:channel/thread-members/:user': {
    run(platform, request) {
      const { channel, members } = reachThread(platform, request);
      const user = memberIn(platform, request);
      const { world } = platform;
      if (user !== world.app.id && !may(world, channel, world.app.id, 'MANAGE_THREADS')) throw missing.permissions();
      members.delete(user);
      return undefined;
    },
  },
  'GET /channels/:channel/thread-members/:user': {
    run(platform, request) {
      const { id, thread } = reachChannel(platform, request);
      const user = memberIn(platform, request);
      if (!thread?.members.has(user)) throw unknown.member();
      return threadMemberJson(id, user, thread.createdAtMs);
    },
  },
  'GET /guilds/:guild/threads/active': {
    run({ world }, { params }) {
      if (!world.guilds.get(params.guild ?? '')?.members.has(world.app.id)) throw missing.access();
      const threads = [...world.channels.values()].filter(
        (each) =>
          each.guild === params.guild &&
          each.thread &&
          !each.thread.archived &&
          may(world, each, world.app.id, 'VIEW_CHANNEL'),
      );
      return { threads: threads.map((each) => channelJson(world, each)), members: [] };
    },
  },
  'GET /channels/:channel/threads/archived/public': {
    run(platform, request) {
      const { world } = platform;
      const parent = reachChannel(platform, request, 'READ_MESSAGE_HISTORY');
      const threads = [...world.channels.values()].filter(
        (each) => each.parent === parent.id && each.thread?.archived && !each.deleted,
      );
      return { threads: threads.map((each) => channelJson(world, each)), members: [], has_more: false };
    },
  },
};
