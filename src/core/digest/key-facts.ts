import { disputesAmong } from '../briefing/disputes.ts';
import type { Briefing, Fact } from '../briefing/types.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import { factPart } from '../reply/chip.ts';
import { digestWordsFor } from '../reply/digest-words-for.ts';
import type { Part } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';

const KEY_FACTS = 3;

interface KeyFacts {
  readonly undisputed: readonly Fact[];
  /** Accounts that contradict one another, together. */
  readonly disputes: readonly (readonly Fact[])[];
}

/**
 * The facts that a reader needs first: the report's own first ones, as reports begin with what matters most; each with the
 * accounts that contradict it, so that they may be a few more than three.
 */
function keyFacts({ facts }: Briefing): KeyFacts {
  const disputes = disputesAmong(facts);
  const chosen = new Set<Fact>();
  for (const fact of facts) {
    if (chosen.size >= KEY_FACTS) break;
    for (const one of disputes.find((accounts) => accounts.includes(fact)) ?? [fact]) chosen.add(one);
  }
  return {
    undisputed: [...chosen].filter((fact) => !disputes.some((accounts) => accounts.includes(fact))),
    disputes: disputes.filter((accounts) => accounts.some((fact) => chosen.has(fact))),
  };
}

/** Where a briefing stands: its key facts, and how many more there are. */
export function keyFactParts(briefing: Briefing, language: Language): Part[] {
  const { undisputed, disputes } = keyFacts(briefing);
  const left = briefing.facts.length - undisputed.length - disputes.flat().length;
  const text = (words: string): Part => ({ kind: 'text', text: words });
  return [
    ...undisputed.map((fact) => factPart(fact, briefing, language)),
    ...disputes.flatMap((accounts) => [
      text(wordsFor(language).accounts(accounts.length)),
      ...accounts.map((fact) => factPart(fact, briefing, language, 'account')),
    ]),
    ...(left > 0 ? [text(digestWordsFor(language).moreFacts(left, briefing.slug))] : []),
  ];
}

/** The summary that the editor wrote. */
export function leadPart(briefing: Briefing, language: Language): Part {
  return { kind: 'text', text: inLanguage(briefing.summary, language) };
}
