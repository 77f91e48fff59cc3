import { isObject, type Json, type JsonObject, objectsAt, objectsIn } from '../json.ts';
import type { World } from './world.ts';

/** Fills in the ids that the app left out, as Slack does: of blocks, and of everything one can click or fill in. */
export function withIds(world: World, blocks: readonly JsonObject[]): readonly JsonObject[] {
  return blocks.map((block) => {
    const named = { ...block, block_id: block.block_id ?? world.newId('b') };
    switch (block.type) {
      case 'actions':
      case 'context_actions':
        return { ...named, elements: withActionIds(world, block.elements) };
      case 'section':
        return isObject(block.accessory) ? { ...named, accessory: withActionId(world, block.accessory) } : named;
      case 'input':
        return isObject(block.element) ? { ...named, element: withActionId(world, block.element) } : named;
      case 'card':
        return { ...named, actions: withActionIds(world, block.actions) };
      case 'carousel':
        return { ...named, elements: withIds(world, objectsAt(block, 'elements')) };
      case 'container':
        return { ...named, child_blocks: withIds(world, objectsAt(block, 'child_blocks')) };
      default:
        return named;
    }
  });
}

function withActionIds(world: World, elements: Json | undefined): readonly JsonObject[] {
  return objectsIn(elements).map((element) => withActionId(world, element));
}

function withActionId(world: World, element: JsonObject): JsonObject {
  return element.type === 'image' ? element : { ...element, action_id: element.action_id ?? world.newId('a') };
}
