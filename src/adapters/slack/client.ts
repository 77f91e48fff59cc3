import { type Logger, webApi } from '@slack/bolt';

/** A call that hangs is given up after so long. Slack's own answers come within a second. */
const CALL_MAX_MS = 10_000;

/**
 * How every client of Slack's is made. A new object each time: Slack's packages write into it. Nothing is tried twice by
 * the client itself: it would post again what was posted but not heard of, and one busy channel would hold up all others.
 * `headers` is never set: the client would write one workspace's token into it, for all.
 */
export function clientOptions(apiUrl: string | undefined, logger: Logger): webApi.WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    logger,
    timeout: CALL_MAX_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}

/** The client of one installation. `team` is set where the token is good for a whole organisation. */
export function createClient(
  token: string,
  options: { readonly apiUrl?: string | undefined; readonly logger: Logger; readonly team?: string | undefined },
): webApi.WebClient {
  const { apiUrl, logger, team } = options;
  return new webApi.WebClient(token, {
    ...clientOptions(apiUrl, logger),
    ...(team === undefined ? {} : { teamId: team }),
  });
}
