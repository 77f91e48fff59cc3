import { ConfigError } from '../../core/errors.ts';
import type { Installation } from './installation.ts';
import { missingScopes, type Scope } from './scopes.ts';
import type { SlackLog } from './vendor-log.ts';

/** What the bot is better with, and works without: what each is for does not work then. */
const NICE: readonly Scope[] = ['assistant:write', 'channels:read', 'groups:read', 'im:write', 'users:read'];

/** Throws ConfigError where the token may not do what nothing works without. */
export function checkScopes({ scopes }: Installation, log: SlackLog): void {
  if (scopes === undefined) return;
  const missing = missingScopes(scopes.join(','));
  const needed = missing.filter((scope) => !NICE.includes(scope));
  if (needed.length > 0) {
    throw new ConfigError([
      `SLACK_BOT_TOKEN lacks ${needed.join(', ')}: add it to the app’s bot scopes, and install the app anew.`,
    ]);
  }
  if (missing.length > 0) log.warn({ missing }, 'Slack did not grant all scopes; some things will not show');
}
