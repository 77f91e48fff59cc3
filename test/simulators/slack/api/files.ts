import { type JsonObject, numberAt, objectsAt, textAt } from '../../json.ts';
import type { Platform } from '../platform.ts';
import { post } from '../posting.ts';
import { Refused } from '../refused.ts';
import type { StoredFile } from '../world.ts';
import { checkThread, writableChannel } from './channels.ts';
import { checkedBlocks } from './message-content.ts';
import { type Methods, need } from './method.ts';

/** An upload in three steps: an address, the bytes (see `uploads.ts`), and where to show it. */
export const fileMethods: Methods = {
  'files.getUploadURLExternal': { token: 'bot', scopes: ['files:write'], tier: 4, run: getUrl },
  'files.completeUploadExternal': { token: 'bot', scopes: ['files:write'], tier: 4, run: complete },
};

const ALT_TEXT_MAX_CHARS = 1_000;

function getUrl({ world, baseUrl }: Platform, args: JsonObject): JsonObject {
  const length = numberAt(args, 'length') ?? 0;
  if (length <= 0) throw new Refused('missing_argument');
  // The reference calls it alt_txt, the SDK sends alt_text.
  const altText = textAt(args, 'alt_txt') ?? textAt(args, 'alt_text');
  if ((altText ?? '').length > ALT_TEXT_MAX_CHARS) throw new Refused('alt_txt_too_large');
  const id = world.newId('F');
  const name = need(args, 'filename');
  world.files.set(id, { id, name, length, altText, title: undefined, bytes: undefined, readyAtMs: undefined });
  return { upload_url: `${baseUrl}upload/${id}`, file_id: id };
}

/** The message comes later, when the file has been looked at; the answer does not name it. */
function complete(platform: Platform, args: JsonObject): JsonObject {
  const { world, settings } = platform;
  const wanted = objectsAt(args, 'files');
  const files = wanted.map((each): StoredFile => {
    const file = world.files.get(textAt(each, 'id') ?? '');
    if (!file?.bytes) throw new Refused('file_not_found');
    file.title = textAt(each, 'title');
    return file;
  });
  const named = textAt(args, 'channel_id');
  const channel = named === undefined ? undefined : writableChannel(platform, named);
  const threadTs = textAt(args, 'thread_ts');
  if (channel) checkThread(world, channel, threadTs);
  const blocks = checkedBlocks(platform, args.blocks) ?? [];

  const readyAtMs = world.clock.nowMs() + settings.fileProcessingMs;
  for (const file of files) file.readyAtMs = readyAtMs;
  const { botUserId, botId } = world.app;
  if (channel) {
    world.clock.after(settings.fileProcessingMs, () => {
      post(platform, {
        channel: channel.id,
        user: botUserId,
        botId,
        subtype: 'file_share',
        threadTs,
        text: textAt(args, 'initial_comment') ?? '',
        blocks,
        files: files.map(({ id }) => id),
      });
    });
  }
  return { files: files.map(({ id, title, name }) => ({ id, title: title ?? name })) };
}
