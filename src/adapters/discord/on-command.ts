import { ApplicationCommandOptionType, InteractionResponseType } from 'discord.js';
import { z } from 'zod';
import type { Library } from '../../core/briefing/library.ts';
import { offerNext } from '../../core/commands/digest/offer-next.ts';
import type { SearchBriefings } from '../../core/commands/ports.ts';
import type { Command, CommandOption } from '../../core/commands/types.ts';
import { offerZones } from '../../core/digest/zones.ts';
import type { Language } from '../../core/language/languages.ts';
import { offerBriefings } from '../../core/library-search/offer-briefings.ts';
import { acknowledge } from './acknowledge.ts';
import { conversationAt } from './conversation.ts';
import { label } from './escape.ts';
import type { Acted } from './interaction.ts';
import { OFFERED_MAX, OFFERED_NAME_MAX_CHARS, OFFERED_VALUE_MAX_CHARS } from './limits.ts';
import { type TakingUp, takeUp } from './take-up.ts';
import { topicChoices } from './topics.ts';

export interface CommandDesk extends TakingUp {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly search: SearchBriefings;
  readonly botUserId: string;
  readonly now: () => number;
}

const optionData = z.object({
  name: z.string(),
  type: z.number(),
  value: z.unknown().optional(),
  focused: z.boolean().optional(),
});
const commandData = z.object({
  name: z.string(),
  options: z.array(optionData.extend({ options: z.array(optionData).optional() })).optional(),
});
type CommandData = z.infer<typeof commandData>;

/** A command: noted and acknowledged at once, answered later. */
export async function onCommand(acted: Acted, desk: CommandDesk): Promise<void> {
  const data = commandData.safeParse(acted.data);
  if (!data.success) return;
  const { id, user, language, channel, via } = acted;
  const { name } = data.data;
  const text = wordsOf(chosenIn(data.data, desk.commands));
  await takeUp(desk, id, {
    kind: 'command',
    ...conversationAt(acted, desk.botUserId),
    channel,
    user,
    heardAt: desk.now(),
    via: { ...via, ack: via.canPost ? 'private' : 'public' },
    name,
    text,
    language,
  });
}

/** What a command, or the part of it that was chosen, can be given, and what it was. */
interface ChosenOptions {
  /** The name of the part; absent where a command has none. */
  readonly part?: string;
  readonly options: readonly CommandOption[];
  readonly given: readonly z.infer<typeof optionData>[];
}

function chosenIn({ name, options = [] }: CommandData, commands: readonly Command[]): ChosenOptions {
  const command = commands.find((candidate) => candidate.name === name);
  const [first] = options;
  const part = command?.subcommands?.find((candidate) => candidate.name === first?.name);
  return part
    ? { part: part.name, options: part.options, given: first?.options ?? [] }
    : { options: command?.options ?? [], given: options };
}

/** What was chosen, as one would type it after the command: free text first, then what has choices. */
function wordsOf({ part, options, given }: ChosenOptions): string {
  const values = new Map(given.map(({ name, value }) => [name, value]));
  const words = options.flatMap(({ name, offers }) => {
    const value = values.get(name);
    if (typeof value !== 'string') return [];
    return [offers === 'channels' ? `<#${value}>` : value];
  });
  return [...(part === undefined ? [] : [part]), ...words].join(' ');
}

/** Offers briefings or time zones while somebody types. Nothing is noted: nobody misses it later. */
export async function onTyping(acted: Acted, desk: CommandDesk): Promise<void> {
  const { api, commands } = desk;
  const data = commandData.safeParse(acted.data);
  if (!data.success) return;
  const { options, given } = chosenIn(data.data, commands);
  const typed = given.find(({ focused }) => focused);
  if (typed?.type !== ApplicationCommandOptionType.String) return;
  const offers = options.find(({ name }) => name === typed.name)?.offers;
  await acknowledge(api, acted.via, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: choicesFor(offers, String(typed.value), acted.language, desk) },
  });
}

function choicesFor(
  offers: CommandOption['offers'],
  text: string,
  language: Language,
  { library, search }: Pick<CommandDesk, 'library' | 'search'>,
) {
  switch (offers) {
    case 'time-zones':
      return offerZones(text, OFFERED_MAX).map((name) => ({ name, value: name }));
    case 'briefings-or-topics': {
      const limits = { limit: OFFERED_MAX, maxChars: OFFERED_VALUE_MAX_CHARS };
      const offered = offerNext(text, { library, search, language, ...limits });
      return offered.map(({ words, value }) => ({ name: label(words, OFFERED_NAME_MAX_CHARS), value }));
    }
    default:
      return topicChoices(offerBriefings(text, library, search, OFFERED_MAX), language);
  }
}
