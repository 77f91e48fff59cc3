import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { DraftListener } from '../core/answer/drafting/types.ts';
import type { Platform } from '../core/conversation/types.ts';
import type { SettledState, Subject } from '../core/delivery/types.ts';
import type { Prompt, TextModelFault } from '../core/text-model.ts';

/** What a call of a model took. */
export interface ModelCall {
  readonly task: Prompt['task'];
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly ms: number;
  readonly fault?: TextModelFault;
  /** In the currency of the prices, where those are set. */
  readonly cost?: number;
}

/** What became of something that was to be delivered. */
export interface Delivered {
  readonly platform: Platform;
  readonly kind: Subject['kind'];
  readonly outcome: SettledState;
  /** After the time at which it should have come. */
  readonly lateMs: number;
}

/** Counts for Prometheus. No label holds what somebody wrote, or who they are. */
export interface Metrics {
  readonly drafts: Required<Pick<DraftListener, 'judged' | 'done' | 'rewritten'>>;
  modelAsked(call: ModelCall): void;
  /** Something that was to be delivered is over. */
  delivered(delivered: Delivered): void;
  /** `read` is asked how many deliveries wait whenever somebody reads the counts. */
  countWaiting(read: () => Promise<number>): void;
  /** All of it, as Prometheus reads it. */
  text(): Promise<string>;
}

/** Of `text()`. */
export const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter<Label>({ name: `wirebrief_${name}`, help, labelNames: [...labelNames], registers });
  const calls = counter('model_calls_total', 'Calls of the model, by what for and how they ended', ['task', 'ended']);
  const tokens = counter('model_tokens_total', 'Tokens of the model', ['direction']);
  const cost = counter('model_cost_total', 'What the model cost, in the currency of the prices', []);
  const answers = counter('drafted_answers_total', 'Answers a model was asked to word, by whose words they are', [
    'by',
  ]);
  const sentences = counter('drafted_sentences_total', 'Sentences of the model: passed, or the check they failed', [
    'judged',
  ]);
  const rewrites = counter('rewritten_questions_total', 'Follow-ups that the model rewrote', ['kept']);
  const seconds = new Histogram({
    ...{ name: 'wirebrief_model_seconds', help: 'How long a call of the model took', labelNames: ['task'], registers },
    buckets: [0.25, 0.5, 1, 2, 5, 10, 20, 30],
  });
  const deliveries = counter('deliveries_total', 'What was to be delivered, by what became of it', [
    'platform',
    'kind',
    'outcome',
  ]);
  const lateness = new Histogram({
    ...{
      name: 'wirebrief_delivery_late_seconds',
      help: 'How late what was sent came',
      labelNames: ['platform'],
      registers,
    },
    buckets: [1, 5, 15, 60, 300, 900, 3_600, 21_600],
  });
  let readWaiting = async () => 0;
  new Gauge({
    ...{ name: 'wirebrief_deliveries_waiting', help: 'What is due and not yet sent', registers },
    async collect() {
      // Other counts are told also while the store is away.
      this.set(await readWaiting().catch(() => Number.NaN));
    },
  });
  return {
    drafts: {
      judged: ({ check = 'passed' }) => sentences.inc({ judged: check }),
      done: ({ by, isDeclined }) => answers.inc({ by: isDeclined ? 'declined' : by }),
      rewritten: (isKept) => rewrites.inc({ kept: String(isKept) }),
    },
    modelAsked({ task, tokensIn, tokensOut, ms, fault = 'whole', cost: spent = 0 }) {
      calls.inc({ task, ended: fault });
      tokens.inc({ direction: 'in' }, tokensIn);
      tokens.inc({ direction: 'out' }, tokensOut);
      cost.inc(spent);
      seconds.observe({ task }, ms / 1_000);
    },
    delivered({ platform, kind, outcome, lateMs }) {
      deliveries.inc({ platform, kind, outcome });
      if (outcome === 'sent') lateness.observe({ platform }, lateMs / 1_000);
    },
    countWaiting(read) {
      readWaiting = read;
    },
    text: () => registry.metrics(),
  };
}
