import { type Prompt, type TextModel, TextModelFailed } from '../core/text-model.ts';
import { type Account, accountsFor, type Budget, type Tokens } from './accounts.ts';
import type { Ledger } from './ledger.ts';
import type { Meter } from './meter.ts';
import { guessPromptTokens } from './usage.ts';

export interface BudgetParts {
  readonly budget: Budget;
  readonly ledger: Ledger;
  /** To which the model below tells what each call took. */
  readonly meter: Meter;
  readonly now: () => Date;
}

/**
 * A model that spends no more in a day than it may. What a call may take at most is set aside before it, so that many
 * at once do not pass the limit together; what it did not take is given back after it. Throws `over-budget` when too
 * little is left.
 */
export function withBudget(model: TextModel, { budget, ledger, meter, now }: BudgetParts): TextModel {
  return {
    name: model.name,
    async *write(prompt, signal) {
      // A copy of its own, by which the meter knows the call from others with the same prompt.
      const own: Prompt = { ...prompt };
      const accounts = accountsFor(own, budget, now());
      const most = { tokensIn: guessPromptTokens(own), tokensOut: own.maxTokens };
      await setAside(accounts, most, ledger);
      try {
        yield* model.write(own, signal);
      } finally {
        const taken = meter.usageOf(own) ?? { tokensIn: 0, tokensOut: 0 };
        await correct(accounts, most, taken, ledger);
      }
    },
  };
}

async function setAside(accounts: readonly Account[], most: Tokens, ledger: Ledger): Promise<void> {
  for (const [index, account] of accounts.entries()) {
    const sum = await ledger.add(account.name, account.points(most));
    if (sum <= account.limit) continue;
    await correct(accounts.slice(0, index + 1), most, { tokensIn: 0, tokensOut: 0 }, ledger);
    throw new TextModelFailed('over-budget', `Too little is left of today’s ${account.what} for another question.`);
  }
}

async function correct(accounts: readonly Account[], noted: Tokens, taken: Tokens, ledger: Ledger): Promise<void> {
  for (const { name, points } of accounts) {
    const difference = points(taken) - points(noted);
    if (difference !== 0) await ledger.add(name, difference);
  }
}
