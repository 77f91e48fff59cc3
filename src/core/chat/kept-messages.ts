import type { Reply } from '../reply/types.ts';

/** A platform's way to show a reply. `startsThread`: the first message stands alone and the others below it. */
export type ToMessages<Message> = (reply: Reply, options: { readonly startsThread: boolean }) => Message[];

/** The same, which makes them once of each reply: a briefing is shown far more often than it changes. */
export function createKeptMessages<Message>(toMessages: ToMessages<Message>): ToMessages<Message> {
  const kept = { row: new WeakMap<Reply, Message[]>(), thread: new WeakMap<Reply, Message[]>() };
  return (reply, options) => {
    const messages = kept[options.startsThread ? 'thread' : 'row'];
    const made = messages.get(reply) ?? toMessages(reply, options);
    messages.set(reply, made);
    return made;
  };
}
