import type { Language } from '../language/languages.ts';

const ASKING: Readonly<Record<Language, string>> = {
  en: 'who|whom|whose|what|when|where|why|which|how|is|are|was|were|do|does|did|has|have|had|will|would|can|could',
  fr: "qui|que|qu(?=[’'])|quand|où|ou|pourquoi|quel|quelle|quels|quelles|combien|comment|est-ce|depuis|à quoi|à qui|de quoi|dans quel",
};
const JOINT: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`(?:\?\s+|,?\s+(?:and|or|but)\s+(?:also\s+)?|[,;:]\s+(?=(?:who|what|when|where|why|which|how)\s))(?=(?:since |from |by |in |to |at )?(?:${ASKING.en})\s)`,
    'giu',
  ),
  fr: new RegExp(
    String.raw`(?:\?\s+|,?\s+(?:et|ou|mais)\s+(?:aussi\s+)?|[,;:]\s+)(?=(?:depuis |de |dans |par |à )?(?:${ASKING.fr})(?:\s|[’']))`,
    'giu',
  ),
};
const ASKS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(String.raw`(?<!\p{L})(?:${ASKING.en}|tell me)(?!\p{L})`, 'iu'),
  fr: new RegExp(String.raw`(?<!\p{L})(?:${ASKING.fr}|-t-|-il|-elle|dis-moi|parle-moi)`, 'iu'),
};
/** A clause shorter than this leans on its neighbour and is no question by itself: "yes or no". */
const CLAUSE_MIN_WORDS = 3;
/** More questions at once than anybody asks. */
const CLAUSES_MAX = 3;

/** The questions in one line: "when does it open, and what will it cost?" are two. One that holds no other is itself. */
export function clausesOf(text: string, language: Language): string[] {
  const clauses = text
    .split(JOINT[language])
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const isWhole =
    clauses.length > 1 &&
    clauses.length <= CLAUSES_MAX &&
    clauses.every((clause) => clause.split(/\s+/).length >= CLAUSE_MIN_WORDS && ASKS[language].test(clause));
  return isWhole ? clauses : [text];
}
