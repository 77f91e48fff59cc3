import { foldText } from '../../language/fold.ts';
import { checkWordsFor } from '../../reply/check-words-for.ts';
import type { Check } from './types.ts';

/** What stands in quotation marks stands so, word for word, in the fact. */
export const checkQuotation: Check = (claim, { ground, language }) => {
  const texts = ground.statements.map(({ text }) => spaced(text));
  const quotes = [...claim.text.matchAll(QUOTED)].flatMap(
    ({ groups }) => groups?.a ?? groups?.b ?? groups?.c ?? groups?.d ?? [],
  );
  const wrong = quotes.find((quote) => !texts.some((text) => text.includes(spaced(quote))));
  return wrong === undefined
    ? undefined
    : { check: 'quotation', message: checkWordsFor(language).notVerbatim(wrong.trim()), isContrary: false };
};

const QUOTED = /“(?<a>[^”]+)”|"(?<b>[^"]+)"|«(?<c>[^»]+)»|(?<![\p{L}\p{N}])‘(?<d>[^’]{2,})’(?!\p{L})/gu;

/** Folded words between single spaces, so that only whole words are found in it. */
function spaced(text: string): string {
  return ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
