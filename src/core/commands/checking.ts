import { CHECK_MAX_CHARS, type TextChecker } from '../answer/check-text.ts';
import type { Briefing } from '../briefing/types.ts';
import type { Language } from '../language/languages.ts';
import { checkWordsFor } from '../reply/check-words-for.ts';
import type { Reply } from '../reply/types.ts';
import { checkReply } from './check-reply.ts';
import { notice } from './notice.ts';
import type { Outcome } from './types.ts';

/** What becomes of each sentence of a text, in the text's language where the briefing has it. */
export function checkAgainst(briefing: Briefing, text: string, fallback: Language, checker: TextChecker): Outcome {
  const sentences = checker.check(text, checker.briefing(briefing), fallback);
  const own = sentences.map((sentence) => briefing.languages.find((each) => each === sentence.language));
  const language = own.find((each) => each !== undefined) ?? fallback;
  const { slug, version } = briefing;
  return { reply: checkReply(sentences, briefing, language), about: { slug, version } };
}

/** What to say to a text that cannot be checked, whatever it is about; undefined where it can. `text` is clean text. */
export function unusableText(text: string, language: Language): Reply | undefined {
  const wording = checkWordsFor(language);
  if (!/[\p{L}\p{N}]/u.test(text)) return notice(wording.nothingToCheck, language);
  if (text.length <= CHECK_MAX_CHARS) return undefined;
  return notice(wording.tooLong(CHECK_MAX_CHARS.toLocaleString(language)), language);
}
