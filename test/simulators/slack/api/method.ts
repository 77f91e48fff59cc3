import type { JsonObject } from '../../json.ts';
import type { Platform } from '../platform.ts';
import { Refused } from '../refused.ts';

/** One method of the Web API. */
export interface Method {
  readonly token: 'bot' | 'app';
  /** One of them is enough; none where the method asks for a scope by the kind of channel, or for none. */
  readonly scopes: readonly string[];
  readonly tier: 1 | 2 | 3 | 4 | 'special';
  /** Throws Refused. What it answers is sent with `ok: true`. */
  run(platform: Platform, args: JsonObject): JsonObject;
}

export type Methods = Readonly<Record<string, Method>>;

export function needScope(granted: readonly string[], oneOf: readonly string[]): void {
  if (oneOf.length === 0 || oneOf.some((scope) => granted.includes(scope))) return;
  throw new Refused('missing_scope', { needed: oneOf.join(','), provided: granted.join(',') });
}

/** The argument, or a refusal that names it. */
export function need(args: JsonObject, key: string): string {
  const value = args[key];
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number') return String(value);
  throw new Refused('invalid_arguments', {
    response_metadata: { messages: [`[ERROR] missing required field: ${key}`] },
  });
}
