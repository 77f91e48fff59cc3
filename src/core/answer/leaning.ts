import type { Statement } from './checks/statement.ts';

/** "It could run in 2024": only the sentence before tells what, and that may not be there, or be another one. */
const PRONOUN =
  /^(?:(?:and|but|also|so|then|however|et|mais|aussi|puis|or),?\s+)?(?:it|they|he|she|these|those|its|their|his|her|both|the (?:former|latter)|elles?|ils?|celles?(?:-ci|-là)?|ceux(?:-ci|-là)?|celui(?:-ci|-là)?|cela|ça|ceci|ses|sa|son|leurs?|(?:this|that) (?:is|was|has|had|would|could|will|means|shows))(?!\p{L})/iu;
/** « Il n’y a aucune preuve que … »: stands for nothing. */
const EMPTY = /^il\s+(?:y|n[’']y)\s/iu;

/** True for a sentence that can only be understood from others: in an answer any of them may give way to its fact. */
export function leansOnOthers(text: string): boolean {
  return PRONOUN.test(text) && !EMPTY.test(text);
}

/** "Iran denies it", « L’Iran le nie », "Tehran denies these claims": words that stand for a sentence, and no content beside. */
const STANDS_FOR =
  /^(?:it|this|that|these|those|them|so|all|of|the|any|such|claims?|allegations?|accusations?|reports?|charges?|le|la|l|les|cela|ca|ceci|en|ces|cette|ce|toute?s?|de|affirmations?|and|but|et|mais|has|have|had|a|ont|avait)$/;

/**
 * Ids of the names of those who deny what a text said before; undefined for a sentence that says anything else too. Of "Iran
 * denies it" the briefing can only tell from the sentence before.
 */
export function deniersIn({ attributions, words, text }: Statement): readonly string[] | undefined {
  const [denial, ...others] = attributions;
  if (denial?.manner !== 'deny' || others.length > 0 || denial.names.length === 0 || text.includes('?'))
    return undefined;
  const beside = words.filter((_, at) => at < denial.at || at >= denial.end);
  return beside.every((word) => STANDS_FOR.test(word.text)) ? denial.names : undefined;
}
