const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l' };

/**
 * Text as it is compared: NFKC, lower case, no diacritics, ligatures apart, apostrophes and hyphens unified. Its length
 * may differ from the original's, so fold words, not texts, where positions matter.
 */
export function foldText(text: string): string {
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .replace(/´/g, "'") // NFKC would make a space and an accent of it
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøđł]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\u2018\u2019\u02BC\u2032`]/g, "'")
    .replace(/[\u2010-\u2014\u2212]/g, '-');
}
