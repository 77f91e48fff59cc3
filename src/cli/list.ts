import { Command } from 'commander';
import { asOfDate } from '../core/briefing/chronology.ts';
import type { Briefing } from '../core/briefing/types.ts';
import type { Language } from '../core/language/languages.ts';
import { listReply } from '../core/views/list.ts';
import type { Cli } from './cli.ts';
import { openBriefings } from './find-briefing.ts';
import { jsonOption, languageOption } from './options.ts';
import { printReply } from './print-reply.ts';

interface Options {
  readonly json?: true;
  readonly lang?: Language;
}

export function listCommand(cli: Cli): Command {
  return new Command('list')
    .description('the briefings there are')
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async ({ json, lang }: Options) => {
      const briefings = (await openBriefings(cli)).all();
      if (json) await cli.print(JSON.stringify(briefings.map(toRow)));
      else await printReply(listReply(briefings, lang ?? 'en'), cli);
    });
}

function toRow(briefing: Briefing) {
  const { slug, version, fictional, languages, title, summary, topics, facts } = briefing;
  return { slug, version, fictional, languages, title, summary, topics, asOf: asOfDate(briefing), facts: facts.length };
}
