import { ApplicationCommandOptionType, InteractionResponseType } from 'discord.js';
import { z } from 'zod';
import type { Library } from '../../core/briefing/library.ts';
import type { SearchBriefings } from '../../core/commands/ports.ts';
import type { Command, CommandOption } from '../../core/commands/types.ts';
import { offerZones } from '../../core/digest/zones.ts';
import { offerBriefings } from '../../core/library-search/offer-briefings.ts';
import { acknowledge } from './acknowledge.ts';
import { conversationAt } from './conversation.ts';
import type { Acted } from './interaction.ts';
import { OFFERED_MAX } from './limits.ts';
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
  const words = options.flatMap((option) => values.get(option.name) ?? []).filter((value) => typeof value === 'string');
  return [...(part === undefined ? [] : [part]), ...words].join(' ');
}

/** Offers briefings or time zones while somebody types. Nothing is noted: nobody misses it later. */
export async function onTyping(acted: Acted, { api, library, search, commands }: CommandDesk): Promise<void> {
  const data = commandData.safeParse(acted.data);
  if (!data.success) return;
  const { options, given } = chosenIn(data.data, commands);
  const typed = given.find(({ focused }) => focused);
  if (typed?.type !== ApplicationCommandOptionType.String) return;
  const text = String(typed.value);
  const offers = options.find(({ name }) => name === typed.name)?.offers;
  const choices =
    offers === 'time-zones'
      ? offerZones(text, OFFERED_MAX).map((name) => ({ name, value: name }))
      : topicChoices(offerBriefings(text, library, search, OFFERED_MAX), acted.language);
  await acknowledge(api, acted.via, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  });
}
