import type { DiscordMessage } from '../../../src/adapters/discord/components.ts';
import { isList, type JsonObject, objectAt, objectsAt, objectsIn, parseJson, textAt } from '../../simulators/json.ts';

/** The components as they travel. */
export function componentsSent({ components }: Pick<DiscordMessage, 'components'>): readonly JsonObject[] {
  const json = parseJson(JSON.stringify(components));
  return isList(json) ? objectsIn(json) : [];
}

/** What stands there, line by line: a frame as ┌ and └, buttons as `[label]`, an empty line between texts. */
export function read(message: Pick<DiscordMessage, 'components'>): string[] {
  return linesOf(componentsSent(message));
}

function linesOf(components: readonly JsonObject[]): string[] {
  return components.flatMap((each, index) => {
    const isBelowRow = each.type === 1 && components[index - 1]?.type === 1;
    return [...(index > 0 && !isBelowRow ? [''] : []), ...linesOfOne(each)];
  });
}

function linesOfOne(component: JsonObject): string[] {
  switch (component.type) {
    case 1:
      return [objectsAt(component, 'components').map(button).join(' ')];
    case 9:
      return [...linesOf(objectsAt(component, 'components')), button(objectAt(component, 'accessory') ?? {})];
    case 10:
      return (textAt(component, 'content') ?? '').split('\n');
    case 17:
      return ['┌', ...linesOf(objectsAt(component, 'components')), '└'];
    default:
      throw new Error(`no reader sees a component ${String(component.type)}`);
  }
}

function button(component: JsonObject): string {
  return `[${textAt(component, 'label') ?? ''}]`;
}
