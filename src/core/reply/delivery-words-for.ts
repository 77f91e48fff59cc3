import type { Language } from '../language/languages.ts';
import type { DeliveryWording } from './delivery-wording.ts';
import { DELIVERY_ENGLISH } from './delivery-wording-en.ts';
import { DELIVERY_FRENCH } from './delivery-wording-fr.ts';

const WORDINGS: Readonly<Record<Language, DeliveryWording>> = { en: DELIVERY_ENGLISH, fr: DELIVERY_FRENCH };

/** The phrases of the reader's language for what became of a delivery. */
export function deliveryWordsFor(language: Language): DeliveryWording {
  return WORDINGS[language];
}
