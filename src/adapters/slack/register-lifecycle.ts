import type { App } from '@slack/bolt';
import { teamOf } from './team-of.ts';
import type { SlackLog } from './vendor-log.ts';

/** The app was taken out of a workspace: its token is dead, and only a new installation brings another. */
export function registerLifecycle(app: App, log: SlackLog): void {
  app.event(/^(?:app_uninstalled|tokens_revoked)$/, async ({ body, event: { type } }) => {
    log.error({ team: teamOf(body), type }, 'Slack has withdrawn our access; install the app anew for a new token');
  });
}
