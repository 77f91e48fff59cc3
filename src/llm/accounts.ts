import { createHash } from 'node:crypto';
import type { Prompt } from '../core/text-model.ts';
import { costOf, type Prices, type Usage } from './usage.ts';

/** What may be spent in a day of UTC. */
export interface Budget {
  /** In and out, by all places together. */
  readonly tokensPerDay: number;
  readonly tokensPerPlacePerDay: number;
  /** In the currency of the prices, by all places together. */
  readonly money?: { readonly perDay: number; readonly prices: Prices };
}

/** Something that is spent from, in whole points. */
export interface Account {
  readonly name: string;
  readonly limit: number;
  /** For the operator: whose it is. */
  readonly what: string;
  points(spent: Tokens): number;
}

export type Tokens = Pick<Usage, 'tokensIn' | 'tokensOut'>;

/** A hundred-thousandth of the currency: small beside a call, and a day's sum fits into 32 bits. */
const POINTS_PER_UNIT = 100_000;

/** The accounts that pay for a prompt. A place is named by a hash: what it is called need not be kept for that. */
export function accountsFor({ place }: Prompt, budget: Budget, now: Date): readonly Account[] {
  const day = now.toISOString().slice(0, 10);
  const tokens = ({ tokensIn, tokensOut }: Tokens) => tokensIn + tokensOut;
  const accounts: Account[] = [
    { name: `tokens ${day}`, limit: budget.tokensPerDay, what: 'tokens of all places', points: tokens },
  ];
  if (place !== undefined) {
    const name = `tokens ${day} ${createHash('sha256').update(place).digest('hex').slice(0, 32)}`;
    accounts.push({ name, limit: budget.tokensPerPlacePerDay, what: 'tokens of this place', points: tokens });
  }
  if (budget.money) {
    const { perDay, prices } = budget.money;
    const points = (spent: Tokens) => Math.ceil(costOf(spent, prices) * POINTS_PER_UNIT);
    accounts.push({
      name: `money ${day}`,
      limit: Math.round(perDay * POINTS_PER_UNIT),
      what: 'money of all places',
      points,
    });
  }
  return accounts;
}
