import type { App, webApi } from '@slack/bolt';
import type { Library } from '../../core/briefing/library.ts';
import type { Language } from '../../core/language/languages.ts';
import { refusalWord } from './failures.ts';
import type { Homes } from './homes.ts';
import type { Installations } from './installation.ts';
import { suggestedPrompts } from './prompts.ts';
import { teamOf } from './team-of.ts';
import type { SlackLog } from './vendor-log.ts';

export interface HomeParts {
  readonly library: Library;
  readonly homes: Homes;
  readonly installations: Installations;
  readonly log: SlackLog;
}

const LANGUAGE: Language = 'en';

/** The app's own page, and what is suggested where somebody opens the conversation with us. */
export function registerHome(app: App, { library, homes, installations, log }: HomeParts): void {
  app.event('app_home_opened', async ({ event, body }) => {
    const installation = installations.find(teamOf(body));
    if (!installation) return;
    try {
      if (event.tab === 'home') await homes.publish(installation, event.user, pageOf(event));
      else await suggest(installation.client, event.channel);
    } catch (cause) {
      log.warn({ refused: refusalWord(cause), tab: event.tab }, 'the app’s own page could not be shown');
    }
  });

  async function suggest(client: webApi.WebClient, channel: string): Promise<void> {
    const { title, prompts } = suggestedPrompts(library.all(), LANGUAGE);
    const [first, ...others] = prompts;
    if (!first) return;
    await client.assistant.threads.setSuggestedPrompts({ channel_id: channel, title, prompts: [first, ...others] });
  }
}

/** Slack's types do not know of a page's hash. */
function pageOf({ channel, view }: { readonly channel: string; readonly view?: object }) {
  return { channel, ...(view && 'hash' in view && typeof view.hash === 'string' ? { hash: view.hash } : {}) };
}
