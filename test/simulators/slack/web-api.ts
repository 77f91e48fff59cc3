import { type JsonObject, textAt } from '../json.ts';
import { needScope } from './api/method.ts';
import { methods } from './api/methods.ts';
import type { Faults } from './faults.ts';
import type { Platform } from './platform.ts';
import type { Rates } from './rates.ts';
import { Refused } from './refused.ts';
import type { Tokens } from './tokens.ts';

/** One call of the app, as Slack's own log would have it. */
export interface ApiCall {
  readonly method: string;
  readonly token: string | undefined;
  readonly args: JsonObject;
  readonly atMs: number;
  /** What was answered; `fault` where a rule struck, with the effect or without. */
  readonly answer: JsonObject | undefined;
  readonly fault: string | undefined;
}

/** What goes back: a response, a broken connection, or silence. */
export type Outcome =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly body: string;
    }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' };

interface Parts {
  readonly platform: Platform;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly rates: Rates;
  readonly calls: ApiCall[];
}

export function createWebApi({ platform, tokens, faults, rates, calls }: Parts) {
  const { world, settings } = platform;

  function answer(name: string, token: string | undefined, args: JsonObject): JsonObject {
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    const known = method && (settings.streaming || !/^chat\.\w+Stream$/.test(name));
    if (!known) return { ok: false, error: 'unknown_method', req_method: name };
    try {
      tokens.check(token, method.token);
      needScope(settings.scopes, method.scopes);
      return { ok: true, ...method.run(platform, args) };
    } catch (refusal) {
      if (!(refusal instanceof Refused)) throw refusal;
      return { ok: false, error: refusal.error, ...refusal.more };
    }
  }

  function tooFast(name: string, args: JsonObject): number {
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (settings.rateLimits === 'off' || !method) return 0;
    return rates.take(name, method.tier, textAt(args, 'channel'));
  }

  return {
    call(name: string, token: string | undefined, args: JsonObject): Outcome {
      const fault = faults.strike(name, args);
      const log = (given: JsonObject | undefined) => {
        calls.push({ method: name, token, args, atMs: world.clock.nowMs(), answer: given, fault: fault?.do });
        world.changed();
      };
      const isDone = fault?.do === 'reset-after-effect' || fault?.after === 'effect';
      if (fault && !isDone) {
        log(undefined);
        return outcomeOf(fault.do, fault.retryAfterSec, fault.error);
      }
      const waitSec = fault ? 0 : tooFast(name, args);
      if (waitSec > 0) {
        log({ ok: false, error: 'ratelimited' });
        return outcomeOf('429', waitSec);
      }
      const given = answer(name, token, args);
      log(given);
      if (fault) return outcomeOf(fault.do, fault.retryAfterSec, fault.error);
      return json(200, given, {
        'x-oauth-scopes': settings.scopes.join(','),
        'x-accepted-oauth-scopes': (methods[name]?.scopes ?? []).join(','),
      });
    },
  };
}

export function outcomeOf(kind: string, retryAfterSec = 1, error = 'internal_error'): Outcome {
  switch (kind) {
    case '429':
      return json(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(retryAfterSec) });
    case '500':
      return { kind: 'response', status: 500, headers: { 'content-type': 'text/html' }, body: '<h1>Server Error</h1>' };
    case 'malformed':
      return { kind: 'response', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>be right back' };
    case 'error':
      return json(200, { ok: false, error });
    case 'hang':
      return { kind: 'silence' };
    default:
      return { kind: 'reset' };
  }
}

export function json(status: number, body: JsonObject, headers: Record<string, string> = {}): Outcome {
  return {
    kind: 'response',
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}
