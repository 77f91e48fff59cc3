import type { Reply } from '../../core/reply/types.ts';
import { type RenderOptions, type SlackMessage, toMessages } from './blocks.ts';

/** `toMessages`, which makes them once of each reply: a briefing is shown far more often than it changes. */
export function createKeptMessages(): (reply: Reply, options: RenderOptions) => readonly SlackMessage[] {
  const kept = { row: new WeakMap<Reply, SlackMessage[]>(), thread: new WeakMap<Reply, SlackMessage[]>() };
  return (reply, options) => {
    const messages = kept[options.startsThread ? 'thread' : 'row'];
    const made = messages.get(reply) ?? toMessages(reply, options);
    messages.set(reply, made);
    return made;
  };
}
