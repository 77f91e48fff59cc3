import { ApplicationCommandType, type RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord.js';
import { inEach, inLanguage, type Language, type Localized } from '../../core/language/languages.ts';
import { checkWordsFor } from '../../core/reply/check-words-for.ts';

/** What one can do from a message's menu. */
export type MessageCommand = 'check';

/** What each is called there: Discord tells by its English name which one was chosen. */
const NAMES: Readonly<Record<MessageCommand, Localized>> = {
  check: inEach((language) => checkWordsFor(language).onMessage),
};

/** What a reader of no other language of ours reads. */
const LANGUAGE: Language = 'en';

/** As Discord registers them: a name, in our other languages too, and nothing else. */
export function messageCommands(): RESTPostAPIContextMenuApplicationCommandsJSONBody[] {
  return Object.values(NAMES).map((names) => {
    const { [LANGUAGE]: _, ...others } = names;
    return {
      type: ApplicationCommandType.Message,
      name: inLanguage(names, LANGUAGE),
      name_localizations: others,
    };
  });
}

/** Undefined where it is one of another version. */
export function messageCommandCalled(name: string): MessageCommand | undefined {
  return Object.keys(NAMES)
    .filter(isMessageCommand)
    .find((each) => inLanguage(NAMES[each], LANGUAGE) === name);
}

function isMessageCommand(name: string): name is MessageCommand {
  return Object.hasOwn(NAMES, name);
}
