import { QUESTION_MAX_CHARS } from '../answer/question.ts';
import type { Language } from '../language/languages.ts';
import type { Reply } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { notice } from './notice.ts';

/** What to say to a question that cannot be one, whatever it is about; undefined where it can. `text` is clean text. */
export function unusableQuestion(text: string, language: Language): Reply | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return notice(wordsFor(language).emptyQuestion, language);
  return tooLong(text, language);
}

/** The same for words after a command, of which there may be none. */
export function tooLong(text: string, language: Language): Reply | undefined {
  if (text.length <= QUESTION_MAX_CHARS) return undefined;
  return notice(wordsFor(language).tooLong(QUESTION_MAX_CHARS.toLocaleString(language)), language);
}
