import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { toFailure } from '../../../src/adapters/discord/failures.ts';
import { failureOf } from '../../../src/adapters/discord/refusals.ts';

const api = (status: number, code: number) =>
  new DiscordAPIError({ code, message: '' }, code, status, 'POST', 'https://here', {});
const refused = (reason: string) => ({ kind: 'refused', reason });

describe('failureOf', () => {
  it.each([
    ['a channel that is gone', api(404, 10_003), 'well', refused('gone')],
    ['a channel that seems gone while the connection is', api(404, 10_003), 'shaky', { kind: 'unreachable' }],
    ['a channel of a server in an outage', api(403, 50_001), 'away', { kind: 'unreachable' }],
    ['a channel that we can not see', api(403, 50_001), 'well', refused('not-a-member')],
    ['a channel in which we may not write', api(403, 50_013), 'well', refused('forbidden')],
    ['a forum that asks for a tag', api(400, 40_067), 'well', refused('needs-tag')],
    ['a message that somebody removed', api(404, 10_008), 'well', refused('other')],
    ['a message that Discord does not take', api(400, 50_035), 'shaky', refused('other')],
    ['a token that is not taken', api(401, 0), 'well', { kind: 'unreachable' }],
    ['a number that we do not know', api(403, 99_999), 'well', refused('other')],
    ['sending that is switched off for a while', api(403, 40_004), 'well', { kind: 'unreachable' }],
    ['a server full of threads', api(400, 160_006), 'well', { kind: 'busy', waitMs: 60_000 }],
    ['a proxy that says no', api(403, 0), 'well', { kind: 'unreachable' }],
    ['Discord in trouble', api(500, 0), 'shaky', { kind: 'unknown' }],
  ] as const)('knows %s', (_, error, touch, failure) => {
    expect(failureOf({ failure: toFailure(error), error }, touch)).toEqual(failure);
  });
});
