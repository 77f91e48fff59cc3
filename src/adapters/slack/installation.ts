import type { Logger, webApi } from '@slack/bolt';
import { BriefingError, ConfigError } from '../../core/errors.ts';
import { createClient } from './client.ts';
import { refusalWord, toFailure } from './failures.ts';

/** Our app in one workspace, with the token that is good there and nowhere else. */
export interface Installation {
  readonly team: string;
  readonly teamName: string;
  readonly botToken: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly botName: string;
  /** What the token may do; undefined where Slack does not say. */
  readonly scopes: readonly string[] | undefined;
  readonly client: webApi.WebClient;
}

/** Where the app is installed. Nobody keeps what `find` answers for longer than one piece of work. */
export interface Installations {
  find(team: string | undefined): Installation | undefined;
  /** The one there is; undefined where there are several. */
  only(): Installation | undefined;
}

/** Tried so often before we believe that Slack can not be reached. */
const ATTEMPTS = 3;
const WAIT_MS = 1_000;

/**
 * Asks Slack whose token it is. Throws ConfigError when Slack does not take the token, and BriefingError when Slack can
 * not be reached.
 */
export async function identify(
  botToken: string,
  options: { readonly apiUrl?: string | undefined; readonly logger: Logger },
): Promise<Installation> {
  const asking = createClient(botToken, options);
  const answer = await authTest(asking);
  const { team_id: team = '', team: teamName = '', user_id: botUserId = '', bot_id: botId = '', user = '' } = answer;
  const client = answer.is_enterprise_install ? createClient(botToken, { ...options, team }) : asking;
  const scopes = answer.response_metadata?.scopes;
  return { team, teamName, botToken, botId, botUserId, botName: user, scopes, client };
}

async function authTest(client: webApi.WebClient): Promise<webApi.AuthTestResponse> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.auth.test();
    } catch (cause) {
      if (toFailure(cause).kind === 'refused') {
        throw new ConfigError([`SLACK_BOT_TOKEN is not accepted by Slack: ${refusalWord(cause)}.`]);
      }
      if (attempt >= ATTEMPTS) throw unreachable(cause);
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}

export function unreachable(cause: unknown): BriefingError {
  const message = 'Slack can not be reached, or is in trouble; check SLACK_API_URL and the network, and start again.';
  return new BriefingError('slack-unreachable', message, { cause });
}
