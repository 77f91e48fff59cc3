import type { App, webApi } from '@slack/bolt';
import type { Bot } from '../../core/bot.ts';
import type { Library } from '../../core/briefing/library.ts';
import type { ThreadList } from '../../core/conversation/ports.ts';
import { inLanguage, type Language } from '../../core/language/languages.ts';
import { refusalWord } from './failures.ts';
import { homeTab, type RecentConversation } from './home.ts';
import type { Installations } from './installation.ts';
import { suggestedPrompts } from './prompts.ts';
import { teamOf } from './team-of.ts';
import type { SlackLog } from './vendor-log.ts';

export interface HomeParts {
  readonly bot: Bot;
  readonly library: Library;
  readonly threads: ThreadList;
  readonly installations: Installations;
  readonly retentionDays: number;
  readonly log: SlackLog;
}

const LANGUAGE: Language = 'en';
const RECENT = 5;

/** The app's own page, and what is suggested where somebody opens the conversation with us. */
export function registerHome(app: App, parts: HomeParts): void {
  const { bot, library, threads, installations, retentionDays, log } = parts;

  app.event('app_home_opened', async ({ event, body }) => {
    const client = installations.find(teamOf(body))?.client;
    if (!client) return;
    try {
      if (event.tab === 'home') await publish(client, event.user, event.channel, hashOf(event.view));
      else await suggest(client, event.channel);
    } catch (cause) {
      log.warn({ refused: refusalWord(cause), tab: event.tab }, 'the app’s own page could not be shown');
    }
  });

  async function publish(client: webApi.WebClient, user: string, channel: string, hash?: string): Promise<void> {
    const recent = await recentIn(channel);
    const content = { language: LANGUAGE, briefings: library.all(), recent, commands: bot.commands, retentionDays };
    const view = homeTab(content);
    try {
      await client.views.publish({ user_id: user, view, ...(hash === undefined ? {} : { hash }) });
    } catch (cause) {
      // Somebody else has published meanwhile: ours is as new as it gets.
      if (refusalWord(cause) !== 'hash_conflict') throw cause;
      await client.views.publish({ user_id: user, view });
    }
  }

  async function recentIn(place: string): Promise<readonly RecentConversation[]> {
    const found = await threads.recent(place, RECENT);
    return found.map(({ slug, usedAt }) => ({
      title: inLanguage(library.find(slug)?.title ?? { [LANGUAGE]: slug }, LANGUAGE),
      usedOn: new Date(usedAt).toISOString().slice(0, 10),
    }));
  }

  async function suggest(client: webApi.WebClient, channel: string): Promise<void> {
    const { title, prompts } = suggestedPrompts(library.all(), LANGUAGE);
    const [first, ...others] = prompts;
    if (!first) return;
    await client.assistant.threads.setSuggestedPrompts({ channel_id: channel, title, prompts: [first, ...others] });
  }
}

/** Slack's types do not know of it. */
function hashOf(view: object | undefined): string | undefined {
  return view && 'hash' in view && typeof view.hash === 'string' ? view.hash : undefined;
}
