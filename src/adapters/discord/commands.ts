import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption, Subcommand } from '../../core/commands/types.ts';
import { inLanguage, LANGUAGES, type Language, type Localized } from '../../core/language/languages.ts';
import { shorten } from '../../core/reply/shorten.ts';
import { COMMAND_TEXT_MAX_CHARS } from './limits.ts';
import { messageCommands } from './message-commands.ts';
import { POSTED_IN } from './targets.ts';

/** What a reader of no other language of ours reads. */
const LANGUAGE: Language = 'en';
/**
 * In servers, in the conversation with us, and in those of others where somebody brings us along; added to a server, or to a
 * user.
 */
const EVERYWHERE = { contexts: [0, 1, 2], integration_types: [0, 1] };
/** In servers that we were added to. */
const IN_SERVERS = { contexts: [0], integration_types: [0] };
/** Who holds it sees the command, unless the admins of a server have it otherwise. */
const MANAGE_GUILD = String(PermissionFlagsBits.ManageGuild);

/**
 * The commands as Discord registers them. Those of one guild say nothing of where they are offered: Discord refuses it.
 */
export function discordCommands(
  commands: readonly Command[],
  { inOneGuild }: { readonly inOneGuild: boolean },
): RESTPostAPIApplicationCommandsJSONBody[] {
  const where = (offered: object) => (inOneGuild ? {} : offered);
  const typed = commands.map(({ name, summary, options, subcommands, isForManagers = false }) => ({
    type: ApplicationCommandType.ChatInput as const,
    name,
    description: shown(summary),
    ...localized('description_localizations', summary),
    options: subcommands?.map(subcommandOption) ?? options.map(option),
    ...(isForManagers ? { default_member_permissions: MANAGE_GUILD, ...where(IN_SERVERS) } : where(EVERYWHERE)),
  }));
  return [...typed, ...messageCommands().map((command) => ({ ...command, ...where(EVERYWHERE) }))];
}

function subcommandOption({ name, label, summary, options }: Subcommand): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    ...localized('name_localizations', withoutOwn(label, name)),
    description: shown(summary),
    ...localized('description_localizations', summary),
    options: options.map(option),
  };
}

/** What must be there comes first: Discord wants it so. */
function option(own: CommandOption): APIApplicationCommandBasicOption {
  const { name, label, summary, isRequired, offers, choices } = own;
  const said = {
    name,
    ...localized('name_localizations', withoutOwn(label, name)),
    description: shown(summary),
    ...localized('description_localizations', summary),
    ...(isRequired ? { required: true } : {}),
  };
  if (offers === 'channels') {
    return { type: ApplicationCommandOptionType.Channel, ...said, channel_types: [...POSTED_IN] };
  }
  const text = { type: ApplicationCommandOptionType.String as const, ...said };
  if (!choices) return offers ? { ...text, autocomplete: true } : text;
  return {
    ...text,
    choices: choices.map(({ value, words }) => ({
      name: inLanguage(words, LANGUAGE),
      ...localized('name_localizations', words),
      value,
    })),
  };
}

function shown(text: Localized): string {
  return shorten(inLanguage(text, LANGUAGE), COMMAND_TEXT_MAX_CHARS);
}

function withoutOwn(label: Localized, name: string): Localized {
  return Object.fromEntries(Object.entries(label).filter(([, word]) => word !== name));
}

/** The text in our other languages; nothing where there is none. */
function localized<Key extends string>(key: Key, text: Localized): { readonly [key in Key]?: LocalizationMap } {
  const others = LANGUAGES.flatMap((language) => {
    const own = text[language];
    return language === LANGUAGE || own === undefined ? [] : [[language, shorten(own, COMMAND_TEXT_MAX_CHARS)]];
  });
  return others.length === 0
    ? {}
    : ({ [key]: Object.fromEntries(others) } as { readonly [key in Key]?: LocalizationMap });
}
