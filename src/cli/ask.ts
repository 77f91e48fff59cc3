import { Command } from 'commander';
import { type AskOptions, askBriefing, askBriefingInBatch } from './ask-briefing.ts';
import { type Cli, WrongUse } from './cli.ts';
import { jsonOption, languageOption } from './options.ts';

interface Options extends AskOptions {
  readonly batch?: true;
}

export function askCommand(cli: Cli): Command {
  return new Command('ask')
    .description('questions to a briefing; several are one conversation')
    .argument('[slug]', 'which briefing')
    .argument('[question...]', 'in quotes, each by itself')
    .option('--batch', 'JSON lines in, {id, question, thread?}, and a line out for each')
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async (slug: string | undefined, questions: string[], { batch, ...options }: Options) => {
      if (slug === undefined) throw new WrongUse('Say which briefing to ask: ask SLUG "question…".');
      if (batch && questions.length > 0) throw new WrongUse('With --batch, questions come from standard input.');
      if (batch) return askBriefingInBatch(slug, options, cli);
      if (questions.length === 0) throw new WrongUse(`Ask something: ask ${slug} "question…".`);
      return askBriefing(slug, questions, options, cli);
    });
}
