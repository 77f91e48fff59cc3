import type { Language } from '../language/languages.ts';
import type { SubscribeWording } from './subscribe-wording.ts';
import { SUBSCRIBE_ENGLISH } from './subscribe-wording-en.ts';
import { SUBSCRIBE_FRENCH } from './subscribe-wording-fr.ts';

const WORDINGS: Readonly<Record<Language, SubscribeWording>> = { en: SUBSCRIBE_ENGLISH, fr: SUBSCRIBE_FRENCH };

/** The phrases of the reader's language about what they subscribe to. */
export function subscribeWordsFor(language: Language): SubscribeWording {
  return WORDINGS[language];
}
