import { Command, InvalidArgumentError } from 'commander';
import type { Gap } from '../core/conversation/ports.ts';
import { printable } from '../core/reply/printable.ts';
import { dayOf, type StoreCli, withStore } from './store-cli.ts';

interface Options {
  readonly limit: number;
  readonly json?: true;
}

export function gapsCommand(cli: StoreCli): Command {
  return new Command('gaps')
    .description('questions that the briefings do not answer, most asked first')
    .argument('[slug]', 'only those of this briefing')
    .option('--limit <count>', 'how many at most', readCount, 50)
    .option('--json', 'for programs: JSON, on one line')
    .action(async (slug: string | undefined, { limit, json }: Options) => {
      const gaps = await withStore(cli, (store) => store.gaps.list({ ...(slug !== undefined && { slug }), limit }));
      await cli.print(json ? JSON.stringify(gaps.map(toRow)) : inWords(gaps));
    });
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}

function toRow({ slug, question, language, count, firstAt, lastAt }: Gap) {
  return { slug, question, lang: language, count, first: isoOf(firstAt), last: isoOf(lastAt) };
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}

function inWords(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return 'No question went unanswered.';
  return gaps.map(gapInWords).join('\n');
}

/** Readers wrote the question: nothing in it may work on the screen. */
function gapInWords({ slug, question, language, count, firstAt, lastAt }: Gap): string {
  const first = dayOf(firstAt);
  const last = dayOf(lastAt);
  const when = first === last ? first : `${first} to ${last}`;
  return `${`${count}×`.padStart(5)}  ${printable(question)}  (${slug}, ${language}, ${when})`;
}
