import type { Bot } from '../../core/bot.ts';
import type { Library } from '../../core/briefing/library.ts';
import type { ThreadList } from '../../core/conversation/ports.ts';
import { findInTime } from '../../core/delivery/find-in-time.ts';
import { createLanes } from '../../core/delivery/lanes.ts';
import type { Subscription } from '../../core/digest/types.ts';
import { inLanguage, type Language } from '../../core/language/languages.ts';
import { refusalWord } from './failures.ts';
import { homeTab, type RecentConversation } from './home.ts';
import type { Installation } from './installation.ts';
import { channelsOf, isAdmin } from './membership.ts';
import type { People } from './people.ts';
import type { SlackLog } from './vendor-log.ts';

/** The app's own page of each person. */
export interface Homes {
  /**
   * Shows what there is now. `channel`: the conversation with them. `hash`: of the page that they see, where Slack says it.
   * Throws what Slack's client and the store throw.
   */
  publish(installation: Installation, user: string, page: { channel: string; hash?: string }): Promise<void>;
  /** Shows what has changed to somebody who has seen the page before. Never rejects. */
  refresh(installation: Installation, user: string): Promise<void>;
}

export interface HomesParts {
  readonly bot: Bot;
  readonly library: Library;
  readonly threads: ThreadList;
  readonly people: People;
  readonly digestAdmins: boolean;
  readonly retentionDays: number;
  readonly log: SlackLog;
  readonly now: () => number;
}

const LANGUAGE: Language = 'en';
const RECENT = 5;
/** More are not shown, but counted. */
const MAX_DIGESTS = 50;
/** Of so many people it is known where they read the page. */
const MAX_KNOWN = 10_000;

export function createHomes(parts: HomesParts): Homes {
  const { bot, library, threads, people, digestAdmins, retentionDays, log, now } = parts;
  /** One after the other for each person: what is published last was read last. */
  const lanes = createLanes();
  const channels = new Map<string, string>();

  async function viewFor(installation: Installation, user: string, channel: string) {
    const language = (await findInTime(people.find(installation, user)))?.language ?? LANGUAGE;
    const [recent, digests] = await Promise.all([recentIn(channel, language), digestsOf(installation, user)]);
    const content = { language, briefings: library.all(), recent, commands: bot.commands, retentionDays, channel };
    return homeTab({ ...content, ...(digests && { digests: { subscriptions: digests, language, now: now() } }) });
  }

  async function recentIn(place: string, language: Language): Promise<readonly RecentConversation[]> {
    const found = await threads.recent(place, RECENT);
    return found.map(({ slug, usedAt }) => ({
      title: inLanguage(library.find(slug)?.title ?? { [language]: slug }, language),
      usedOn: new Date(usedAt).toISOString().slice(0, 10),
    }));
  }

  /** Those that somebody made, and those of channels in which they decide. */
  async function digestsOf({ client, team }: Installation, user: string): Promise<readonly Subscription[] | undefined> {
    if (!bot.digests) return undefined;
    const places = await decidedPlaces(client, user).catch((cause) => {
      log.warn({ refused: refusalWord(cause) }, 'Slack does not tell in which channels somebody is');
      return [];
    });
    return await bot.digests.seenBy({ workspace: team, owner: user, places }, MAX_DIGESTS);
  }

  async function decidedPlaces(client: Installation['client'], user: string): Promise<string[]> {
    const joined = await channelsOf(client, user);
    const isFree = !digestAdmins || (await isAdmin(client, user));
    return joined.filter(({ creator }) => isFree || creator === user).map(({ id }) => id);
  }

  const publish: Homes['publish'] = (installation, user, { channel, hash }) => {
    const key = `${installation.team}:${user}`;
    channels.delete(key);
    channels.set(key, channel);
    const [oldest] = channels.keys();
    if (channels.size > MAX_KNOWN && oldest !== undefined) channels.delete(oldest);
    return lanes.run(key, async () => {
      const { views } = installation.client;
      const view = await viewFor(installation, user, channel);
      try {
        await views.publish({ user_id: user, view, ...(hash === undefined ? {} : { hash }) });
      } catch (cause) {
        if (refusalWord(cause) !== 'hash_conflict') throw cause;
        // Somebody else has published meanwhile, perhaps something newer than what we had read.
        await views.publish({ user_id: user, view: await viewFor(installation, user, channel) });
      }
    });
  };

  return {
    publish,
    async refresh(installation, user) {
      const channel = channels.get(`${installation.team}:${user}`);
      if (channel === undefined) return;
      await publish(installation, user, { channel }).catch((cause) => {
        log.warn({ refused: refusalWord(cause) }, 'the app’s own page could not be shown anew');
      });
    },
  };
}
