import { disputesAmong } from '../briefing/disputes.ts';
import type { Briefing, Fact } from '../briefing/types.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import { factPart } from '../reply/chip.ts';
import { digestWordsFor } from '../reply/digest-words-for.ts';
import type { Part } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';

const KEY_FACTS = 3;

/**
 * What a reader needs first: the report's own first facts, as reports begin with what matters most, and in the place of
 * the third what is in dispute first, with every account of it.
 */
function keyFacts({ facts }: Briefing): { readonly undisputed: readonly Fact[]; readonly accounts: readonly Fact[] } {
  const disputes = disputesAmong(facts);
  const [accounts = []] = disputes;
  const disputed = new Set(disputes.flat());
  const count = accounts.length > 0 ? KEY_FACTS - 1 : KEY_FACTS;
  return { undisputed: facts.filter((fact) => !disputed.has(fact)).slice(0, count), accounts };
}

/** Where a briefing stands: its key facts, and how many more there are. */
export function keyFactParts(briefing: Briefing, language: Language): Part[] {
  const { undisputed, accounts } = keyFacts(briefing);
  const left = briefing.facts.length - undisputed.length - accounts.length;
  const text = (words: string): Part => ({ kind: 'text', text: words });
  return [
    ...undisputed.map((fact) => factPart(fact, briefing, language)),
    ...(accounts.length > 0 ? [text(wordsFor(language).accounts(accounts.length))] : []),
    ...accounts.map((fact) => factPart(fact, briefing, language, 'account')),
    ...(left > 0 ? [text(digestWordsFor(language).moreFacts(left, briefing.slug))] : []),
  ];
}

/** The summary that the editor wrote. */
export function leadPart(briefing: Briefing, language: Language): Part {
  return { kind: 'text', text: inLanguage(briefing.summary, language) };
}
