import { type JsonObject, objectAt, objectsAt, textAt } from '../../json.ts';
import { flatten } from '../forms/components.ts';
import type { Platform } from '../platform.ts';
import type { User } from '../world.ts';
import { interact } from './acting.ts';
import type { Asked } from './asked.ts';

export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

/** Fills in the form that popped up, by `custom_id`, and sends it. Throws where Discord's own form would not let it go. */
export function submit(platform: Platform, user: User, shown: Asked, values: FieldValues): Asked {
  const { modal, interaction } = shown;
  if (!modal) throw new Error('no form is open');
  if (interaction.user !== user.id) throw new Error(`the form is not ${user.name}'s`);
  const known = flatten(objectsAt(modal, 'components')).map((each) => each.custom_id);
  for (const name of Object.keys(values)) if (!known.includes(name)) throw new Error(`the form has no field ${name}`);
  const components = objectsAt(modal, 'components').map((each, index) => filled(each, index + 1, values));
  const { channel, source } = interaction;
  return interact(platform, user, { type: 5, channel, source }, { custom_id: modal.custom_id, components });
}

function filled(component: JsonObject, id: number, values: FieldValues): JsonObject {
  const { type } = component;
  const inner = objectAt(component, 'component');
  if (inner) return { type, id, component: field(inner, id + 100, values) };
  if (type === 1)
    return { type, id, components: objectsAt(component, 'components').map((each) => field(each, id + 100, values)) };
  return { type, id };
}

function field(component: JsonObject, id: number, values: FieldValues): JsonObject {
  const { type, custom_id, required = true } = component;
  const name = textAt(component, 'custom_id') ?? '';
  const given = values[name];
  if (type !== 4) {
    const list = given === undefined ? chosenBefore(component) : [given].flat();
    const offered = objectsAt(component, 'options').map((each) => each.value);
    for (const value of list) if (type === 3 && !offered.includes(value)) throw new Error(`no option ${value}`);
    if (required && list.length === 0) throw new Error(`field ${name} is required`);
    return { type, id, custom_id, values: list };
  }
  const value = [given ?? textAt(component, 'value') ?? ''].flat().join('');
  const { min_length: min = 0, max_length: max = 4_000 } = component;
  const { length } = [...value];
  if (required && length === 0) throw new Error(`field ${name} is required`);
  if (length > Number(max) || (length > 0 && length < Number(min)))
    throw new Error(`field ${name} takes ${String(min)} to ${String(max)} characters`);
  return { type, id, custom_id, value };
}

/** What the app has chosen beforehand. */
function chosenBefore(component: JsonObject): string[] {
  return objectsAt(component, 'options').flatMap((each) =>
    each.default === true ? (textAt(each, 'value') ?? []) : [],
  );
}
