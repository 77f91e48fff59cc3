import type { Language } from '../language/languages.ts';
import type { Wording } from './wording.ts';
import { ENGLISH } from './wording-en.ts';
import { FRENCH } from './wording-fr.ts';

const WORDINGS: Readonly<Record<Language, Wording>> = { en: ENGLISH, fr: FRENCH };

/** The phrases of the reader's language. */
export function wordsFor(language: Language): Wording {
  return WORDINGS[language];
}
