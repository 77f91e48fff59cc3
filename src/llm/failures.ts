import { APIConnectionError, APIError } from 'openai';
import { TextModelFailed } from '../core/text-model.ts';

/** A server that was asked and wrote nothing: what its operator should know, and whether to ask again. */
export interface Trouble {
  readonly fault: 'unreachable' | 'busy' | 'refused';
  /** Holds neither what was asked nor what was answered: a server may quote the question, or the key. */
  readonly message: string;
  /** The HTTP status. None where no answer came, or where the answer failed after it had begun. */
  readonly status?: number;
  /** How long the server asked us to wait, in milliseconds. */
  readonly waitMs?: number;
  readonly isPassing: boolean;
}

/** A server said no in plain HTTP, so the next question may well get the same. */
export class ServerSaidNo extends TextModelFailed {
  readonly status: number;

  constructor(fault: TextModelFailed['fault'], message: string, status: number) {
    super(fault, message);
    this.status = status;
  }
}

/**
 * What the `openai` package, the network or a broken answer threw before the first piece. `now` is for a date in
 * Retry-After.
 */
export function troubleOf(error: unknown, server: string, now: Date): Trouble {
  if (!(error instanceof APIError) || error instanceof APIConnectionError || error.status === undefined) {
    return { fault: 'unreachable', message: `${server} can not be reached, or hung up.`, isPassing: true };
  }
  const waitMs = retryAfterMs(error.headers, now);
  const common = { status: error.status, ...(waitMs !== undefined && { waitMs }) };
  const told = `${server} answered ${error.status}${codeOf(error)}`;
  if (error.status === 429 && error.code === 'insufficient_quota') {
    return { ...common, fault: 'refused', message: `${told}: the account has no credit left.`, isPassing: false };
  }
  if (error.status === 429) return { ...common, fault: 'busy', message: `${told}: asked too often.`, isPassing: true };
  if (error.status >= 500 || error.status === 408) {
    return { ...common, fault: 'unreachable', message: `${told}: it failed.`, isPassing: true };
  }
  return { ...common, fault: 'refused', message: `${told}: ${hintFor(error.status)}`, isPassing: false };
}

export function failedBy({ fault, message, status }: Trouble): TextModelFailed {
  return status === undefined ? new TextModelFailed(fault, message) : new ServerSaidNo(fault, message, status);
}

/**
 * Whether the server is to blame, so that the next question is likely to fail too. A text that it would not hear (400)
 * or an answer that grew too long says nothing about the next one.
 */
export function isServersFault(error: unknown): boolean {
  if (!(error instanceof TextModelFailed)) return false;
  if (error.fault === 'refused') return error instanceof ServerSaidNo && REFUSES_ALL.has(error.status);
  return error.fault === 'slow' || error.fault === 'unreachable' || error.fault === 'busy';
}

const REFUSES_ALL = new Set([401, 402, 403, 404, 429]);

function hintFor(status: number): string {
  if (status === 401 || status === 403) return 'see whether OPENAI_API_KEY is right and may use this model.';
  if (status === 404) return 'see whether OPENAI_BASE_URL and OPENAI_MODEL name what it has.';
  return 'it would not take this request.';
}

/** A server's own word for what is wrong, where it is one: a sentence might quote the question. */
function codeOf({ code }: APIError): string {
  return typeof code === 'string' && /^[a-z_]{1,40}$/.test(code) ? ` (${code})` : '';
}

/** Retry-After, in seconds or as a date (RFC 9110, 10.2.3), or the `retry-after-ms` that OpenAI sends besides. */
function retryAfterMs(headers: Headers | undefined, now: Date): number | undefined {
  const milliseconds = headers?.get('retry-after-ms') ?? '';
  if (NUMBER.test(milliseconds)) return Number(milliseconds);
  const written = headers?.get('retry-after') ?? '';
  if (NUMBER.test(written)) return Number(written) * 1_000;
  const until = Date.parse(written);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}

const NUMBER = /^\d{1,9}(\.\d{1,6})?$/;
