import type { Statement } from './checks/statement.ts';

/**
 * A sentence of a running text with the full name for a short one, as the claim has it and a sentence before did: "Harbour Police"
 * for "Police". Undefined where nothing is to be put in. Whom a pronoun means is not told: no rule for it was right often enough.
 */
export function withFullName(claim: Statement, { text }: Statement, before: readonly Statement[]): string | undefined {
  const has = (word: string) => wordIn(word).test(text);
  for (const [at, { text: first, start }] of claim.words.entries()) {
    const next = claim.words[at + 1];
    if (!next || claim.text.slice(start, next.end).includes(',')) continue;
    const [isFirstThere, isNextThere] = [has(first), has(next.text)];
    if (isFirstThere === isNextThere || !isContent(claim, at) || !isContent(claim, at + 1)) continue;
    const short = isFirstThere ? first : next.text;
    const full = claim.text.slice(start, next.end);
    if (isFirstThere ? at === 0 && follows(full, before) : isOnlyName(next.text, first, before))
      return text.replace(wordIn(short), full);
  }
  return undefined;
}

function wordIn(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'iu');
}

function isContent({ terms }: Statement, at: number): boolean {
  return terms.some((term) => term.at === at && term.kind === 'word');
}

function follows(full: string, before: readonly Statement[]): boolean {
  return before.some(({ text }) => wordIn(full).test(text));
}

/** It was named with that word before it, and with no other. */
function isOnlyName(head: string, first: string, before: readonly Statement[]): boolean {
  const qualified = before.flatMap((statement) =>
    statement.words.flatMap(({ text }, at) =>
      text === head && isContent(statement, at - 1) ? [statement.words[at - 1]?.text] : [],
    ),
  );
  return qualified.length > 0 && qualified.every((word) => word === first);
}
