import type { Language } from '../language/languages.ts';
import type { NoticeWording } from './notice-wording.ts';
import { NOTICE_ENGLISH } from './notice-wording-en.ts';
import { NOTICE_FRENCH } from './notice-wording-fr.ts';

const WORDING: Readonly<Record<Language, NoticeWording>> = { en: NOTICE_ENGLISH, fr: NOTICE_FRENCH };

/** What we tell the owner of a subscription in this language. */
export function noticeWordsFor(language: Language): NoticeWording {
  return WORDING[language];
}
