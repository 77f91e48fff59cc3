import { type JsonObject, objectsAt, textAt } from '../../json.ts';
import { channelNamed, userNamed } from '../find.ts';
import { CHANNEL_TYPES } from '../payloads/channel.ts';
import type { World } from '../world.ts';

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** The command, or the part of it that these words lead to, as `digest subscribe`. */
export function partOf(command: JsonObject, path: readonly string[]): JsonObject {
  return path.reduce<JsonObject>((part, name) => {
    const found = objectsAt(part, 'options').find((each) => each.name === name && Number(each.type) <= 2);
    if (!found) throw new Error(`/${textAt(command, 'name')} has no ${name}`);
    return found;
  }, command);
}

/** The chosen options as Discord sends them, within the parts that lead to them. `focused` is still being typed. */
export function chosenOptions(
  world: World,
  command: JsonObject,
  path: readonly string[],
  values: OptionValues,
  focused?: string,
): readonly JsonObject[] {
  const part = partOf(command, path);
  const offered = objectsAt(part, 'options');
  if (offered.some(({ type }) => Number(type) <= 2)) throw new Error(`choose a part of /${textAt(command, 'name')}`);
  for (const name of Object.keys(values))
    if (!offered.some((each) => each.name === name)) throw new Error(`there is no option ${name}`);
  const chosen = offered.flatMap((option) => {
    const value = values[textAt(option, 'name') ?? ''];
    if (value !== undefined) return [entry(world, option, value, focused)];
    if (option.required === true && focused === undefined)
      throw new Error(`option ${textAt(option, 'name')} is required`);
    return [];
  });
  return path.reduceRight<readonly JsonObject[]>((options, name, at) => {
    return [{ name, type: partOf(command, path.slice(0, at + 1)).type, options }];
  }, chosen);
}

function entry(
  world: World,
  option: JsonObject,
  value: string | number | boolean,
  focused: string | undefined,
): JsonObject {
  const { name, type } = option;
  if (name === focused) return { name, type, value: String(value), focused: true };
  const choices = objectsAt(option, 'choices');
  const picked = choices.find((each) => each.value === value || each.name === value);
  if (choices.length > 0 && !picked) throw new Error(`option ${String(name)} does not offer ${value}`);
  const { min_length: min = 0, max_length: max = 6_000 } = option;
  if (type === 3 && ([...String(value)].length < Number(min) || [...String(value)].length > Number(max)))
    throw new Error(`option ${String(name)} takes ${String(min)} to ${String(max)} characters`);
  if (type === 7) checkKind(world, option, String(value));
  return { name, type, value: picked?.value ?? idOr(world, Number(type), value) };
}

/** Discord offers channels of some kinds alone where a command says so. */
function checkKind(world: World, option: JsonObject, name: string): void {
  const { channel_types: kinds } = option;
  if (Array.isArray(kinds) && !kinds.includes(CHANNEL_TYPES[channelNamed(world, name).kind]))
    throw new Error(`option ${textAt(option, 'name')} does not offer ${name}`);
}

function idOr(world: World, type: number, value: string | number | boolean): string | number | boolean {
  if (type === 6) return userNamed(world, String(value)).id;
  return type === 7 ? channelNamed(world, String(value)).id : value;
}
