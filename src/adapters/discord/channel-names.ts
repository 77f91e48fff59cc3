import type { APISectionComponent, APITextDisplayComponent } from 'discord-api-types/v10';
import { channelPattern } from '../../core/reply/channel-pattern.ts';
import type { Reply } from '../../core/reply/types.ts';

type Shown = APITextDisplayComponent | APISectionComponent;

/** What makes Discord show the name of a channel in the place of its id. */
const AROUND = '<#>';

/** The same, where channels are shown by their names. */
export function named(components: readonly Shown[], channels: Reply['channels']): Shown[] {
  const ids = channelPattern(channels, ID);
  if (!ids) return [...components];
  const withNames = (text: APITextDisplayComponent) => ({ ...text, content: text.content.replace(ids, '<#$&>') });
  return components.map((each) =>
    'content' in each ? withNames(each) : { ...each, components: each.components.map(withNames) },
  );
}

/** How many characters that adds to all texts of a reply. */
export function sizeOfNames({ parts, channels }: Reply): number {
  const ids = channelPattern(channels, ID);
  if (!ids) return 0;
  const count = parts.reduce((sum, { text }) => sum + [...text.matchAll(ids)].length, 0);
  return count * AROUND.length;
}

const ID = /^\d+$/;
