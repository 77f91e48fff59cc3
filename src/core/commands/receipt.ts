import { receiptWordsFor } from '../reply/receipt-words-for.ts';
import { notice } from './notice.ts';
import type { CommandParts, EarlierThreads } from './ports.ts';
import { receiptReply } from './receipt-reply.ts';
import type { Command } from './types.ts';

interface ReceiptParts extends Pick<CommandParts, 'library'> {
  readonly earlier: EarlierThreads;
}

/** Tells how the last answer of the conversation came about, where there is no button below it. */
export function createReceipt({ library, earlier }: ReceiptParts): Command {
  return {
    name: 'receipt',
    summary: { en: 'Tells how the last answer was checked', fr: 'Dit comment la dernière réponse a été vérifiée' },
    usage: { en: '/receipt', fr: '/receipt' },
    options: [],
    async run(_options, { place, thread, language }) {
      const known = await earlier.threads.find(place, thread);
      const last = known?.turns.findLast(({ receipt }) => receipt !== undefined);
      if (!last?.receipt) return { reply: notice(receiptWordsFor(language).noAnswerYet, language) };
      return { reply: receiptReply(last.receipt, library.find(last.receipt.slug), last.language) };
    },
  };
}
