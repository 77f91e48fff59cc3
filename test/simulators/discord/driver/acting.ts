import { type JsonObject, objectsAt, textAt } from '../../json.ts';
import { flatten } from '../forms/components.ts';
import type { Interaction } from '../interactions.ts';
import { messageJson } from '../payloads/message.ts';
import { userJson } from '../payloads/user.ts';
import { may, PERMISSIONS, permissionsIn } from '../permissions.ts';
import type { Platform } from '../platform.ts';
import type { Channel, Message, User } from '../world.ts';
import { type Asked, asked } from './asked.ts';
import { chosenOptions, type OptionValues } from './options.ts';
import { interactionJson } from './payloads.ts';

type Start = Pick<Interaction, 'type' | 'channel'> &
  Partial<Pick<Interaction, 'command' | 'source' | 'userInstalledOnly'>>;

/** Sends the app what a user did. */
export function interact(platform: Platform, user: User, start: Start, data: JsonObject): Asked {
  const { world, interactions, gateway } = platform;
  const channel = world.channels.get(start.channel);
  const parts = { command: undefined, source: undefined, userInstalledOnly: !isThere(platform, channel), ...start };
  const interaction = interactions.create({ ...parts, user: user.id });
  interaction.payload = interactionJson(platform, interaction, data);
  gateway.dispatch({
    name: 'INTERACTION_CREATE',
    guild: channel?.guild,
    subject: interaction.id,
    payload: () => interaction.payload,
  });
  world.changed();
  return asked(platform, interaction);
}

/** Runs `/brief` or `/digest subscribe`; throws where Discord would not offer or not send it. */
export function runCommand(
  platform: Platform,
  user: User,
  channel: Channel,
  words: string,
  values: OptionValues,
): Asked {
  const [name = '', ...path] = words.replace(/^\//, '').split(' ');
  const command = offeredCommand(platform, user, channel, name, 1);
  const options = chosenOptions(platform.world, command, path, values);
  return interact(platform, user, { type: 2, channel: channel.id, command: name }, commandData(command, options));
}

export function typeOption(
  platform: Platform,
  user: User,
  channel: Channel,
  words: string,
  option: string,
  typed: string,
  others: OptionValues,
): Asked {
  const [name = '', ...path] = words.replace(/^\//, '').split(' ');
  const command = offeredCommand(platform, user, channel, name, 1);
  const options = chosenOptions(platform.world, command, path, { ...others, [option]: typed }, option);
  return interact(platform, user, { type: 4, channel: channel.id, command: name }, commandData(command, options));
}

/** Picks a command from a message's menu. */
export function runOnMessage(platform: Platform, user: User, message: Message, name: string): Asked {
  const { world } = platform;
  const channel = world.channels.get(message.channel);
  const author = world.users.get(message.author);
  if (!channel || !author) throw new Error('no such place');
  const command = offeredCommand(platform, user, channel, name, 3);
  const resolved = {
    messages: { [message.id]: messageJson(world, message, { content: true }) },
    users: { [author.id]: userJson(author) },
  };
  const data = { ...commandData(command, []), target_id: message.id, resolved };
  return interact(platform, user, { type: 2, channel: channel.id, command: name }, data);
}

function commandData(command: JsonObject, options: readonly JsonObject[]): JsonObject {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(options.length > 0 ? { options } : {}), ...(guild_id ? { guild_id } : {}) };
}

function offeredCommand(platform: Platform, user: User, channel: Channel, name: string, type: number): JsonObject {
  const { world, commands, settings } = platform;
  const found = commands.find(name, type, channel.guild);
  if (!found) throw new Error(`there is no command /${name}`);
  const contexts = found.contexts;
  if (Array.isArray(contexts) && !contexts.includes(channel.guild ? 0 : 1))
    throw new Error(`/${name} is not offered here`);
  const there = isThere(platform, channel);
  const types = found.integration_types;
  if (!there && !(user.installed && Array.isArray(types) && types.includes(1)))
    throw new Error(`the app is not in this place, and /${name} is not installed by ${user.name}`);
  if (channel.guild && !may(world, channel, user.id, 'USE_APPLICATION_COMMANDS'))
    throw new Error(`${user.name} may not use commands here`);
  const needed = BigInt(textAt(found, 'default_member_permissions') ?? 0);
  const held = permissionsIn(world, channel, user.id);
  if (channel.guild && settings.commandPermissions === 'as-declared' && (held & needed) !== needed)
    throw new Error(`/${name} is not offered to ${user.name}`);
  return found;
}

/** Whether the app itself is in this guild, or this is its own DM. */
function isThere({ world }: Platform, channel: Channel | undefined): boolean {
  if (channel?.kind === 'dm') return channel.recipients.includes(world.app.id);
  return world.guilds.get(channel?.guild ?? '')?.members.has(world.app.id) ?? false;
}

/** Presses a button, named by its label or `custom_id`. */
export function press(platform: Platform, user: User, message: Message, name: string): Asked {
  const buttons = flatten(message.components).filter(({ type }) => type === 2);
  const button = buttons.find((each) => each.custom_id === name || each.label === name);
  if (!button?.custom_id)
    throw new Error(`no button ${name}; there is: ${buttons.map(({ label }) => label).join(', ')}`);
  return use(platform, user, message, button, {});
}

/** Chooses from a menu, named by its `custom_id`; the values are of its options, or ids where it has none. */
export function choose(
  platform: Platform,
  user: User,
  message: Message,
  name: string,
  values: readonly string[],
): Asked {
  const menu = flatten(message.components).find((each) => each.custom_id === name && each.type !== 2);
  if (!menu) throw new Error(`no menu ${name}`);
  const offered = objectsAt(menu, 'options').map(({ value }) => value);
  for (const value of values) if (menu.type === 3 && !offered.includes(value)) throw new Error(`no option ${value}`);
  return use(platform, user, message, menu, { values });
}

function use(platform: Platform, user: User, message: Message, component: JsonObject, more: JsonObject): Asked {
  const { world } = platform;
  const channel = world.channels.get(message.channel);
  if (message.deleted) throw new Error('the message is gone');
  if (message.ephemeralTo && message.ephemeralTo !== user.id) throw new Error(`${user.name} does not see this message`);
  if (!channel || (permissionsIn(world, channel, user.id) & PERMISSIONS.VIEW_CHANNEL) === 0n)
    throw new Error(`${user.name} does not see this channel`);
  if (component.disabled === true) throw new Error('it can not be pressed');
  const data = { custom_id: component.custom_id, component_type: component.type, id: component.id, ...more };
  return interact(platform, user, { type: 3, channel: channel.id, source: message.id }, data);
}
