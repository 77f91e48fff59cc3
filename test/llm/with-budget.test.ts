import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prompt, TextModel } from '../../src/core/text-model.ts';
import { TextModelFailed } from '../../src/core/text-model.ts';
import type { Budget } from '../../src/llm/accounts.ts';
import { createMemoryLedger } from '../../src/llm/ledger.ts';
import { createMeter, type Meter } from '../../src/llm/meter.ts';
import { withBudget } from '../../src/llm/with-budget.ts';
import { ask, PROMPT } from './asking.ts';

const ROOMY: Budget = { tokensPerDay: 1_000_000, tokensPerPlacePerDay: 1_000_000 };

/** 20 tokens in, guessed, and at most 80 out: 100 are set aside for it. */
const HUNDRED: Prompt = { ...PROMPT, maxTokens: 80, place: 'slack:T1:C1' };

interface Taken {
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** A model that takes what it is told to; nothing at all where it is told nothing. */
function takingModel(meter: Meter, taken: () => Taken | undefined): TextModel {
  return {
    name: 'small',
    async *write(prompt) {
      const took = taken();
      if (took === undefined) throw new TextModelFailed('unreachable', 'no');
      meter.note(prompt, { model: 'small', isGuess: false, ms: 1, ...took });
      yield 'text';
    },
  };
}

function budgeted(budget: Budget, taken: () => Taken | undefined = () => ({ tokensIn: 20, tokensOut: 30 })) {
  const meter = createMeter();
  const ledger = createMemoryLedger();
  let now = new Date('2026-11-03T10:00:00Z');
  const model = withBudget(takingModel(meter, taken), { budget, ledger, meter, now: () => now });
  return {
    ledger,
    setTime: (iso: string) => {
      now = new Date(iso);
    },
    faultOf: async (prompt = HUNDRED) => (await ask(model, prompt)).failure?.fault,
  };
}

describe('withBudget', () => {
  it('stops when the tokens of a day are spent, and begins anew the next day of UTC', async () => {
    const { faultOf, setTime } = budgeted({ ...ROOMY, tokensPerDay: 150 });
    expect(await faultOf()).toBeUndefined();
    expect(await faultOf()).toBeUndefined();
    expect(await faultOf()).toBe('over-budget');
    setTime('2026-11-03T23:59:59Z');
    expect(await faultOf()).toBe('over-budget');
    setTime('2026-11-04T00:00:00Z');
    expect(await faultOf()).toBeUndefined();
  });

  it('lets other places go on when one has spent its own', async () => {
    const { faultOf } = budgeted({ ...ROOMY, tokensPerPlacePerDay: 100 });
    expect(await faultOf()).toBeUndefined();
    expect(await faultOf()).toBe('over-budget');
    expect(await faultOf({ ...HUNDRED, place: 'slack:T1:C2' })).toBeUndefined();
  });

  it('charges what has no place to all of them together only', async () => {
    const { faultOf } = budgeted({ tokensPerDay: 150, tokensPerPlacePerDay: 1 });
    const { place: _, ...noPlace } = HUNDRED;
    expect(await faultOf(noPlace)).toBeUndefined();
    expect(await faultOf(noPlace)).toBeUndefined();
    expect(await faultOf(noPlace)).toBe('over-budget');
  });

  it('counts money by the prices of a million tokens', async () => {
    const money = { perDay: 0.001, prices: { in: 1, out: 10 } };
    const { faultOf, ledger } = budgeted({ ...ROOMY, money });
    expect(await faultOf()).toBeUndefined();
    // 20 × 1 and 30 × 10 millionths, in hundred-thousandths.
    expect(await ledger.add('money 2026-11-03', 0)).toBe(32);
    // 68 are left: 20 × 1 and 66 × 10 millionths.
    expect(await faultOf({ ...HUNDRED, maxTokens: 67 })).toBe('over-budget');
    expect(await faultOf({ ...HUNDRED, maxTokens: 66 })).toBeUndefined();
  });

  it('gives back what was set aside for a call that took nothing', async () => {
    const { faultOf, ledger } = budgeted(ROOMY, () => undefined);
    expect(await faultOf()).toBe('unreachable');
    expect(await ledger.add('tokens 2026-11-03', 0)).toBe(0);
  });

  it('gives back what was set aside for a call that it refused', async () => {
    const { faultOf, ledger } = budgeted({ ...ROOMY, tokensPerPlacePerDay: 99 });
    expect(await faultOf()).toBe('over-budget');
    expect(await ledger.add('tokens 2026-11-03', 0)).toBe(0);
  });

  it('says whose budget is spent, and nothing of the place', async () => {
    const meter = createMeter();
    const parts = { budget: { ...ROOMY, tokensPerPlacePerDay: 1 }, ledger: createMemoryLedger(), meter };
    const model = withBudget(
      takingModel(meter, () => undefined),
      { ...parts, now: () => new Date(0) },
    );
    expect((await ask(model, HUNDRED)).failure?.message).toBe(
      'Too little is left of today’s tokens of this place for another question.',
    );
  });

  it('never spends more than the day’s tokens, however many ask at once', async () => {
    const takes = fc.array(fc.option(fc.record({ tokensIn: fc.nat(20), tokensOut: fc.nat(80) }), { nil: undefined }));
    await fc.assert(
      fc.asyncProperty(takes, fc.integer({ min: 1, max: 1_000 }), async (calls, tokensPerDay) => {
        const queue = [...calls];
        let spent = 0;
        const { faultOf, ledger } = budgeted({ ...ROOMY, tokensPerDay }, () => {
          const taken = queue.shift();
          spent += taken ? taken.tokensIn + taken.tokensOut : 0;
          return taken;
        });
        await Promise.all(calls.map(() => faultOf()));
        expect(spent).toBeLessThanOrEqual(tokensPerDay);
        expect(await ledger.add('tokens 2026-11-03', 0)).toBe(spent);
      }),
    );
  });
});
