import { isObject, type Json, type JsonObject } from '../json.ts';
import { findRoute, type Match } from './api/routes.ts';
import type { Fault, Faults } from './faults.ts';
import type { Platform } from './platform.ts';
import type { Rates } from './rates.ts';
import { Broken, Refused } from './refused.ts';

/** One call of the app. */
export interface ApiCall {
  readonly method: string;
  /** Without `/api/v10` and the query. */
  readonly path: string;
  /** As in `POST /channels/:channel/messages`; empty where there is no such route. */
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly atMs: number;
  /** None where there was no answer. */
  readonly status: number | undefined;
  /** Discord's code, where it said no. */
  readonly code: number | undefined;
  readonly answer: Json | undefined;
  /** The rule that struck, with the effect or without. */
  readonly fault: Fault | undefined;
}

export type Outcome =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' };

export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: Json | undefined;
  readonly files: readonly JsonObject[];
}

interface Answer {
  readonly status: number;
  readonly body: Json | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Parts {
  readonly platform: Platform;
  readonly faults: Faults;
  readonly rates: Rates;
  readonly calls: ApiCall[];
}

export function createRest({ platform, faults, rates, calls }: Parts): (incoming: Incoming) => Promise<Outcome> {
  const { world, settings } = platform;

  function answer(incoming: Incoming, match: Match | undefined): Answer {
    if (!match) return { status: 404, body: { message: '404: Not Found', code: 0 } };
    if (match.route.auth !== 'none' && incoming.authorization !== `Bot ${settings.token}`)
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    const rate = settings.rateLimits === 'off' ? undefined : rates.take(match.name, majorOf(match));
    if (rate?.refused) return tooMany(rate.refused.scope, rate.refused.retryAfterSec, rate.headers);
    return { ...run(platform, incoming, match), headers: rate?.headers ?? {} };
  }

  return async (incoming) => {
    const { method, path, query, body } = incoming;
    const match = findRoute(method, path);
    const route = match?.name ?? '';
    const struck = faults.strike({ method, path, route, body });
    const fault = struck?.fault;
    if (struck) world.changed();
    if (struck && fault?.do === 'hold' && fault.after !== 'effect') await struck.released;
    const spared = !fault || fault.do === 'hold' || fault.after === 'effect';
    const done = spared ? answer(incoming, match) : undefined;
    const given = fault && fault.do !== 'hold' ? faulty(fault) : done;
    calls.push({
      method,
      path,
      route,
      query: Object.fromEntries(query),
      body,
      atMs: world.clock.nowMs(),
      status: given?.status,
      code: isObject(given?.body) && typeof given.body.code === 'number' ? given.body.code : undefined,
      answer: given?.body,
      fault,
    });
    world.changed();
    if (struck && fault?.do === 'hold' && fault.after === 'effect') await struck.released;
    if (!given) return fault?.do === 'reset' ? { kind: 'reset' } : { kind: 'silence' };
    return respond(given);
  };
}

function run(platform: Platform, { query, body, files }: Incoming, { route, params }: Match): Answer {
  try {
    const given = route.run(platform, { params, query, body, files });
    return given === undefined ? { status: 204, body: undefined } : { status: 200, body: given };
  } catch (refusal) {
    if (refusal instanceof Broken) return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
    if (!(refusal instanceof Refused)) throw refusal;
    const { status, code, message, errors } = refusal;
    return { status, body: { message, code, ...(errors ? { errors } : {}) } };
  }
}

function faulty(fault: Fault): Answer | undefined {
  if (typeof fault.do === 'number') return { status: fault.do, body: undefined };
  if (fault.do === 'rate-limit') return tooMany(fault.scope ?? 'user', fault.retryAfterSec ?? 1, {});
  if (fault.do !== 'refuse') return undefined;
  const { status = 403, ...said } = fault.with ?? {};
  return { status, body: said };
}

function tooMany(
  scope: 'user' | 'shared' | 'global',
  retryAfterSec: number,
  headers: Readonly<Record<string, string>>,
): Answer {
  const message = scope === 'shared' ? 'The resource is being rate limited.' : 'You are being rate limited.';
  return {
    status: 429,
    body: { message, retry_after: retryAfterSec, global: scope === 'global' },
    headers: {
      ...headers,
      'retry-after': String(Math.ceil(retryAfterSec)),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

function respond({ status, body, headers = {} }: Answer): Outcome {
  if (body === undefined)
    return { kind: 'response', status, headers, body: status === 204 ? '' : `<html><title>${status}</title></html>` };
  return {
    kind: 'response',
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

/** The part of the path by which limits are counted apart. */
function majorOf({ params }: Match): string {
  return params.token ?? params.channel ?? params.guild ?? '';
}
