import { Refused } from './refused.ts';

/** The tokens of the one installation, and whether they still open doors. */
export interface Tokens {
  readonly bot: string;
  readonly app: string;
  /** From now on the bot's token answers `account_inactive`. */
  revoke(): void;
  /** Throws Refused unless the token is of the wanted kind. */
  check(token: string | undefined, kind: 'bot' | 'app'): void;
}

export function createTokens(team: string): Tokens {
  const bot = `xoxb-${team}-bot-token`;
  const app = `xapp-1-${team}-app-token`;
  let revoked = false;
  return {
    bot,
    app,
    revoke() {
      revoked = true;
    },
    check(token, kind) {
      if (!token) throw new Refused('not_authed');
      if (token !== bot && token !== app) throw new Refused('invalid_auth');
      if (token === bot && revoked) throw new Refused('account_inactive');
      if ((token === bot) !== (kind === 'bot')) throw new Refused('not_allowed_token_type');
    },
  };
}
