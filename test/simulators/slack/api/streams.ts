import { isList, type JsonObject, textAt } from '../../json.ts';
import * as limits from '../limits.ts';
import { messageJson } from '../message-events.ts';
import type { Platform } from '../platform.ts';
import { change, post } from '../posting.ts';
import { Refused } from '../refused.ts';
import type { Message, Stream } from '../world.ts';
import { checkThread, ownMessage, visibleChannel, writableChannel } from './channels.ts';
import { checkedBlocks, checkedMetadata } from './message-content.ts';
import { type Methods, need } from './method.ts';
import { addChunks } from './stream-chunks.ts';

const scopes = ['chat:write'];

export const streamMethods: Methods = {
  'chat.startStream': { token: 'bot', scopes, tier: 2, run: start },
  'chat.appendStream': { token: 'bot', scopes, tier: 4, run: append },
  'chat.stopStream': { token: 'bot', scopes, tier: 2, run: stop },
};

function start(platform: Platform, args: JsonObject): JsonObject {
  const { world, settings } = platform;
  const channel = writableChannel(platform, need(args, 'channel'));
  const threadTs = textAt(args, 'thread_ts');
  checkThread(world, channel, threadTs);
  if (channel.kind === 'im') {
    need(args, 'thread_ts');
  } else {
    if (!textAt(args, 'recipient_user_id')) throw new Refused('missing_recipient_user_id');
    if (!textAt(args, 'recipient_team_id')) throw new Refused('missing_recipient_team_id');
    if (!world.users.has(textAt(args, 'recipient_user_id') ?? '')) throw new Refused('user_not_found');
  }
  const stream: Stream = {
    state: 'open',
    form: undefined,
    markdown: '',
    streamedBlocks: [],
    tasks: new Map(),
    planTitle: undefined,
  };
  addContent(platform, stream, args);
  const { botUserId, botId } = world.app;
  const message = post(platform, {
    channel: channel.id,
    user: botUserId,
    botId,
    threadTs,
    stream,
    ...rendered(stream),
    unfurl: { links: false, media: false },
  });
  world.clock.after(settings.streamLifetimeMs, () => {
    if (stream.state !== 'open') return;
    stream.state = 'expired';
    world.changed();
  });
  return { channel: channel.id, ts: message.ts };
}

function append(platform: Platform, args: JsonObject): JsonObject {
  const { message, stream } = openStream(platform, args);
  if (textAt(args, 'markdown_text') === undefined && args.chunks === undefined) throw new Refused('no_text');
  addContent(platform, stream, args);
  Object.assign(message, rendered(stream));
  platform.world.changed();
  return { channel: message.channel, ts: message.ts };
}

function stop(platform: Platform, args: JsonObject): JsonObject {
  const { message, stream } = openStream(platform, args);
  const last = checkedBlocks(platform, args.blocks) ?? [];
  const metadata = checkedMetadata(args.metadata);
  addContent(platform, stream, args);
  stream.state = 'stopped';
  const { text, blocks } = rendered(stream);
  change(platform, message, { text, blocks: [...blocks, ...last], ...(metadata ? { metadata } : {}) }, 'stream');
  message.editedTs = undefined;
  return { channel: message.channel, ts: message.ts, message: messageJson(platform.world, message) };
}

function openStream(platform: Platform, args: JsonObject): { readonly message: Message; readonly stream: Stream } {
  const channel = visibleChannel(platform.world, need(args, 'channel'));
  if (channel.archived) throw new Refused('is_archived');
  const message = ownMessage(platform.world, channel, need(args, 'ts'), 'message_not_owned_by_app');
  const { stream } = message;
  if (stream?.state === 'stopped-by-user') throw new Refused('stopped_by_user');
  if (stream?.state !== 'open') throw new Refused('message_not_in_streaming_state');
  return { message, stream };
}

/** A stream goes on in the form it began in. */
function addContent(platform: Platform, stream: Stream, args: JsonObject): void {
  const markdown = textAt(args, 'markdown_text');
  const { chunks } = args;
  if (markdown !== undefined && chunks !== undefined) throw new Refused('cannot_provide_both_markdown_text_and_chunks');
  if (chunks !== undefined && !isList(chunks)) throw new Refused('invalid_chunks');
  if (isList(chunks) && chunks.length === 0) return;
  const form = markdown !== undefined ? 'markdown_text' : chunks !== undefined ? 'chunks' : undefined;
  if (!form) return;
  if (stream.form && stream.form !== form) throw new Refused('streaming_mode_mismatch');
  if ((markdown ?? '').length > limits.MARKDOWN_TEXT_MAX_CHARS) throw new Refused('msg_too_long');
  if (isList(chunks)) addChunks(platform, stream, chunks);
  else stream.markdown += markdown ?? '';
  stream.form = form;
}

function rendered(stream: Stream): { readonly text: string; readonly blocks: readonly JsonObject[] } {
  const tasks = [...stream.tasks.values()];
  const blocks: readonly JsonObject[] = [
    ...(stream.planTitle === undefined ? tasks : [{ type: 'plan', title: stream.planTitle, tasks }]),
    ...(stream.markdown ? [{ type: 'markdown', text: stream.markdown }] : []),
    ...stream.streamedBlocks,
  ];
  return { text: stream.markdown, blocks };
}
