import { join } from 'node:path';
import { Command } from 'commander';
import type { Answerer } from '../core/answer/types.ts';
import type { Briefing } from '../core/briefing/types.ts';
import { renderReport, reportOn } from '../eval/report.ts';
import { type Asked, askAll } from '../eval/run.ts';
import { faultLine } from '../library/file-fault.ts';
import { openAnswerer } from './answering.ts';
import { type Cli, WrongUse } from './cli.ts';
import { findBriefing, openBriefings } from './find-briefing.ts';
import { jsonOption } from './options.ts';
import { QUESTIONS_FILE, readQuestions } from './read-questions.ts';

export function evalCommand(cli: Cli): Command {
  return new Command('eval')
    .description('how well the briefings’ own questions are answered; without slugs, those of all that have some')
    .argument('[slug...]', 'whose questions')
    .addOption(jsonOption())
    .action(async (slugs: string[], { json }: { readonly json?: true }) => {
      const isNamed = slugs.length > 0;
      const briefings = isNamed ? slugs.map((slug) => findBriefing(slug, cli)) : (await openBriefings(cli)).all();
      const answerer = openAnswerer();
      const asked = briefings.flatMap((briefing) => askQuestionsOf(briefing, { isNamed, answerer, cli }));
      if (asked.length === 0) throw new WrongUse(`No briefing in ${cli.dir} has a ${QUESTIONS_FILE}.`);
      const report = reportOn(asked);
      await cli.print(json ? JSON.stringify(report) : renderReport(report));
      if (!report.passed) cli.foundWanting();
    });
}

interface Asking {
  /** Somebody asked for this briefing, so it has to have questions. */
  readonly isNamed: boolean;
  readonly answerer: Answerer;
  readonly cli: Cli;
}

/** Questions with faults are not asked, but told, and the whole is found wanting. */
function askQuestionsOf(briefing: Briefing, { isNamed, answerer, cli }: Asking): Asked[] {
  const read = readQuestions(join(cli.dir, briefing.slug, QUESTIONS_FILE));
  if (read.ok) return askAll(read.questions, briefing, answerer);
  if (read.isMissing && !isNamed) return [];
  if (read.isMissing) throw new WrongUse(`The briefing “${briefing.slug}” has no ${QUESTIONS_FILE}.`);
  for (const fault of read.faults) cli.log(faultLine(fault));
  cli.foundWanting();
  return [];
}
