import type { App, MessageShortcut, webApi } from '@slack/bolt';
import type { Bot } from '../../core/bot.ts';
import type { Library } from '../../core/briefing/library.ts';
import type { Briefing } from '../../core/briefing/types.ts';
import { planCheck } from '../../core/chat/check-plan.ts';
import { unusableText } from '../../core/commands/checking.ts';
import { notice } from '../../core/commands/notice.ts';
import type { Inbox } from '../../core/delivery/inbox.ts';
import { noteInTime } from '../../core/delivery/note-in-time.ts';
import { cleanText } from '../../core/language/clean.ts';
import type { Language } from '../../core/language/languages.ts';
import { plainText } from '../../core/reply/plain.ts';
import type { Reply } from '../../core/reply/types.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { toMessages } from './blocks.ts';
import { CHECK_MODAL, type CheckModalContent, checkModal, readCheckModal, TEXT_BLOCK } from './check-modal.ts';
import { refusalWord } from './failures.ts';
import { incoming } from './incoming.ts';
import type { Installations } from './installation.ts';
import { CHECK_SHORTCUT } from './manifest.ts';
import { messageText } from './message-text.ts';
import { type Person, tellPrivately } from './private.ts';
import { teamOf } from './team-of.ts';
import type { SlackLog } from './vendor-log.ts';

export interface CheckParts {
  readonly bot: Bot;
  readonly library: Library;
  readonly search: (words: string) => readonly Briefing[];
  readonly inbox: Inbox;
  readonly installations: Installations;
  readonly log: SlackLog;
  readonly now: () => number;
}

const LANGUAGE: Language = 'en';
const SAY_MAX_MS = 30_000;

/** The entry in every message's menu that checks what it says, and the window that asks which briefing is meant. */
export function registerChecks(app: App, { bot, library, search, inbox, installations, log, now }: CheckParts): void {
  app.shortcut({ type: 'message_action', callback_id: CHECK_SHORTCUT }, async ({ ack, body, shortcut }) => {
    const installation = installations.find(teamOf(body));
    if (!installation || shortcut.type !== 'message_action') return void (await ack());
    const { team, client, botUserId } = installation;
    const { place, user, thread, within, respondUrl, triggerId } = whereOf(shortcut);
    const text = messageText(shortcut.message, botUserId);
    const person = { client, channel: place, user, thread: within, respondUrl };
    const plan = await planCheck({ text, place, thread, language: LANGUAGE }, { bot, library, search });
    switch (plan.kind) {
      case 'say':
        await ack();
        return await say(person, plan.reply);
      case 'choose':
        await ack();
        return await choose(person, triggerId, { text, fitting: plan.fitting });
      case 'check': {
        const job = { kind: 'check', team, place, user, heardAt: now(), respondUrl, thread: within } as const;
        const event = incoming('check', triggerId, { ...job, slug: plan.slug, text, language: LANGUAGE });
        await noteInTime(inbox, event, log);
        await ack();
        await inbox.take(event);
      }
    }
  });

  app.view(CHECK_MODAL, async ({ ack, body, view }) => {
    const asked = readCheckModal(view);
    const team = teamOf(body);
    if (!asked || team === undefined) return void (await ack());
    const { channel: place, language, ...job } = asked;
    const unusable = unusableText(cleanText(job.text), language);
    if (unusable) return void (await ack({ response_action: 'errors', errors: { [TEXT_BLOCK]: plainText(unusable) } }));
    const common = { kind: 'check', team, place, user: body.user.id, heardAt: now(), language } as const;
    const event = incoming('check', view.id, { ...common, ...job });
    await noteInTime(inbox, event, log);
    await ack();
    await inbox.take(event);
  });

  async function choose(person: Asker, triggerId: string, content: CheckModalContent): Promise<void> {
    const { client, channel, thread, respondUrl } = person;
    const context = {
      language: LANGUAGE,
      channel,
      ...(thread === undefined ? {} : { thread }),
      ...(respondUrl === undefined ? {} : { respondUrl }),
    };
    try {
      await client.views.open({ trigger_id: triggerId, view: checkModal(context, content) });
    } catch (cause) {
      log.warn({ refused: refusalWord(cause) }, 'the form that asks for a briefing could not be opened');
      await say(person, notice(wordsFor(LANGUAGE).posting.tooLate, LANGUAGE));
    }
  }

  async function say(person: Person, reply: Reply): Promise<void> {
    const shown = toMessages(reply, { startsThread: false });
    await tellPrivately(person, shown, AbortSignal.timeout(SAY_MAX_MS)).catch(() => {});
  }
}

interface Asker extends Person {
  readonly client: webApi.WebClient;
}

/** Who asked about which message. `within`: the thread they read it in; the first message of one is read in the channel. */
function whereOf({ channel, user, message, message_ts: ts, response_url, trigger_id }: MessageShortcut) {
  const begun = typeof message.thread_ts === 'string' ? message.thread_ts : undefined;
  return {
    place: channel.id,
    user: user.id,
    thread: begun ?? ts,
    within: begun === ts ? undefined : begun,
    respondUrl: response_url,
    triggerId: trigger_id,
  };
}
