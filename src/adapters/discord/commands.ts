import {
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption, Subcommand } from '../../core/commands/types.ts';
import { inLanguage, LANGUAGES, type Language, type Localized } from '../../core/language/languages.ts';
import { shorten } from '../../core/reply/shorten.ts';
import { COMMAND_TEXT_MAX_CHARS } from './limits.ts';
import { messageCommands } from './message-commands.ts';

/** What a reader of no other language of ours reads. */
const LANGUAGE: Language = 'en';
/** In servers, in the conversation with us, and in those of others where somebody brings us along. */
const CONTEXTS = [0, 1, 2];
/** Added to a server, or to a user. */
const INTEGRATIONS = [0, 1];

/**
 * The commands as Discord registers them. Those of one guild say nothing of where they are offered: Discord refuses it.
 */
export function discordCommands(
  commands: readonly Command[],
  { inOneGuild }: { readonly inOneGuild: boolean },
): RESTPostAPIApplicationCommandsJSONBody[] {
  const where = inOneGuild ? {} : { contexts: CONTEXTS, integration_types: INTEGRATIONS };
  const typed = commands.map(({ name, summary, options, subcommands }) => ({
    type: ApplicationCommandType.ChatInput as const,
    name,
    description: shown(summary),
    ...localized('description_localizations', summary),
    options: subcommands?.map(subcommandOption) ?? options.map(option),
  }));
  return [...typed, ...messageCommands()].map((command) => ({ ...command, ...where }));
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
function option(own: CommandOption): APIApplicationCommandStringOption {
  const { name, label, summary, isRequired, offers, choices } = own;
  const common = {
    type: ApplicationCommandOptionType.String as const,
    name,
    ...localized('name_localizations', withoutOwn(label, name)),
    description: shown(summary),
    ...localized('description_localizations', summary),
    ...(isRequired ? { required: true } : {}),
  };
  if (!choices) return offers ? { ...common, autocomplete: true } : common;
  return {
    ...common,
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
