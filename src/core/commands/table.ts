import { cleanText } from '../language/clean.ts';
import { wordsFor } from '../reply/words-for.ts';
import { createAsk } from './ask.ts';
import { createBrief } from './brief.ts';
import { createCheck } from './check.ts';
import { createDigest } from './digest/digest.ts';
import { namingChannels } from './digest/naming-channels.ts';
import { echo } from './echo.ts';
import { createHelp } from './help.ts';
import { createModel } from './model.ts';
import { notice } from './notice.ts';
import type { CommandParts } from './ports.ts';
import { readOptions } from './read-options.ts';
import { createReceipt } from './receipt.ts';
import { createResume } from './resume.ts';
import { subcommandCalled, unknownSubcommand } from './subcommands.ts';
import type { Command, CommandContext, Outcome } from './types.ts';

export interface CommandTable {
  /** In the order in which help lists them. */
  readonly commands: readonly Command[];
  /** Runs `/name words`. Never throws: a failure is reported and comes back as a polite reply, an unknown name too. */
  run(name: string, words: string, context: CommandContext): Promise<Outcome>;
}

/** The one list of commands. */
export function createCommandTable(parts: CommandParts): CommandTable {
  const { earlier, places, drafter, digests } = parts;
  const commands: readonly Command[] = [
    createBrief(parts),
    createAsk(parts),
    createCheck(parts),
    ...(earlier ? [createReceipt({ ...parts, earlier }), createResume({ ...parts, earlier })] : []),
    ...(digests ? [namingChannels(createDigest({ ...parts, digests }), digests.subscriptions)] : []),
    ...(places && drafter ? [createModel(places)] : []),
    createHelp(() => commands),
  ];
  return {
    commands,
    async run(name, words, context) {
      const { language } = context;
      const command = commands.find((candidate) => candidate.name === name);
      if (!command) return { reply: notice(wordsFor(language).unknownCommand(echo(cleanText(name))), language) };
      try {
        return await runCommand(command, cleanText(words), context);
      } catch (cause) {
        parts.reportFailure(cause, `/${name}`);
        return { reply: notice(wordsFor(language).failed, language) };
      }
    },
  };
}

async function runCommand(command: Command, words: string, context: CommandContext): Promise<Outcome> {
  const { subcommands } = command;
  if (!subcommands || words === '') return await command.run(readOptions(command.options, words), context);
  const [first = '', ...rest] = words.split(' ');
  const named = subcommandCalled(first, subcommands);
  if (named) return await named.run(rest.join(' '), context);
  return { reply: unknownSubcommand(command, first, context.language) };
}
