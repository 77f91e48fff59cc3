import type { Language } from '../language/languages.ts';
import type { DigestFormWording } from './digest-form-wording.ts';
import { DIGEST_FORM_ENGLISH } from './digest-form-wording-en.ts';
import { DIGEST_FORM_FRENCH } from './digest-form-wording-fr.ts';

const WORDINGS: Readonly<Record<Language, DigestFormWording>> = { en: DIGEST_FORM_ENGLISH, fr: DIGEST_FORM_FRENCH };

/** The phrases of the reader's language in forms and lists of digests. */
export function digestFormWordsFor(language: Language): DigestFormWording {
  return WORDINGS[language];
}
