import type { AffectedThread } from '../digest/corrections.ts';

/**
 * On Discord a thread is a channel of its own, with the id of the message that began it: what stands in it has another place
 * than that message. Both are one conversation, and are told once, in the thread.
 */
export function oneForEachThread(affected: readonly AffectedThread[]): readonly AffectedThread[] {
  const within = new Map(affected.filter(({ place, thread }) => place === thread).map((each) => [each.thread, each]));
  return affected.flatMap((each) => {
    const own = within.get(each.thread);
    if (!own) return [each];
    if (each !== own) return [];
    const both = affected.filter(({ thread }) => thread === own.thread);
    return [
      {
        ...own,
        messages: both.flatMap(({ messages }) => messages),
        facts: [...new Set(both.flatMap(({ facts }) => facts))],
      },
    ];
  });
}
