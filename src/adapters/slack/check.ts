import { z } from 'zod';
import { missingScopes, type Scope } from './scopes.ts';

export interface SlackAccess {
  readonly botToken: string;
  /** Set for Socket Mode. */
  readonly appToken?: string;
  /** With its slash at the end; unset: Slack's own. */
  readonly apiUrl?: string;
}

/** What Slack says about the tokens. */
export type SlackCheck =
  | {
      readonly kind: 'accepted';
      readonly bot: string;
      readonly team: string;
      readonly missing: readonly Scope[];
      /** Why no socket opens with the app token, in Slack's word for it; unset where one does, or none was asked for. */
      readonly socketError?: string;
    }
  /** The bot token is not accepted. `error` is Slack's word for it, such as `invalid_auth`. */
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'unreachable'; readonly apiUrl: string; readonly reason: string };

const SLACK_API_URL = 'https://slack.com/api/';
const TIMEOUT_MS = 10_000;

const answerSchema = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  user: z.string().optional(),
  team: z.string().optional(),
});

/** Asks Slack whether the tokens work and for what. Changes nothing in the workspace; never throws for what Slack says. */
export async function checkSlack({ botToken, appToken, apiUrl = SLACK_API_URL }: SlackAccess): Promise<SlackCheck> {
  try {
    const { answer, scopes } = await call('auth.test', botToken, apiUrl);
    if (!answer.ok) return { kind: 'refused', error: answer.error ?? 'unknown_error' };
    const socketError = appToken === undefined ? undefined : await socketErrorOf(appToken, apiUrl);
    return {
      kind: 'accepted',
      bot: answer.user ?? '',
      team: answer.team ?? '',
      missing: missingScopes(scopes),
      ...(socketError === undefined ? {} : { socketError }),
    };
  } catch (cause) {
    return { kind: 'unreachable', apiUrl, reason: reasonOf(cause) };
  }
}

/** Asking for a socket's address opens none. */
async function socketErrorOf(appToken: string, apiUrl: string): Promise<string | undefined> {
  const { answer } = await call('apps.connections.open', appToken, apiUrl);
  return answer.ok ? undefined : (answer.error ?? 'unknown_error');
}

async function call(method: string, token: string, apiUrl: string) {
  const response = await fetch(new URL(method, apiUrl), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`it answered with status ${response.status}`);
  const answer = answerSchema.parse(await response.json());
  return { answer, scopes: response.headers.get('x-oauth-scopes') ?? '' };
}

function reasonOf(cause: unknown): string {
  if (cause instanceof z.ZodError || cause instanceof SyntaxError) return 'its answer is not one of Slack';
  if (!(cause instanceof Error)) return String(cause);
  if (cause.name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1_000} s`;
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}
