import { Command } from 'commander';
import { isLanguage } from '../core/language/languages.ts';
import type { TextLanguage } from '../core/language/stems.ts';
import { askArticle, askArticlesInBatch } from './ask-article.ts';
import { type AskOptions, askBriefing, askBriefingInBatch } from './ask-briefing.ts';
import { askThread } from './ask-thread.ts';
import { type Cli, WrongUse } from './cli.ts';
import { jsonOption, textLanguageOption } from './options.ts';

interface Options {
  readonly article?: string;
  readonly batch?: true;
  readonly thread?: string;
  readonly lang?: TextLanguage;
  readonly json?: true;
  readonly model: boolean;
}

export function askCommand(cli: Cli): Command {
  return new Command('ask')
    .description('questions to a briefing, or with --article to any text; several are one conversation')
    .argument('[slug]', 'which briefing; none with --article, nor where --thread knows it')
    .argument('[question...]', 'in quotes, each by itself')
    .option('--article <file>', 'a text to ask instead, each sentence a fact')
    .option(
      '--batch',
      'JSON lines in, {id, question, thread?}, or {id, question, article} without a slug; a line out each',
    )
    .option('--thread <name>', 'go on with the conversation of that name, which is kept')
    .option('--no-model', 'answer with the facts alone, also where the settings name a model')
    .addOption(textLanguageOption())
    .addOption(jsonOption())
    .action(async (slug: string | undefined, questions: string[], options: Options) => {
      const words = slug === undefined ? questions : [slug, ...questions];
      if (options.batch) return askInBatch(words, options, cli);
      if (options.article === undefined) return askOne(words, options, cli);
      if (options.thread !== undefined) throw new WrongUse('With --article no conversation is kept.');
      if (words.length === 0) throw new WrongUse(`Ask something: ask --article ${options.article} "question…".`);
      return askArticle(options.article, words, options, cli);
    });
}

async function askOne(words: readonly string[], options: Options, cli: Cli): Promise<void> {
  if (options.thread !== undefined) return askThread(options.thread, words, forBriefing(options), cli);
  const [slug, ...questions] = words;
  if (slug === undefined) throw new WrongUse('Say which briefing to ask: ask SLUG "question…".');
  if (questions.length === 0) throw new WrongUse(`Ask something: ask ${slug} "question…".`);
  return askBriefing(slug, questions, forBriefing(options), cli);
}

async function askInBatch([slug, ...questions]: readonly string[], options: Options, cli: Cli): Promise<void> {
  if (questions.length > 0) throw new WrongUse('With --batch, questions come from standard input.');
  if (options.thread !== undefined) throw new WrongUse('With --batch, each line names its own thread.');
  if (options.article !== undefined) throw new WrongUse('With --batch, each line brings its own article.');
  return slug === undefined ? askArticlesInBatch(cli) : askBriefingInBatch(slug, forBriefing(options), cli);
}

function forBriefing({ lang, json, model }: Options): AskOptions {
  if (lang !== undefined && !isLanguage(lang)) throw new WrongUse(`No briefing is in “${lang}”.`);
  return { ...(lang && { lang }), ...(json && { json }), model };
}
