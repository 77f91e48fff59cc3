import { ApplicationCommandOptionType, InteractionResponseType } from 'discord.js';
import { z } from 'zod';
import type { Library } from '../../core/briefing/library.ts';
import type { SearchBriefings } from '../../core/commands/ports.ts';
import type { Command } from '../../core/commands/types.ts';
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

const commandData = z.object({
  name: z.string(),
  options: z
    .array(z.object({ name: z.string(), type: z.number(), value: z.unknown(), focused: z.boolean().optional() }))
    .optional(),
});

/** A command: noted and acknowledged at once, answered later. */
export async function onCommand(acted: Acted, desk: CommandDesk): Promise<void> {
  const data = commandData.safeParse(acted.data);
  if (!data.success) return;
  const { id, user, language, channel, via } = acted;
  const { name, options = [] } = data.data;
  const text = wordsOf(name, new Map(options.map(({ name: option, value }) => [option, value])), desk.commands);
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

/** What was chosen, as one would type it after the command: free text first, then what has choices. */
function wordsOf(name: string, given: ReadonlyMap<string, unknown>, commands: readonly Command[]): string {
  const { options = [] } = commands.find((command) => command.name === name) ?? {};
  return options
    .flatMap((option) => given.get(option.name) ?? [])
    .filter((value) => typeof value === 'string')
    .join(' ');
}

/** Offers briefings while somebody types. Nothing is noted: nobody misses it later. */
export async function onTyping(acted: Acted, { api, library, search }: CommandDesk): Promise<void> {
  const data = commandData.safeParse(acted.data);
  const typed = data.data?.options?.find(({ focused }) => focused);
  if (typed?.type !== ApplicationCommandOptionType.String) return;
  const briefings = offerBriefings(String(typed.value), library, search, OFFERED_MAX);
  const choices = topicChoices(briefings, acted.language);
  await acknowledge(api, acted.via, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  });
}
