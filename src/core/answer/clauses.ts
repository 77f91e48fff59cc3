import type { Language } from '../language/languages.ts';

const ASKING: Readonly<Record<Language, string>> = {
  en: 'who|whom|whose|what|when|where|why|which|how|is|are|was|were|do|does|did|has|have|had|will|would|can|could',
  fr: "qui|que|qu(?=[’'])|quand|où|ou|pourquoi|quel|quelle|quels|quelles|combien|comment|est-ce|depuis|d[’']où|à quoi|à qui|de quoi|dans quel",
};
/** The end of « livre-t-elle », which asks wherever it stands. */
const INVERTED = String.raw`-(?:t-)?(?:il|elle|ils|elles|on|ce)(?!\p{L})`;
const JOINT: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`(?:\?\s+|,?\s+(?:and|or|but|\+)\s+(?:also\s+)?|[,;:]\s+(?=(?:who|what|when|where|why|which|how)(?:['’]s)?\s))(?=(?:since |from |by |in |to |at |through |via |with |against |for |under |after |on )?(?:${ASKING.en})(?:['’]s)?\s)`,
    'giu',
  ),
  fr: new RegExp(
    String.raw`(?:\?\s+|,?\s+(?:et|ou|mais|\+)\s+(?:aussi\s+)?|[,;:]\s+)(?=(?:(?:depuis |de |dans |par |à |en |vers |pour |sur |avec |contre |selon )?(?:${ASKING.fr})(?:\s|[’'])|d[’']où\s|(?:[\p{L}’']+\s+){1,4}(?:quand|quoi|où|combien|comment|pourquoi|quels?|quelles?)(?!\p{L})|(?:[\p{L}’']+\s+){0,3}(?:[ldmst][’'])?\p{L}+${INVERTED}))`,
    'giu',
  ),
};
const ASKS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(String.raw`(?<!\p{L})(?:${ASKING.en}|tell me)(?!\p{L})`, 'iu'),
  fr: new RegExp(String.raw`(?<!\p{L})(?:${ASKING.fr}|quoi|dis-moi|parle-moi)(?!\p{L})|${INVERTED}`, 'iu'),
};
/** Has a word that asks. */
export function asksIn(text: string, language: Language): boolean {
  return ASKS[language].test(text);
}

/** A clause shorter than this leans on its neighbour and is no question by itself: "yes or no". */
const CLAUSE_MIN_WORDS = 3;
/** More questions at once than anybody asks. */
const CLAUSES_MAX = 3;

/** What stands before a colon. */
const TOPIC = /^([^?:]{2,80}?)\s*:\s+(.+)$/su;

/** The questions in one line: "when does it open, and what will it cost?" are two. One that holds no other is itself. */
export function clausesOf(text: string, language: Language): string[] {
  const [, topic = '', rest = text] = TOPIC.exec(text) ?? [];
  // "The images: who took them, and when were they shown?" Both are about the images.
  if (topic !== '' && !asksIn(topic, language)) {
    const clauses = clausesOf(rest, language);
    return clauses.length > 1 ? clauses.map((clause) => `${topic}: ${clause}`) : [text];
  }
  const clauses = text
    .split(JOINT[language])
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const isWhole =
    clauses.length > 1 &&
    clauses.length <= CLAUSES_MAX &&
    clauses.every((clause) => clause.split(/[\s’'-]+/).length >= CLAUSE_MIN_WORDS && asksIn(clause, language));
  return isWhole ? clauses : [text];
}
