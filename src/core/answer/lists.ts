import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import type { TextTerms } from '../search/terms.ts';

/** What joins the things of a list, folded: "and the", « , des ». */
const JOINING: Readonly<Record<Language, RegExp>> = {
  en: /^(\s*,)?\s*((and|or|as well as|plus)\s+)?((the|a|an|some|any)\s+)?$/,
  fr: /^(\s*,)?\s*((et|ou|ainsi que|plus|comme)\s+)?((des?|du|les?|la|une?|aux?|en|a la|de la)\s+|[ld]['’])?$/,
};
const JOINED: Readonly<Record<Language, RegExp>> = {
  en: /,|\b(and|or|as well as|plus)\b/,
  fr: /,|\b(et|ou|ainsi que|plus|comme)\b/,
};

/** Indices of the words that stand in a list with another: in "its *jets* and *radars*", both. */
export function listedIn(text: string, { words, terms }: TextTerms, language: Language): ReadonlySet<number> {
  const folded = foldText(text);
  const listed = new Set<number>();
  for (const [place, term] of terms.entries()) {
    const next = terms[place + 1];
    const end = words[term.at + term.surface.split(' ').length - 1]?.end;
    const start = next && words[next.at]?.start;
    if (!next || end === undefined || start === undefined || start < end) continue;
    const between = folded.slice(end, start);
    if (!JOINING[language].test(between) || !JOINED[language].test(between)) continue;
    listed.add(term.at).add(next.at);
  }
  return listed;
}
