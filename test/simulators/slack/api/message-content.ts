import { isList, isObject, type Json, type JsonObject, objectsAt, objectsIn, textAt } from '../../json.ts';
import { blocksFor } from '../blocks/blocks.ts';
import { problems } from '../blocks/schema.ts';
import { charsIn } from '../content.ts';
import * as limits from '../limits.ts';
import type { Platform } from '../platform.ts';
import { Refused, refuseIf } from '../refused.ts';

export interface MessageContent {
  readonly text: string;
  /** Undefined where the app did not speak of blocks at all. */
  readonly blocks: readonly JsonObject[] | undefined;
  readonly attachments: readonly JsonObject[] | undefined;
}

/** Text and blocks of a message to be posted, once Slack has found nothing to refuse. */
export function contentOf(platform: Platform, args: JsonObject): MessageContent {
  const markdown = textAt(args, 'markdown_text');
  const text = textAt(args, 'text');
  if (markdown !== undefined) {
    if (text !== undefined || args.blocks !== undefined) throw new Refused('markdown_text_conflict');
    if (markdown.length > limits.MARKDOWN_TEXT_MAX_CHARS) throw new Refused('msg_too_long');
    if (markdown === '') throw new Refused('no_text');
    return { text: markdown, blocks: [{ type: 'markdown', text: markdown }], attachments: undefined };
  }
  const blocks = checkedBlocks(platform, args.blocks);
  const attachments = checkedAttachments(platform, args.attachments);
  const content = { text: (text ?? '').slice(0, limits.TEXT_TRUNCATED_CHARS), blocks, attachments };
  if (!content.text.trim() && !blocks?.length && !attachments?.length) throw new Refused('no_text');
  return content;
}

export function checkedBlocks(platform: Platform, blocks: Json | undefined): readonly JsonObject[] | undefined {
  if (blocks === undefined || blocks === null || blocks === '') return undefined;
  if (!isList(blocks)) throw new Refused('invalid_blocks_format');
  refuseIf('invalid_blocks', problems(blocksFor('message', limits.MESSAGE_BLOCKS_MAX), blocks, '/blocks'));
  if (charsIn(blocks) > limits.ALL_BLOCKS_MAX_CHARS) throw new Refused('msg_blocks_too_long');
  const list = objectsIn(blocks);
  refuseIf('invalid_blocks', unreadyPictures(platform, list));
  return list;
}

/** A picture of ours can not be shown right after its upload. */
function unreadyPictures({ world }: Platform, blocks: readonly JsonObject[]): string[] {
  return blocks.flatMap((block, index) => {
    const shown = block.slack_file;
    if (!isObject(shown)) return [];
    const file = world.files.get(textAt(shown, 'id') ?? '');
    const ready = file?.readyAtMs !== undefined && file.readyAtMs <= world.clock.nowMs();
    return ready ? [] : [`invalid slack file [json-pointer:/blocks/${index}/slack_file]`];
  });
}

function checkedAttachments(platform: Platform, attachments: Json | undefined): readonly JsonObject[] | undefined {
  if (attachments === undefined || attachments === null) return undefined;
  const list = objectsIn(attachments);
  if (list.length > limits.ATTACHMENTS_MAX) throw new Refused('too_many_attachments');
  for (const each of list) checkedBlocks(platform, each.blocks);
  return list;
}

export function checkedMetadata(metadata: Json | undefined): JsonObject | undefined {
  if (metadata === undefined || metadata === null) return undefined;
  if (!isObject(metadata)) throw new Refused('invalid_metadata_format');
  if (!objectsAt(metadata, 'entities').length) {
    const known = typeof metadata.event_type === 'string' && isObject(metadata.event_payload);
    if (!known) throw new Refused('invalid_metadata_schema');
  }
  if (Buffer.byteLength(JSON.stringify(metadata)) > limits.METADATA_MAX_BYTES) throw new Refused('metadata_too_large');
  return metadata;
}
