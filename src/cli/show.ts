import { Command } from 'commander';
import { asOfDate } from '../core/briefing/chronology.ts';
import type { Language } from '../core/language/languages.ts';
import { plainText } from '../core/reply/plain.ts';
import type { View } from '../core/reply/types.ts';
import { showBriefing } from '../core/views/views.ts';
import type { Cli } from './cli.ts';
import { findBriefing, languageFor } from './find-briefing.ts';
import { jsonOption, languageOption, viewOption } from './options.ts';
import { printReply } from './print-reply.ts';

interface Options {
  readonly view: View;
  readonly lang?: Language;
  readonly json?: true;
}

export function showCommand(cli: Cli): Command {
  return new Command('show')
    .description('one briefing, in one of five views')
    .argument('<slug>', 'which briefing; `list` names them')
    .addOption(viewOption())
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async (slug: string, { view, lang, json }: Options) => {
      const briefing = findBriefing(slug, cli);
      const language = languageFor(briefing, lang);
      const reply = showBriefing(briefing, view, language);
      const shown = { slug, version: briefing.version, view, lang: language, asOf: asOfDate(briefing) };
      if (json) await cli.print(JSON.stringify({ ...shown, text: plainText(reply), reply }));
      else await printReply(reply, cli);
    });
}
