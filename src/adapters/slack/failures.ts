import { webApi } from '@slack/bolt';
import type { Failure, Refusal } from '../../core/delivery/failure.ts';

/** What an error of Slack's client means. */
export function toFailure(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'busy', waitMs: error.retryAfter * 1_000 };
  if (error instanceof webApi.WebAPIPlatformError) return ofWord(error.data.error);
  if (error instanceof webApi.WebAPIRequestError) return ofConnection(error.original);
  return { kind: 'unknown' };
}

/** The word with which Slack refused; undefined for an error of another sort. */
export function refusalWord(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

/** Slack's own trouble, a workspace that is being moved among it. docs.slack.dev/reference/methods/chat.postMessage, "Errors" */
const PASSING = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'org_login_required',
]);

/** Asked too often, in one word or another. The same page. */
const BUSY_MS: Readonly<Record<string, number>> = {
  ratelimited: 1_000,
  rate_limited: 1_000,
  message_limit_exceeded: 60_000,
};

/** What Slack says no with; anything else is taken to be the fault of what we sent. The same page, and conversations.open. */
const REASONS: Readonly<Record<string, Refusal>> = {
  not_in_channel: 'not-a-member',
  channel_not_found: 'not-a-member',
  is_archived: 'archived',
  is_inactive: 'archived',
  thread_not_found: 'gone',
  message_not_found: 'gone',
  cannot_reply_to_message: 'gone',
  user_not_found: 'gone',
  user_disabled: 'gone',
  restricted_action: 'forbidden',
  restricted_action_read_only_channel: 'forbidden',
  restricted_action_thread_only_channel: 'forbidden',
  restricted_action_thread_locked: 'forbidden',
  restricted_action_non_threadable_channel: 'forbidden',
  no_permission: 'forbidden',
  ekm_access_denied: 'forbidden',
  access_denied: 'forbidden',
  missing_scope: 'forbidden',
  enterprise_is_restricted: 'forbidden',
  messages_tab_disabled: 'forbidden',
  user_not_visible: 'forbidden',
  cannot_dm_bot: 'forbidden',
  account_inactive: 'no-access',
  invalid_auth: 'no-access',
  not_authed: 'no-access',
  token_revoked: 'no-access',
  token_expired: 'no-access',
  team_access_not_granted: 'no-access',
};

function ofWord(word: string): Failure {
  // Where the answer was no JSON, the client puts all of it in the word's place.
  const isWord = /^[a-z][a-z_]*$/.test(word);
  if (!isWord || PASSING.has(word)) return { kind: 'unknown' };
  const waitMs = BUSY_MS[word];
  if (waitMs !== undefined) return { kind: 'busy', waitMs };
  return { kind: 'refused', reason: REASONS[word] ?? 'other' };
}

/** Nothing was sent where no connection came about. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

function ofConnection(original: Error): Failure {
  const causes = [original, original.cause];
  const isBefore = causes.some(
    (cause) => cause instanceof Error && 'code' in cause && NOT_REACHED.has(String(cause.code)),
  );
  return { kind: isBefore ? 'unreachable' : 'unknown' };
}
