import type { DraftListener } from '../core/answer/drafting/types.ts';
import type { Receipt } from '../core/conversation/receipt.ts';
import type { TextModelFault } from '../core/text-model.ts';

/** How a model did, over all questions: with these, two models or two prompts compare. */
export interface DraftReport {
  readonly model: string;
  readonly prompt: string;
  /** How many answers a model was asked to word, and whose words they came to; `declined`: it found none in the facts. */
  readonly answers: Readonly<Record<Receipt['by'] | 'declined', number>>;
  readonly sentences: number;
  /** Sentences that the gate stopped, by the first check they failed. */
  readonly stopped: Readonly<Record<string, number>>;
  /** Answers for which the model was of no use, or not to the end, by why. */
  readonly faults: Readonly<Partial<Record<TextModelFault, number>>>;
  readonly rewritten: { readonly kept: number; readonly dropped: number };
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** Milliseconds from question to whole answer, of all questions. */
  readonly ms: { readonly median: number; readonly p95: number };
}

export interface DraftTally {
  readonly listener: Required<Pick<DraftListener, 'judged' | 'done' | 'rewritten'>>;
  /** A call of the model is over. */
  used(tokensIn: number, tokensOut: number): void;
  /** A question is answered. */
  answered(ms: number, drafted: Receipt['drafted']): void;
  report(): DraftReport | undefined;
}

export function createDraftTally(): DraftTally {
  const answers = { facts: 0, mixed: 0, model: 0, declined: 0 };
  const stopped: Record<string, number> = {};
  const faults: Partial<Record<TextModelFault, number>> = {};
  const rewritten = { kept: 0, dropped: 0 };
  const tokens = { in: 0, out: 0 };
  const times: number[] = [];
  let sentences = 0;
  let by: Receipt['drafted'];
  return {
    listener: {
      judged({ check }) {
        sentences += 1;
        if (check) stopped[check] = (stopped[check] ?? 0) + 1;
      },
      done({ by: words, isDeclined, fault }) {
        answers[isDeclined ? 'declined' : words] += 1;
        if (fault) faults[fault] = (faults[fault] ?? 0) + 1;
      },
      rewritten(isKept) {
        rewritten[isKept ? 'kept' : 'dropped'] += 1;
      },
    },
    used(tokensIn, tokensOut) {
      tokens.in += tokensIn;
      tokens.out += tokensOut;
    },
    answered(ms, drafted) {
      times.push(ms);
      by ??= drafted;
    },
    report() {
      if (!by) return undefined;
      const ms = { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
      const counts = { answers, sentences, stopped, faults, rewritten };
      return { ...by, ...counts, tokensIn: tokens.in, tokensOut: tokens.out, ms };
    },
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

/** The report as plain text, a line a figure. */
export function renderDrafts(report: DraftReport): string {
  const { answers, stopped, faults, rewritten } = report;
  const inAll = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, one) => sum + one, 0);
  return [
    `model ${report.model}, prompt ${report.prompt}`,
    `answers asked for   ${inAll(answers)}: in its words ${answers.model}, with facts among them ${answers.mixed}, the facts alone ${answers.facts}, declined ${answers.declined}`,
    `sentences drafted   ${report.sentences}: stopped ${inAll(stopped)}${listed(stopped)}`,
    `model of no use     ${inAll(faults)}${listed(faults)}`,
    `follow-ups rewritten ${rewritten.kept}, rewritings dropped ${rewritten.dropped}`,
    `tokens              ${report.tokensIn} in, ${report.tokensOut} out`,
    `time to the whole   median ${report.ms.median} ms, p95 ${report.ms.p95} ms`,
  ].join('\n');
}

function listed(counts: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  return sorted.length === 0 ? '' : ` (${sorted.map(([name, count]) => `${name} ${count}`).join(', ')})`;
}
