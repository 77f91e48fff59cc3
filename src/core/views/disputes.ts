import { disputesAmong } from '../briefing/disputes.ts';
import type { Briefing, Fact } from '../briefing/types.ts';
import type { Language } from '../language/languages.ts';
import { factPart } from '../reply/chip.ts';
import type { Part } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';

/** What contradicts what, the accounts of each dispute side by side. */
export function disputesParts(briefing: Briefing, language: Language): Part[] {
  const wording = wordsFor(language);
  const disputes = disputesAmong(briefing.facts);
  if (disputes.length === 0) return [{ kind: 'text', text: wording.noDisputes }];
  return disputes.flatMap((accounts: readonly Fact[]): Part[] => [
    { kind: 'heading', text: wording.accounts(accounts.length) },
    ...accounts.map((fact) => factPart(fact, briefing, language, 'account')),
  ]);
}
