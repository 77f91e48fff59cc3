import type { Language } from '../language/languages.ts';
import type { DigestWording } from './digest-wording.ts';
import { DIGEST_ENGLISH } from './digest-wording-en.ts';
import { DIGEST_FRENCH } from './digest-wording-fr.ts';

const WORDINGS: Readonly<Record<Language, DigestWording>> = { en: DIGEST_ENGLISH, fr: DIGEST_FRENCH };

/** The phrases of the reader's language for what has changed. */
export function digestWordsFor(language: Language): DigestWording {
  return WORDINGS[language];
}
