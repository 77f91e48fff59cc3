import type { Language } from '../language/languages.ts';

const GRANTING: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:since|given(?: that)?|considering(?: that)?|seeing that|because|now that)\s+(?<granted>[^?]{10,}?),\s+(?:(?:then|so)\s+)?(?=(?:how|what|when|where|which|who|whose|why|is|are|was|were|did|do|does|has|have|had|can|could|will|would)\b)/iu,
  fr: /^\W*(?:(?:puisqu|étant donné qu|sachant qu|vu qu|maintenant qu|dès lors qu)(?:e\s+|[’'])|comme\s+|depuis\s+)(?<granted>[^?]{10,}?),\s+(?:alors\s+)?(?=\p{L})/iu,
};

/** What a question takes for granted in so many words: "since *the plant has opened*, how many …?" Undefined where nothing is. */
export function grantedIn(text: string, language: Language): string | undefined {
  return GRANTING[language].exec(text)?.groups?.granted;
}
