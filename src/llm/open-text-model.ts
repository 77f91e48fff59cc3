import { setTimeout as sleep } from 'node:timers/promises';
import type { TextModel } from '../core/text-model.ts';
import type { Budget } from './accounts.ts';
import type { Limits } from './deadlines.ts';
import { createMemoryLedger, type Ledger, openPostgresLedger, type SqlClient } from './ledger.ts';
import { createMeter, type Meter } from './meter.ts';
import { createOpenAiModel, type OpenAiConfig, type OpenAiParts } from './openai.ts';
import { costOf, type Prices, type UsageListener } from './usage.ts';
import { withBreaker } from './with-breaker.ts';
import { withBudget } from './with-budget.ts';
import { withConcurrency } from './with-concurrency.ts';

export interface TextModelSettings extends OpenAiConfig {
  readonly prices?: Prices;
  readonly budget: {
    readonly tokensPerDay: number;
    readonly tokensPerPlacePerDay: number;
    readonly moneyPerDay?: number;
  };
}

export interface TextModelParts {
  readonly log: ModelLog;
  /** False on the command line, where whoever asks also pays. */
  readonly budgets: boolean;
  /** Where processes share what they spent. Without it each counts by itself. */
  readonly sql?: SqlClient;
  /** Told of each call, besides the log. */
  readonly onUsage?: UsageListener;
  readonly limits?: Limits;
}

/** Where it is told what was asked of the model and what that took; never any text. */
export interface ModelLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

type Surroundings = Pick<OpenAiParts, 'now' | 'random' | 'sleep'>;

const REAL: Surroundings = {
  now: () => new Date(),
  random: Math.random,
  sleep: (ms, signal) => sleep(ms, undefined, { signal }),
};

/**
 * The model of the settings, as a bot may use it: asked only so much at once, left alone while it fails, within its
 * budget. Load this file only where a model is set: the packages behind it take a quarter of a second.
 */
export async function openTextModel(
  settings: TextModelSettings,
  parts: TextModelParts,
  surroundings = REAL,
): Promise<TextModel> {
  const { log, budgets, sql, limits } = parts;
  const meter = createMeter();
  const onUsage: UsageListener = (prompt, usage) => {
    meter.note(prompt, usage);
    const cost = settings.prices && Number(costOf(usage, settings.prices).toFixed(6));
    log.info({ task: prompt.task, ...usage, ...(cost !== undefined && { cost }) }, 'a model was asked');
    parts.onUsage?.(prompt, usage, cost);
  };
  const asked = createOpenAiModel(settings, { ...surroundings, onUsage, ...(limits && { limits }) });
  const affordable = budgets ? withBudget(asked, await budgetParts(settings, meter, sql, log, surroundings)) : asked;
  const { name } = asked;
  const guarded = withBreaker(affordable, {
    now: surroundings.now,
    onChange: (isOff) =>
      log.warn({ model: name, isOff }, isOff ? 'a model fails and is left alone' : 'a model works again'),
  });
  return withConcurrency(guarded);
}

async function budgetParts(
  settings: TextModelSettings,
  meter: Meter,
  sql: SqlClient | undefined,
  log: ModelLog,
  { now }: Surroundings,
) {
  const ledger: Ledger =
    sql === undefined
      ? createMemoryLedger()
      : await openPostgresLedger(sql, (err) =>
          log.warn({ err }, 'what a model spends is counted in this process only'),
        );
  return { budget: toBudget(settings), ledger, meter, now };
}

function toBudget({ budget: { moneyPerDay, ...tokens }, prices }: TextModelSettings): Budget {
  return moneyPerDay === undefined || prices === undefined
    ? tokens
    : { ...tokens, money: { perDay: moneyPerDay, prices } };
}
