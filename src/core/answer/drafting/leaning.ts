/** "It could run in 2024": only the sentence before tells what, and that may not be there, or be another one. */
const PRONOUN =
  /^(?:(?:and|but|also|so|then|however|et|mais|aussi|puis|or),?\s+)?(?:it|they|he|she|these|those|its|their|his|her|both|the (?:former|latter)|elles?|ils?|celles?(?:-ci|-là)?|ceux(?:-ci|-là)?|celui(?:-ci|-là)?|cela|ça|ceci|ses|sa|son|leurs?|(?:this|that) (?:is|was|has|had|would|could|will|means|shows))(?!\p{L})/iu;
/** « Il n’y a aucune preuve que … »: stands for nothing. */
const EMPTY = /^il\s+(?:y|n[’']y)\s/iu;

/** True for a sentence that can only be understood from others: in an answer any of them may give way to its fact. */
export function leansOnOthers(text: string): boolean {
  return PRONOUN.test(text) && !EMPTY.test(text);
}
