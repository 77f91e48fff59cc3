import type { webApi } from '@slack/bolt';
import type { Reader } from '../../core/conversation/types.ts';
import { createZoneFinder } from '../../core/digest/zones.ts';
import { isLanguage } from '../../core/language/languages.ts';
import type { Installation } from './installation.ts';

/** What people have told Slack of how they read. */
export interface People {
  /** Kept for an hour. Never rejects: where Slack does not say, it knows nothing. */
  find(installation: Pick<Installation, 'client' | 'team'>, user: string): Promise<Reader>;
}

const KEEP_MS = 60 * 60 * 1_000;
/** Where Slack did not say, it is asked again after so long. */
const KEEP_NOTHING_MS = 60 * 1_000;
const MAX_KEPT = 10_000;

export function createPeople(now: () => number): People {
  const kept = new Map<string, { readonly reader: Promise<Reader>; until: number }>();
  const findZone = createZoneFinder();

  async function ask(client: webApi.WebClient, user: string): Promise<Reader> {
    const { user: person } = await client.users.info({ user, include_locale: true });
    const [language = ''] = (person?.locale ?? '').split(/[-_]/);
    const timeZone = person?.tz === undefined ? undefined : findZone(person.tz);
    return { ...(isLanguage(language) && { language }), ...(timeZone !== undefined && { timeZone }) };
  }

  function forgetOld(): void {
    for (const [key, { until }] of kept) {
      if (until > now() && kept.size <= MAX_KEPT) return;
      kept.delete(key);
    }
  }

  return {
    async find({ client, team }, user) {
      const key = `${team}:${user}`;
      const known = kept.get(key);
      if (known && known.until > now()) return await known.reader;
      kept.delete(key);
      const entry = { reader: Promise.resolve<Reader>({}), until: now() + KEEP_MS };
      entry.reader = ask(client, user).catch(() => {
        entry.until = now() + KEEP_NOTHING_MS;
        return {};
      });
      kept.set(key, entry);
      forgetOld();
      return await entry.reader;
    },
  };
}
