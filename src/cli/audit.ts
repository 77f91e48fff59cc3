import { Command } from 'commander';
import { auditBriefing } from '../authoring/audit.ts';
import { renderAudit } from '../authoring/render-audit.ts';
import type { Briefing } from '../core/briefing/types.ts';
import type { Language } from '../core/language/languages.ts';
import { type Cli, WrongUse } from './cli.ts';
import { findBriefing } from './find-briefing.ts';
import { jsonOption, languageOption } from './options.ts';
import { readNamedFile } from './paths.ts';

interface Options {
  readonly article: string;
  readonly source?: string;
  readonly lang?: Language;
  readonly json?: true;
}

export function auditCommand(cli: Cli): Command {
  return new Command('audit')
    .description('a briefing against the article it was made from')
    .argument('<slug>', 'which briefing')
    .requiredOption('--article <file>', 'the article’s text, a blank line between paragraphs')
    .option('--source <id>', 'which source the article is, where the briefing has several')
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async (slug: string, { article, source, lang = 'en', json }: Options) => {
      const briefing = findBriefing(slug, cli);
      const report = auditBriefing(briefing, sourceOf(briefing, source), readNamedFile(article, cli));
      await cli.print(json ? JSON.stringify(report) : renderAudit(report, lang));
      if (report.faults.length > 0) cli.foundWanting();
    });
}

function sourceOf({ slug, sources }: Briefing, asked: string | undefined): string {
  const ids = sources.map(({ id }) => id);
  const id = asked ?? (ids.length === 1 ? ids[0] : undefined);
  if (id !== undefined && ids.includes(id)) return id;
  const problem = asked === undefined ? `${slug} has several sources` : `${slug} has no source ${asked}`;
  throw new WrongUse(`${problem}; choose one with --source: ${ids.join(', ')}`);
}
