import { Command } from 'commander';
import type { Briefing } from '../core/briefing/types.ts';
import { receiptReply } from '../core/commands/receipt-reply.ts';
import type { PostedMessage } from '../core/conversation/ports.ts';
import type { Receipt } from '../core/conversation/receipt.ts';
import type { Language } from '../core/language/languages.ts';
import { readFolder } from '../library/read-folders.ts';
import { type Cli, WrongUse } from './cli.ts';
import { jsonOption, languageOption } from './options.ts';
import { printReply } from './print-reply.ts';
import { withStore } from './store-cli.ts';

interface Options {
  readonly place?: string;
  readonly lang?: Language;
  readonly json?: true;
}

export function receiptCommand(cli: Cli): Command {
  return new Command('receipt')
    .description('how an answer was checked; ends with 1 where there is no receipt of it')
    .argument('<message>', 'the platform’s own id of the answer')
    .option('--place <id>', 'the channel or thread it stands in, where several have a message of that id')
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async (id: string, { place, lang = 'en', json }: Options) => {
      const message = await findMessage(id, place, cli);
      const receipt = message?.receipt;
      if (!receipt) cli.foundWanting();
      if (json) return cli.print(JSON.stringify(message && receipt ? recordOf(message, receipt) : null));
      if (!receipt) return cli.print(message ? `${id} is no answer with a receipt.` : `No message ${id} is known.`);
      await printReply(receiptReply(receipt, briefingOf(receipt, cli), lang), cli);
    });
}

/** More than this would not be looked through one by one: places, and briefings that one message is made of. */
const MESSAGES_MAX = 20;

async function findMessage(id: string, place: string | undefined, cli: Cli): Promise<PostedMessage | undefined> {
  return withStore(cli, async ({ messages }) => {
    if (place !== undefined) return messages.find(place, id);
    const called = await messages.called(id, MESSAGES_MAX);
    const places = new Set(called.map((message) => message.place));
    if (places.size > 1) {
      throw new WrongUse(`Several places have a message ${id}; say which with --place: ${[...places].join(', ')}.`);
    }
    return called[0];
  });
}

/** Undefined where it is gone or can not be read: the receipt is told all the same. */
function briefingOf({ slug }: Receipt, { dir }: Cli): Briefing | undefined {
  const { read } = readFolder(dir, slug);
  return read.ok ? read.briefing : undefined;
}

function recordOf({ place, id, thread, postedAt }: PostedMessage, receipt: Receipt) {
  return { place, message: id, thread, posted: new Date(postedAt).toISOString(), ...receipt };
}
