import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { toFailure } from '../../../src/adapters/slack/failures.ts';

const refused = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error });
const broken = (code: string) =>
  new webApi.WebAPIRequestError(
    Object.assign(new Error('fetch failed'), { cause: Object.assign(new Error('x'), { code }) }),
  );

describe('toFailure', () => {
  it.each([
    ['a channel we are not in', refused('not_in_channel'), { kind: 'refused', reason: 'not-a-member' }],
    ['an archived channel', refused('is_archived'), { kind: 'refused', reason: 'archived' }],
    ['a withdrawn token', refused('token_revoked'), { kind: 'refused', reason: 'no-access' }],
    ['a person who has left', refused('user_disabled'), { kind: 'refused', reason: 'gone' }],
    ['a workspace that says too much', refused('message_limit_exceeded'), { kind: 'busy', waitMs: 60_000 }],
    ['a workspace that is being moved', refused('team_added_to_org'), { kind: 'unknown' }],
    ['blocks that Slack does not take', refused('invalid_blocks'), { kind: 'refused', reason: 'other' }],
    ['trouble of Slack’s own', refused('internal_error'), { kind: 'unknown' }],
    ['no JSON', refused('<html>be right back'), { kind: 'unknown' }],
    ['a busy channel', new webApi.WebAPIRateLimitedError(30), { kind: 'busy', waitMs: 30_000 }],
    ['a 503', new webApi.WebAPIHTTPError(503, 'Unavailable', {}), { kind: 'unknown' }],
    ['a connection that was not made', broken('ECONNREFUSED'), { kind: 'unreachable' }],
    ['a connection that broke', broken('ECONNRESET'), { kind: 'unknown' }],
    ['something else', new Error('odd'), { kind: 'unknown' }],
  ])('knows %s', (_, error, failure) => {
    expect(toFailure(error)).toEqual(failure);
  });
});
