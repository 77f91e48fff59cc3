import type { Reply } from './types.ts';

/** Finds the id of each channel that a reply names, where it stands alone; undefined where it names none that `isId` knows. */
export function channelPattern(channels: Reply['channels'] = [], isId: RegExp): RegExp | undefined {
  const ids = channels.filter((id) => isId.test(id));
  return ids.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${ids.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
