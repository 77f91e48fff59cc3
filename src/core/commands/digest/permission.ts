import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { Reply } from '../../reply/types.ts';
import { notice } from '../notice.ts';
import type { CommandContext } from '../types.ts';

/** What to say to somebody who may not decide what these channels get; undefined where they may. */
export async function refusalFor(
  { standing, language }: CommandContext,
  channels: readonly string[],
): Promise<Reply | undefined> {
  const wording = subscribeWordsFor(language);
  if (!standing) return notice(wording.notHere, language);
  for (const channel of new Set(channels)) {
    const permit = await standing.mayManage(channel);
    if (permit !== 'may') return notice(wording.mayNot[permit], language);
  }
  return undefined;
}

/** What to say where nothing could be posted in a channel; undefined where it could, and where nobody knows. */
export async function closedFor({ standing, language }: CommandContext, channel: string): Promise<Reply | undefined> {
  const openness = (await standing?.openness?.(channel)) ?? 'open';
  return openness === 'open' ? undefined : notice(subscribeWordsFor(language).closed[openness], language);
}
