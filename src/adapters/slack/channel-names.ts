import type { types } from '@slack/bolt';
import { channelPattern } from '../../core/reply/channel-pattern.ts';
import type { Reply } from '../../core/reply/types.ts';
import { SECTION_TEXT_MAX_CHARS } from './limits.ts';

/** The same, where channels are shown by their names: Slack puts it in the place of `<#C1>`. */
export function named<Block extends types.KnownBlock>(blocks: readonly Block[], channels: Reply['channels']): Block[] {
  const ids = channelPattern(channels, ID);
  if (!ids) return [...blocks];
  return blocks.map((block) => {
    if (block.type !== 'section' || block.text?.type !== 'mrkdwn') return block;
    const text = block.text.text.replace(ids, '<#$&>');
    return text.length > SECTION_TEXT_MAX_CHARS ? block : { ...block, text: { ...block.text, text } };
  });
}

const ID = /^[CG][A-Z0-9]+$/;
