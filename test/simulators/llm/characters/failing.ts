import { type Character, type Refusal, refuses } from '../outcome.ts';
import { honest } from './honest.ts';

/** Too many requests; `retryAfterSec` may have decimals. Without it, the server does not say for how long. */
export function busy(retryAfterSec?: number): Character {
  const headers = retryAfterSec === undefined ? {} : { 'retry-after': String(retryAfterSec) };
  return () =>
    refuses(429, { message: 'Rate limit reached.', type: 'rate_limit_error', code: 'rate_limit_exceeded' }, headers);
}

/** The account has nothing left: waiting does not help. */
export const unpaid: Character = () =>
  refuses(429, { message: 'You exceeded your current quota.', type: 'insufficient_quota', code: 'insufficient_quota' });

export const failing: Character = () => refuses(500, { message: 'The server had an error.', type: 'server_error' });

/** Of a server that has not heard of structured output. */
export const noSchema: Character = (asked) =>
  asked.format === 'json_schema' ? unknownFormat(asked.format) : honest(asked);

/** Of a server that has not heard of any format. */
export const noFormats: Character = (asked) => (asked.format === 'text' ? honest(asked) : unknownFormat(asked.format));

export const unknownModel: Character = () => modelNotFound('that you asked for');

export function modelNotFound(model: string): Refusal {
  return refuses(404, {
    message: `The model ${model} does not exist.`,
    type: 'invalid_request_error',
    code: 'model_not_found',
    param: 'model',
  });
}

function unknownFormat(format: string): Refusal {
  return refuses(400, {
    message: `Invalid value for response_format.type: ${format}.`,
    type: 'invalid_request_error',
    param: 'response_format',
  });
}
