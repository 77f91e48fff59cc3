import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { Reply } from '../../reply/types.ts';
import { notice } from '../notice.ts';
import type { CommandContext } from '../types.ts';

/** What to say where a digest could not be posted in this channel; undefined where it could. */
export async function obstacleTo(
  { standing, language }: Pick<CommandContext, 'standing' | 'language'>,
  channel: string,
): Promise<Reply | undefined> {
  const obstacle = await standing?.findObstacle?.(channel);
  return obstacle && notice(subscribeWordsFor(language).obstacle[obstacle], language);
}

/** What to say to somebody who may not decide what these channels get; undefined where they may. */
export async function refusalFor(
  { standing, language }: Pick<CommandContext, 'standing' | 'language'>,
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
