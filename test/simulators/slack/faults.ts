import type { JsonObject } from '../json.ts';

/** A rule by which calls go wrong. Web API methods by name; `response_url` and `upload` go by those words. */
export interface Fault {
  readonly method: string | RegExp;
  readonly do: FaultKind;
  /** Whether what was asked for is done before things go wrong. Without it, nothing is done. */
  readonly after?: 'effect';
  /** Only the n-th matching call since the rule was set, counted from 1. */
  readonly nth?: number;
  /** Only calls with such arguments. */
  readonly when?: (args: JsonObject) => boolean;
  /** How many calls at most; without it, one. */
  readonly times?: number;
  /** With `429`. */
  readonly retryAfterSec?: number;
  /** With `error`. */
  readonly error?: string;
}

/**
 * `error`: `ok: false` with a word of your choice. `malformed`: HTTP 200 and no JSON. `hang`: no answer at all.
 * `reset-before`: the connection breaks and nothing has happened; `reset-after-effect`: it breaks after it has.
 */
export type FaultKind = '429' | '500' | 'error' | 'malformed' | 'hang' | 'reset-before' | 'reset-after-effect';

export interface FaultRule {
  readonly hits: () => number;
  stop(): void;
}

export interface Faults {
  add(fault: Fault): FaultRule;
  /** The rule that strikes this call, if one does. */
  strike(method: string, args: JsonObject): Fault | undefined;
}

export function createFaults(): Faults {
  const rules = new Set<{ readonly fault: Fault; seen: number; hits: number }>();
  return {
    add(fault) {
      const rule = { fault, seen: 0, hits: 0 };
      rules.add(rule);
      return { hits: () => rule.hits, stop: () => rules.delete(rule) };
    },
    strike(method, args) {
      for (const rule of rules) {
        const { fault } = rule;
        const named = typeof fault.method === 'string' ? fault.method === method : fault.method.test(method);
        if (!named || fault.when?.(args) === false) continue;
        rule.seen += 1;
        if (fault.nth !== undefined ? rule.seen !== fault.nth : rule.hits >= (fault.times ?? 1)) continue;
        rule.hits += 1;
        return fault;
      }
      return undefined;
    },
  };
}
