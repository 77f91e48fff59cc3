import { Command } from 'commander';
import type { Forgotten, Whose } from '../store/forget.ts';
import { type StoreCli, withStore } from './store-cli.ts';

interface Options extends Whose {
  readonly json?: true;
}

export function forgetCommand(cli: StoreCli): Command {
  const command = new Command('forget')
    .description('erase all that is known of a place, a thread or a user, by the platform’s own ids')
    .option('--place <id>', 'a channel or direct message')
    .option('--thread <id>', 'a thread; with --place, only the one there')
    .option('--user <id>', 'what a user asked; with the others, only there')
    .option('--json', 'for programs: JSON, on one line');
  return command.action(async ({ json, ...whose }: Options) => {
    if (Object.keys(whose).length === 0) command.error('error: say whose traces: --place, --thread or --user');
    const forgotten = await withStore(cli, (store) => store.forget(whose));
    await cli.print(json ? JSON.stringify(forgotten) : inWords(forgotten));
  });
}

function inWords(forgotten: Forgotten): string {
  const { threads, turns, messages, events, unanswered, openQuestions, places, subscriptions, deliveries } = forgotten;
  return (
    `Erased: ${threads} threads, ${turns} turns, ${messages} messages, ${unanswered} unanswered and ${openQuestions} open questions, ` +
    `${places} places, ${subscriptions} subscriptions, ${deliveries} deliveries; emptied: ${events} events.`
  );
}
