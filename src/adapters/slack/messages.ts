import type { App } from '@slack/bolt';
import type { Bot } from '../../core/bot.ts';
import type { IncomingEvent } from '../../core/conversation/ports.ts';
import type { Inbox } from '../../core/delivery/inbox.ts';
import { placeOf, readHeard } from './events.ts';
import { incoming } from './incoming.ts';
import type { Installations } from './installation.ts';
import { teamOf } from './team-of.ts';

export interface MessageParts {
  readonly bot: Bot;
  readonly inbox: Inbox;
  readonly installations: Installations;
  readonly now: () => number;
}

/** Messages that are questions to us. */
export interface MessageDesk {
  /** Notes what is for us, before Slack is told that we have it. */
  note(body: unknown): Promise<void>;
  register(app: App): void;
}

export function createMessageDesk({ bot, inbox, installations, now }: MessageParts): MessageDesk {
  /** What was read of a body before Bolt hands it on to the listeners, who then need not ask the store again. */
  const known = new WeakMap<object, IncomingEvent | undefined>();

  async function eventOf(body: unknown): Promise<IncomingEvent | undefined> {
    if (!isEvent(body)) return undefined;
    const installation = installations.find(teamOf(body));
    const heard = installation && readHeard(body, installation.botUserId);
    if (!heard) return undefined;
    const isOurs = heard.thread !== heard.ts && (await bot.isOpen(heard.channel, heard.thread));
    const whose = placeOf(heard, isOurs, installation.botUserId);
    if (!whose) return undefined;
    const { channel, user, ts, thread, text } = heard;
    const said = { place: channel, user, ts, thread, text, in: whose };
    return incoming('message', `${channel}:${ts}`, {
      kind: 'message',
      team: installation.team,
      heardAt: now(),
      ...said,
    });
  }

  return {
    async note(body) {
      const event = await eventOf(body);
      if (event) await inbox.note(event);
      if (isEvent(body)) known.set(body, event);
    },
    register(app) {
      app.event(/^(?:message|app_mention)$/, async ({ body }) => {
        const event = known.has(body) ? known.get(body) : await eventOf(body);
        if (event) await inbox.take(event);
      });
    },
  };
}

/** Cheaper than reading all of it, for what people wait for. */
function isEvent(body: unknown): body is object {
  return typeof body === 'object' && body !== null && 'event' in body;
}
