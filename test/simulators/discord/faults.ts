import type { Json } from '../json.ts';

/** A rule by which calls go wrong. */
export interface Fault {
  /** A route as in `POST /channels/:channel/messages`, or a pattern for the method and the path as they are. */
  readonly on: string | RegExp;
  /**
   * A number is an HTTP status without a body worth reading, such as 500 or 502. `reset`: the connection breaks. `hang`:
   * no answer ever. `hold`: the call waits until the rule is released. `rate-limit`: 429. `refuse`: Discord's own no.
   */
  readonly do: number | 'reset' | 'hang' | 'hold' | 'rate-limit' | 'refuse';
  /** Whether what was asked for is done before things go wrong. Without it, nothing is done. */
  readonly after?: 'effect';
  /** Only calls with such a body. */
  readonly when?: (body: Json | undefined, path: string) => boolean;
  /** Only the n-th matching call since the rule was set, counted from 1. */
  readonly nth?: number;
  /** How many calls at most; without it, one. */
  readonly times?: number;
  /** With `rate-limit`. */
  readonly retryAfterSec?: number;
  readonly scope?: 'user' | 'shared' | 'global';
  /** With `refuse`. */
  readonly with?: { readonly status: number; readonly code: number; readonly message: string };
}

export interface FaultRule {
  readonly hits: () => number;
  /** Lets the held calls go on. */
  release(): void;
  stop(): void;
}

export interface Struck {
  readonly fault: Fault;
  readonly released: Promise<void>;
}

export interface Faults {
  add(fault: Fault): FaultRule;
  /** The rule that strikes this call, if one does. */
  strike(call: {
    readonly method: string;
    readonly path: string;
    readonly route: string;
    readonly body: Json | undefined;
  }): Struck | undefined;
}

export function createFaults(): Faults {
  const rules = new Set<{ readonly fault: Fault; readonly released: Promise<void>; seen: number; hits: number }>();
  return {
    add(fault) {
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      const rule = { fault, released, seen: 0, hits: 0 };
      rules.add(rule);
      return { hits: () => rule.hits, release: () => release(), stop: () => rules.delete(rule) };
    },
    strike({ method, path, route, body }) {
      for (const rule of rules) {
        const { fault, released } = rule;
        const named = typeof fault.on === 'string' ? fault.on === route : fault.on.test(`${method} ${path}`);
        if (!named || fault.when?.(body, path) === false) continue;
        rule.seen += 1;
        if (fault.nth !== undefined ? rule.seen !== fault.nth : rule.hits >= (fault.times ?? 1)) continue;
        rule.hits += 1;
        return { fault, released };
      }
      return undefined;
    },
  };
}
