import { paraphrasesOf } from '../../language/paraphrases.ts';
import type { TextLanguage } from '../../language/stems.ts';
import type { Term } from '../../search/terms.ts';
import { conversesIn } from './pairs.ts';

/**
 * True where two words stand for one another: the same, one thing in other words, or the two ends of one deed ("buy" and
 * "sell"). Words of two languages are compared by what they mean alone.
 */
export function isSameWord(a: Term, b: Term, languages: readonly [TextLanguage, TextLanguage]): boolean {
  if (a.concepts.some((concept) => b.concepts.includes(concept))) return true;
  const [language, other] = languages;
  if (language !== other) return false;
  if (a.key === b.key || conversesIn(language).get(a.key)?.has(b.key)) return true;
  const lines = paraphrasesOf(b.key, language);
  return paraphrasesOf(a.key, language).some((line) => lines.includes(line));
}
