import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { toFailure } from '../../../src/adapters/discord/failures.ts';

const api = (status: number, code: number) =>
  new DiscordAPIError({ code, message: '' }, code, status, 'POST', 'https://here', {});
const http = (status: number) => new HTTPError(status, '', 'POST', 'https://here', {});
const connection = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(''), { code }) });

describe('toFailure', () => {
  it.each([
    ['a channel that is gone', api(404, 10_003), { kind: 'refused', reason: 'gone' }],
    ['an interaction that is over', api(401, 50_027), { kind: 'refused', reason: 'gone' }],
    ['a locked thread', api(400, 160_005), { kind: 'refused', reason: 'archived' }],
    ['a channel we can not see', api(403, 50_001), { kind: 'refused', reason: 'forbidden' }],
    ['closed direct messages', api(403, 50_007), { kind: 'refused', reason: 'forbidden' }],
    ['a withdrawn token', api(401, 0), { kind: 'refused', reason: 'no-access' }],
    ['a form that Discord does not take', api(400, 50_035), { kind: 'refused', reason: 'other' }],
    ['a code we do not know', api(404, 99_999), { kind: 'refused', reason: 'gone' }],
    ['Discord in trouble', http(502), { kind: 'unknown' }],
    ['Discord in trouble that says so', api(500, 0), { kind: 'unknown' }],
    ['a broken connection', connection('UND_ERR_SOCKET'), { kind: 'unknown' }],
    ['nobody there', connection('ECONNREFUSED'), { kind: 'unreachable' }],
    ['no answer in time', new DOMException('', 'AbortError'), { kind: 'unknown' }],
  ])('knows %s', (_, error, failure) => {
    expect(toFailure(error)).toEqual(failure);
  });
});
