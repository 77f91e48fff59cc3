import { flagAt, type JsonObject, textAt } from '../../json.ts';
import { UPDATE_TEXT_MAX_CHARS } from '../limits.ts';
import { messageJson } from '../message-events.ts';
import type { Platform } from '../platform.ts';
import { change, type Draft, post, remove } from '../posting.ts';
import { Refused } from '../refused.ts';
import type { Channel } from '../world.ts';
import { checkThread, hasBot, ownMessage, visibleChannel, writableChannel } from './channels.ts';
import { checkedMetadata, contentOf } from './message-content.ts';
import { type Methods, need } from './method.ts';

const scopes = ['chat:write'];

export const chatMethods: Methods = {
  'chat.postMessage': { token: 'bot', scopes, tier: 'special', run: postMessage },
  'chat.postEphemeral': { token: 'bot', scopes, tier: 4, run: postEphemeral },
  'chat.update': { token: 'bot', scopes, tier: 3, run: update },
  'chat.delete': { token: 'bot', scopes, tier: 3, run: deleteMessage },
};

/** What every message of the app has in common. Unless both are switched off, links get previews: see `Draft.unfurl`. */
function draftOf(platform: Platform, args: JsonObject, channel: Channel): Draft {
  const { app } = platform.world;
  const { text, blocks, attachments } = contentOf(platform, args);
  const threadTs = textAt(args, 'thread_ts');
  checkThread(platform.world, channel, threadTs);
  return {
    channel: channel.id,
    user: app.botUserId,
    botId: app.botId,
    text,
    blocks: blocks ?? [],
    attachments: attachments ?? [],
    threadTs,
    metadata: checkedMetadata(args.metadata),
    unfurl: { links: flagAt(args, 'unfurl_links') !== false, media: flagAt(args, 'unfurl_media') !== false },
  };
}

function postMessage(platform: Platform, args: JsonObject): JsonObject {
  const channel = writableChannel(platform, need(args, 'channel'));
  const draft = draftOf(platform, args, channel);
  const broadcast = draft.threadTs !== undefined && flagAt(args, 'reply_broadcast') === true;
  const message = post(platform, { ...draft, subtype: broadcast ? 'thread_broadcast' : undefined });
  return { channel: channel.id, ts: message.ts, message: messageJson(platform.world, message) };
}

function postEphemeral(platform: Platform, args: JsonObject): JsonObject {
  const { world } = platform;
  const channel = visibleChannel(world, need(args, 'channel'));
  const user = need(args, 'user');
  if (channel.archived) throw new Refused('is_archived');
  if (!hasBot(world, channel)) throw new Refused('not_in_channel');
  if (!channel.members.has(user)) throw new Refused('user_not_in_channel');
  const message = post(platform, { ...draftOf(platform, args, channel), ephemeralTo: user });
  return { message_ts: message.ts };
}

function update(platform: Platform, args: JsonObject): JsonObject {
  const { world } = platform;
  const channel = visibleChannel(world, need(args, 'channel'));
  const message = ownMessage(world, channel, need(args, 'ts'), 'cant_update_message');
  if (channel.archived) throw new Refused('is_inactive');
  if (message.stream?.state === 'open') throw new Refused('streaming_state_conflict');
  if ((textAt(args, 'text') ?? '').length > UPDATE_TEXT_MAX_CHARS) throw new Refused('msg_too_long');
  const { text, blocks, attachments } = contentOf(platform, args);
  const metadata = checkedMetadata(args.metadata);
  // Blocks that are not spoken of stay, and hide the new text: an empty list takes them away.
  change(platform, message, {
    text,
    ...(blocks ? { blocks } : {}),
    ...(attachments ? { attachments } : {}),
    ...(metadata ? { metadata } : {}),
  });
  return { channel: channel.id, ts: message.ts, text: message.text, message: messageJson(world, message) };
}

function deleteMessage(platform: Platform, args: JsonObject): JsonObject {
  const channel = visibleChannel(platform.world, need(args, 'channel'));
  const message = ownMessage(platform.world, channel, need(args, 'ts'), 'cant_delete_message');
  remove(platform, message);
  return { channel: channel.id, ts: message.ts };
}
