import { Command, CommanderError } from 'commander';
import { BriefingError } from '../core/errors.ts';
import { askCommand } from './ask.ts';
import { auditCommand } from './audit.ts';
import { checkCommand } from './check.ts';
import { type Cli, WrongUse } from './cli.ts';
import { dbCommand } from './db.ts';
import { digestCommand } from './digest.ts';
import { discordCommand } from './discord.ts';
import { evalCommand } from './eval.ts';
import { forgetCommand } from './forget.ts';
import { gapsCommand } from './gaps.ts';
import { lintCommand } from './lint.ts';
import { listCommand } from './list.ts';
import { receiptCommand } from './receipt.ts';
import { showCommand } from './show.ts';
import { slackCommand } from './slack.ts';

/** 0 done, 1 found wanting, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs one command line, words without the program's own name. What was used wrongly, and what we say on purpose of a store
 * or a setting, is told in one sentence.
 */
export async function runCli(words: readonly string[], parts: Omit<Cli, 'foundWanting'>): Promise<ExitCode> {
  let isWanting = false;
  const cli: Cli = {
    ...parts,
    foundWanting() {
      isWanting = true;
    },
  };
  try {
    const program = createProgram(cli);
    if (words.length === 0) throw new WrongUse(whatToDo(program));
    await program.parseAsync(words, { from: 'user' });
    return isWanting ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const sentence =
      error instanceof CommanderError ? sentenceOf(error) : error instanceof BriefingError && error.message;
    if (!sentence) throw error;
    cli.log(sentence);
    return 2;
  }
}

function createProgram(cli: Cli): Command {
  const program = new Command('wirebrief').description('Briefings that never say more than their sources do.');
  const commands = [
    listCommand(cli),
    showCommand(cli),
    askCommand(cli),
    checkCommand(cli),
    lintCommand(cli),
    auditCommand(cli),
    evalCommand(cli),
    digestCommand(cli),
    gapsCommand(cli),
    receiptCommand(cli),
    forgetCommand(cli),
    dbCommand(cli),
    slackCommand(cli),
    discordCommand(cli),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({ writeOut: (text) => void cli.print(text.trimEnd()), outputError() {} });
  }
  for (const group of commands.filter((command) => command.commands.length > 0)) {
    group.action(() => {
      throw new WrongUse(whatToDo(group));
    });
  }
  return program;
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

function whatToDo({ commands }: Command): string {
  return `Say what to do: ${commands.map((command) => command.name()).join(', ')}; --help tells more.`;
}

/** commander's "error: unknown option '--veiw'\n(Did you mean --view?)" as one sentence. */
function sentenceOf({ message }: CommanderError): string {
  const words = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?)]$/.test(sentence) ? sentence : `${sentence}.`;
}
