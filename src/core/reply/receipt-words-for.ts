import type { Language } from '../language/languages.ts';
import type { ReceiptWording } from './receipt-wording.ts';
import { RECEIPT_ENGLISH } from './receipt-wording-en.ts';
import { RECEIPT_FRENCH } from './receipt-wording-fr.ts';

const WORDINGS: Readonly<Record<Language, ReceiptWording>> = { en: RECEIPT_ENGLISH, fr: RECEIPT_FRENCH };

/** The phrases of the reader's language for how an answer came about. */
export function receiptWordsFor(language: Language): ReceiptWording {
  return WORDINGS[language];
}
