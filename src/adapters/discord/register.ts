import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import type { Command } from '../../core/commands/types.ts';
import { discordCommands } from './commands.ts';

export interface Registering {
  readonly rest: REST;
  readonly application: string;
  /** Where they are registered in one guild alone. */
  readonly guildId?: string | undefined;
}

/**
 * Sees to it that Discord has the commands, all of them and no others. Writes only where something differs, and answers
 * whether it did: of new ones Discord takes 200 a day. Throws what Discord's REST client throws.
 */
export async function registerCommands(
  commands: readonly Command[],
  { rest, application, guildId }: Registering,
): Promise<boolean> {
  const wanted = discordCommands(commands, { inOneGuild: guildId !== undefined });
  const route =
    guildId === undefined
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guildId);
  const standing = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (isDeepStrictEqual(normal(standing), normal(wanted))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** What we say of a command; Discord adds ids, versions and what it takes for granted. */
const OURS = [
  'type',
  'name',
  'description',
  'options',
  'required',
  'autocomplete',
  'choices',
  'channel_types',
  'value',
  'name_localizations',
  'description_localizations',
  'default_member_permissions',
  'contexts',
  'integration_types',
];

/** The same for whatever means the same: without what is empty or off, commands and numbers in whichever order. */
function normal(told: unknown): unknown {
  if (!Array.isArray(told)) return plain(told);
  return told.map(plain).sort((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1));
}

function plain(told: unknown): unknown {
  if (Array.isArray(told)) return typeof told[0] === 'number' ? told.toSorted() : told.map(plain);
  if (typeof told !== 'object' || told === null) return told;
  const said = Object.entries(told).filter(([key, value]) => OURS.includes(key) && !isNothing(value));
  return Object.fromEntries(said.map(([key, value]) => [key, key.endsWith('_localizations') ? value : plain(value)]));
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function nameOf(command: unknown): string {
  return typeof command === 'object' && command !== null && 'name' in command ? String(command.name) : '';
}
