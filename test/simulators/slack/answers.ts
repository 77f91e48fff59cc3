import { flagAt, type JsonObject, textAt } from '../json.ts';
import { checkThread } from './api/channels.ts';
import { contentOf } from './api/message-content.ts';
import type { Platform } from './platform.ts';
import { change, post, remove } from './posting.ts';
import type { ResponseTarget } from './response-urls.ts';
import type { Message } from './world.ts';

/**
 * What an app answers to a command or a click, in the acknowledgement or at the `response_url`: seen by the asker alone
 * unless it says `in_channel`, and possible where the bot is no member. Throws Refused.
 */
export function answerTo(platform: Platform, target: ResponseTarget, answer: JsonObject): Message | undefined {
  const { world } = platform;
  const { original, channel, user } = target;
  if (original && flagAt(answer, 'delete_original')) {
    remove(platform, original);
    return undefined;
  }
  const { text, blocks, attachments } = contentOf(platform, answer);
  if (original && flagAt(answer, 'replace_original')) {
    change(platform, original, { text, blocks: blocks ?? [], attachments: attachments ?? [] });
    return original;
  }
  const threadTs = textAt(answer, 'thread_ts');
  const place = world.channels.get(channel);
  if (place) checkThread(world, place, threadTs);
  return post(platform, {
    channel,
    user: world.app.botUserId,
    botId: world.app.botId,
    text,
    blocks: blocks ?? [],
    attachments: attachments ?? [],
    threadTs,
    ephemeralTo: textAt(answer, 'response_type') === 'in_channel' ? undefined : user,
    unfurl: { links: flagAt(answer, 'unfurl_links') !== false, media: flagAt(answer, 'unfurl_media') !== false },
  });
}
