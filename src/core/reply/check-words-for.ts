import type { Language } from '../language/languages.ts';
import type { CheckWording } from './check-wording.ts';
import { CHECK_ENGLISH } from './check-wording-en.ts';
import { CHECK_FRENCH } from './check-wording-fr.ts';

const WORDINGS: Readonly<Record<Language, CheckWording>> = { en: CHECK_ENGLISH, fr: CHECK_FRENCH };

/** The phrases of the reader's language for what a check found. */
export function checkWordsFor(language: Language): CheckWording {
  return WORDINGS[language];
}
