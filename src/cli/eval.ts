import { join } from 'node:path';
import { Command } from 'commander';
import type { Briefing } from '../core/briefing/types.ts';
import { createDraftTally, type DraftTally, renderDrafts } from '../eval/drafts.ts';
import { renderReport, reportOn } from '../eval/report.ts';
import { type Ask, type Asked, askAll } from '../eval/run.ts';
import { faultLine } from '../library/file-fault.ts';
import { millisecondsSince } from './answer-record.ts';
import { openAnswering } from './answering.ts';
import { type Cli, WrongUse } from './cli.ts';
import { findBriefing, openBriefings } from './find-briefing.ts';
import { jsonOption } from './options.ts';
import { QUESTIONS_FILE, readQuestions } from './read-questions.ts';

export function evalCommand(cli: Cli): Command {
  return new Command('eval')
    .description('how well the briefings’ own questions are answered; without slugs, those of all that have some')
    .argument('[slug...]', 'whose questions')
    .option('--model', 'have the model of the settings word the answers, and tell how it did')
    .addOption(jsonOption())
    .action(async (slugs: string[], { json, model }: { readonly json?: true; readonly model?: true }) => {
      const isNamed = slugs.length > 0;
      const briefings = isNamed ? slugs.map((slug) => findBriefing(slug, cli)) : (await openBriefings(cli)).all();
      const tally = createDraftTally();
      const ask = model ? await askModel(tally, cli) : await askFacts(cli);
      const asked: Asked[] = [];
      for (const briefing of briefings) asked.push(...(await askQuestionsOf(briefing, { isNamed, ask, cli })));
      if (asked.length === 0) throw new WrongUse(`No briefing in ${cli.dir} has a ${QUESTIONS_FILE}.`);
      const report = reportOn(asked);
      const drafts = tally.report();
      const text = [renderReport(report), ...(drafts ? ['', renderDrafts(drafts)] : [])].join('\n');
      await cli.print(json ? JSON.stringify({ ...report, ...(drafts && { drafts }) }) : text);
      if (!report.passed) cli.foundWanting();
    });
}

async function askFacts(cli: Cli): Promise<Ask> {
  const ask = await openAnswering(cli, { isModelWanted: false });
  return async (briefing, question) => (await ask(briefing, question)).answer;
}

async function askModel({ listener, used, answered }: DraftTally, cli: Cli): Promise<Ask> {
  const ask = await openAnswering(cli, { isModelWanted: true, isModelNeeded: true, listener: { ...listener, used } });
  return async (briefing, question) => {
    const { answer, draft, start } = await ask(briefing, question);
    const whole = await draft?.whole;
    answered(millisecondsSince(start), whole?.drafted);
    return whole ?? answer;
  };
}

interface Asking {
  /** Somebody asked for this briefing, so it has to have questions. */
  readonly isNamed: boolean;
  readonly ask: Ask;
  readonly cli: Cli;
}

/** Questions with faults are not asked, but told, and the whole is found wanting. */
async function askQuestionsOf(briefing: Briefing, { isNamed, ask, cli }: Asking): Promise<Asked[]> {
  const read = readQuestions(join(cli.dir, briefing.slug, QUESTIONS_FILE));
  if (read.ok) return askAll(read.questions, briefing, ask);
  if (read.isMissing && !isNamed) return [];
  if (read.isMissing) throw new WrongUse(`The briefing “${briefing.slug}” has no ${QUESTIONS_FILE}.`);
  for (const fault of read.faults) cli.log(faultLine(fault));
  cli.foundWanting();
  return [];
}
