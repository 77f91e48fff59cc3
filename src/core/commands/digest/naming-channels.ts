import type { Subscriptions } from '../../digest/ports.ts';
import type { Command, CommandContext, Outcome } from '../types.ts';

/**
 * The same command, whose replies say which channels they may name: those of the subscriptions that were there, and that
 * are.
 */
export function namingChannels(command: Command, subscriptions: Pick<Subscriptions, 'of'>): Command {
  const { subcommands = [], ...rest } = command;
  const naming =
    <Given>(run: (given: Given, context: CommandContext) => Promise<Outcome>) =>
    async (given: Given, context: CommandContext): Promise<Outcome> => {
      const { place } = context;
      const before = await subscriptions.of(place);
      const outcome = await run(given, context);
      const after = await subscriptions.of(place);
      const channels = new Set([...before, ...after].map(({ target }) => target));
      channels.delete(place);
      if (channels.size === 0) return outcome;
      return { ...outcome, reply: { ...outcome.reply, channels: [...channels] } };
    };
  return {
    ...rest,
    subcommands: subcommands.map((each) => ({ ...each, run: naming(each.run) })),
    run: naming(command.run),
  };
}
