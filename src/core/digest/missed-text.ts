import type { Language } from '../language/languages.ts';
import { dayPhrase } from '../reply/day-phrase.ts';
import { digestWordsFor } from '../reply/digest-words-for.ts';
import type { Missed } from './types.ts';

/** What came to nothing since the last digest, in words. */
export function missedText({ count, firstDay, lastDay }: Missed, language: Language, day: string): string {
  return digestWordsFor(language).missed(count, dayPhrase(firstDay, language, day), dayPhrase(lastDay, language, day));
}
