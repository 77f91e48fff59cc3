import { isObject, type JsonObject, objectAt, textAt } from '../../json.ts';
import { formError } from '../forms/form.ts';
import { FLAGS, readMessage } from '../forms/message-form.ts';
import { NONCE_LIFETIME_MS, NONCE_MAX_CHARS } from '../limits.ts';
import { messageJson } from '../payloads/message.ts';
import { may } from '../permissions.ts';
import type { Platform } from '../platform.ts';
import { edit, post, remove } from '../posting.ts';
import { missing, Refused, unknown } from '../refused.ts';
import type { Channel, Message, World } from '../world.ts';
import { type Request, type Routes, reachChannel, reachMessage } from './route.ts';

/** What REST shows of a message goes by the switch in the portal, not by the intents of a session. */
export function shown({ world, settings }: Platform, message: Message): JsonObject {
  return messageJson(world, message, { content: settings.privilegedIntents.messageContent });
}

/** Throws where the bot may not write there. */
export function checkMayWrite({ world }: Platform, channel: Channel, files: number): void {
  const own = (permission: Parameters<typeof may>[3]) => may(world, channel, world.app.id, permission);
  const { thread } = channel;
  if (channel.kind === 'dm') {
    const other = world.users.get(channel.recipients.find((id) => id !== world.app.id) ?? '');
    if (other?.dmsClosed) throw new Refused(403, 50_007, 'Cannot send messages to this user');
    return;
  }
  if (!own(thread ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES')) throw missing.permissions();
  if (files > 0 && !own('ATTACH_FILES')) throw missing.permissions();
  if (channel.kind === 'forum') throw new Refused(400, 50_008, 'Cannot send messages in a non-text channel');
  if (thread?.locked && !own('MANAGE_THREADS')) throw new Refused(400, 160_005, 'Thread is locked');
}

function create(platform: Platform, request: Request): JsonObject {
  const { world } = platform;
  const channel = reachChannel(platform, request);
  checkMayWrite(platform, channel, request.files.length);
  const body = isObject(request.body) ? request.body : {};
  const nonce = readNonce(body);
  const form = readMessage(body, { from: 'channel', files: request.files.length });
  const replyTo = referenced(platform, channel, body);
  const earlier = body.enforce_nonce === true ? sameNonce(world, nonce) : undefined;
  if (earlier?.deleted) throw unknown.message();
  if (earlier) return shown(platform, earlier);
  const flags = (form.flags ?? 0) & (FLAGS.SUPPRESS_EMBEDS | FLAGS.SUPPRESS_NOTIFICATIONS | FLAGS.IS_COMPONENTS_V2);
  const mayEmbed = may(world, channel, world.app.id, 'EMBED_LINKS');
  const message = post(platform, {
    channel,
    author: world.app.id,
    form: mayEmbed ? form : { ...form, embeds: [] },
    flags,
    nonce,
    replyTo,
    attachments: request.files,
  });
  return shown(platform, message);
}

function readNonce(body: JsonObject): string | number | undefined {
  const { nonce } = body;
  if (typeof nonce !== 'string' && typeof nonce !== 'number') return undefined;
  if (String(nonce).length > NONCE_MAX_CHARS)
    throw formError('nonce', 'NONCE_TYPE_TOO_LONG', `Must be ${NONCE_MAX_CHARS} or fewer in length.`);
  return nonce;
}

/** By author alone, whatever the channel: so the documentation has it. */
function sameNonce(world: World, nonce: string | number | undefined): Message | undefined {
  const since = world.clock.nowMs() - NONCE_LIFETIME_MS;
  if (nonce === undefined) return undefined;
  return [...world.messages.values()].find(
    (each) => each.author === world.app.id && String(each.nonce) === String(nonce) && each.createdAtMs > since,
  );
}

function referenced({ world }: Platform, channel: Channel, body: JsonObject): Message | undefined {
  const reference = objectAt(body, 'message_reference');
  const id = textAt(reference, 'message_id');
  if (!reference || id === undefined) return undefined;
  if (!may(world, channel, world.app.id, 'READ_MESSAGE_HISTORY'))
    throw new Refused(403, 160_002, 'Cannot reply without permission to read message history');
  const message = world.messages.get(id);
  const there = message && !message.deleted && !message.ephemeralTo && message.channel === channel.id;
  if (there && message.type !== 18 && message.type !== 21) return message;
  if (there)
    throw formError('message_reference', 'REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE', 'Cannot reply to a system message');
  if (reference.fail_if_not_exists === false) return undefined;
  throw formError('message_reference', 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
}

function change(platform: Platform, request: Request): JsonObject {
  const { world } = platform;
  const channel = reachChannel(platform, request);
  const message = reachMessage(platform, request, channel);
  if (message.author !== world.app.id) throw new Refused(403, 50_005, 'Cannot edit a message authored by another user');
  if (message.type === 18 || message.type === 21)
    throw new Refused(403, 50_021, 'Cannot execute action on a system message');
  if (channel.thread?.archived) throw new Refused(400, 50_083, 'Thread is archived');
  const form = readMessage(request.body, { stands: message, from: 'channel', files: request.files.length });
  const settable = FLAGS.SUPPRESS_EMBEDS | FLAGS.IS_COMPONENTS_V2;
  edit(
    platform,
    message,
    form,
    form.flags === undefined ? message.flags : (message.flags & ~FLAGS.SUPPRESS_EMBEDS) | (form.flags & settable),
  );
  return shown(platform, message);
}

export const messageRoutes: Routes = {
  'POST /channels/:channel/messages': { run: create },
  'PATCH /channels/:channel/messages/:message': { run: change },
  'GET /channels/:channel/messages/:message': {
    run(platform, request) {
      const channel = reachChannel(platform, request, 'READ_MESSAGE_HISTORY');
      return shown(platform, reachMessage(platform, request, channel));
    },
  },
  'GET /channels/:channel/messages': {
    run(platform, request) {
      const channel = reachChannel(platform, request);
      if (!may(platform.world, channel, platform.world.app.id, 'READ_MESSAGE_HISTORY')) return [];
      return history(platform.world, channel, request.query).map((each) => shown(platform, each));
    },
  },
  'DELETE /channels/:channel/messages/:message': {
    run(platform, request) {
      const channel = reachChannel(platform, request);
      const message = reachMessage(platform, request, channel);
      const { world } = platform;
      if (message.author !== world.app.id && !may(world, channel, world.app.id, 'MANAGE_MESSAGES'))
        throw missing.permissions();
      if (channel.thread?.archived) throw new Refused(400, 50_083, 'Thread is archived');
      remove(platform, message);
      return undefined;
    },
  },
  'POST /channels/:channel/messages/:message/crosspost': {
    run(platform, request) {
      const channel = reachChannel(platform, request);
      const message = reachMessage(platform, request, channel);
      const { world } = platform;
      if (channel.kind !== 'announcement') throw new Refused(400, 50_024, 'Cannot execute action on this channel type');
      if (!may(world, channel, world.app.id, message.author === world.app.id ? 'SEND_MESSAGES' : 'MANAGE_MESSAGES'))
        throw missing.permissions();
      if ((message.flags & FLAGS.CROSSPOSTED) !== 0)
        throw new Refused(400, 40_033, 'This message has already been crossposted');
      message.flags |= FLAGS.CROSSPOSTED;
      world.changed();
      return shown(platform, message);
    },
  },
};

/** Newest first; `after` counts from the old end. */
function history(world: World, channel: Channel, query: URLSearchParams): readonly Message[] {
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100))
    throw formError('limit', 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 100.');
  const id = (key: string) => (query.has(key) ? BigInt(query.get(key) ?? 0) : undefined);
  const [before, after] = [id('before'), id('after')];
  const found = [...world.messages.values()].filter(
    (each) =>
      each.channel === channel.id &&
      !each.deleted &&
      !each.ephemeralTo &&
      (before === undefined || BigInt(each.id) < before) &&
      (after === undefined || BigInt(each.id) > after),
  );
  return (after === undefined ? found.slice(-limit) : found.slice(0, limit)).reverse();
}
