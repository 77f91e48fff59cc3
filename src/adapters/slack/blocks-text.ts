import type { SlackMessage } from './blocks.ts';

/**
 * Blocks as Slack's API takes them, made once of each list. The client would make them anew for every post, and take them
 * apart before for its debug log: that was half of what a post took.
 */
export function createBlocksText(): (blocks: SlackMessage['blocks']) => string {
  const texts = new WeakMap<SlackMessage['blocks'], string>();
  return (blocks) => {
    const text = texts.get(blocks) ?? JSON.stringify(blocks);
    texts.set(blocks, text);
    return text;
  };
}
