import { isObject, type JsonObject, objectAt, objectsAt, textAt } from '../../json.ts';
import type { Message, View, World } from '../world.ts';

export interface Found {
  readonly blockId: string;
  readonly element: JsonObject;
}

/** The interactive element of that name. Throws where the user would look for it in vain. */
export function findElement(blocks: readonly JsonObject[], actionId: string): Found {
  const found = elementsOf(blocks).find(({ element }) => textAt(element, 'action_id') === actionId);
  if (found) return found;
  const there = elementsOf(blocks).map(({ element }) => textAt(element, 'action_id'));
  throw new Error(`nothing called ${actionId} to act on; there is: ${there.join(', ') || 'nothing'}`);
}

/** Everything a user can click, choose or fill in, in reading order. */
function elementsOf(blocks: readonly JsonObject[]): readonly Found[] {
  return blocks.flatMap((block): Found[] => {
    const blockId = textAt(block, 'block_id') ?? '';
    const own = [
      objectAt(block, 'accessory'),
      objectAt(block, 'element'),
      ...objectsAt(block, 'elements'),
      ...objectsAt(block, 'actions'),
    ];
    const nested = [...objectsAt(block, 'child_blocks'), ...objectsAt(block, 'elements').filter(isCard)];
    return [
      ...own
        .filter((each) => isObject(each) && each.action_id !== undefined)
        .map((element) => ({ blockId, element: element ?? {} })),
      ...elementsOf(nested),
    ];
  });
}

function isCard({ type }: JsonObject): boolean {
  return type === 'card';
}

export function blocksOf(target: Message | View): readonly JsonObject[] {
  return 'content' in target ? objectsAt(target.content, 'blocks') : target.blocks;
}

/** A channel by its id or its name, a direct message by the bot's or a user's name is not one. */
export function channelId(world: World, named: string): string {
  if (world.channels.has(named)) return named;
  const found = [...world.channels.values()].find(
    ({ name, kind }) => name === named.replace(/^#/, '') && kind !== 'im',
  );
  if (!found) throw new Error(`no channel ${named}`);
  return found.id;
}

/** Throws where the user does not see the message: a test that clicks there tests nothing. */
export function checkSees(world: World, user: string, target: Message | View): void {
  if ('content' in target) {
    if (target.user !== user) throw new Error(`${user} does not see the view of ${target.user}`);
    return;
  }
  const member = world.channels.get(target.channel)?.members.has(user);
  const others = target.ephemeralTo !== undefined && target.ephemeralTo !== user;
  if (target.deleted || others || !member) throw new Error(`${user} does not see message ${target.ts}`);
}
