import type { App } from '@slack/bolt';
import { unusableQuestion } from '../../core/commands/unusable.ts';
import type { Inbox } from '../../core/delivery/inbox.ts';
import { noteInTime } from '../../core/delivery/note-in-time.ts';
import { cleanText } from '../../core/language/clean.ts';
import type { Language } from '../../core/language/languages.ts';
import { plainText } from '../../core/reply/plain.ts';
import { incoming } from './incoming.ts';
import type { Installations } from './installation.ts';
import { ASK_SHORTCUT } from './manifest.ts';
import { openAskForm } from './open-form.ts';
import { readText } from './read-text.ts';
import { teamOf } from './team-of.ts';
import type { SlackLog } from './vendor-log.ts';
import { ASK_MODAL, QUESTION_BLOCK, readAskModal } from './views.ts';

export interface FormParts {
  readonly inbox: Inbox;
  readonly installations: Installations;
  readonly log: SlackLog;
  readonly now: () => number;
}

const LANGUAGE: Language = 'en';

/** The window in which to ask, and the entry in every message's menu that opens it with the message's words. */
export function registerForms(app: App, { inbox, installations, log, now }: FormParts): void {
  app.view(ASK_MODAL, async ({ ack, body, view }) => {
    const asked = readAskModal(view);
    const team = teamOf(body);
    if (!asked || team === undefined) return void (await ack());
    const { question, language, channel: place, ...where } = asked;
    const unusable = unusableQuestion(cleanText(question), language);
    if (unusable) {
      return void (await ack({ response_action: 'errors', errors: { [QUESTION_BLOCK]: plainText(unusable) } }));
    }
    const job = {
      kind: 'form',
      team,
      user: body.user.id,
      heardAt: now(),
      question,
      language,
      place,
      ...where,
    } as const;
    const event = incoming('form', view.id, job);
    await noteInTime(inbox, event, log);
    await ack();
    await inbox.take(event);
  });

  app.shortcut({ type: 'message_action', callback_id: ASK_SHORTCUT }, async ({ ack, body, shortcut }) => {
    await ack();
    const installation = installations.find(teamOf(body));
    if (!installation || shortcut.type !== 'message_action') return;
    const { channel, message, message_ts: ts, trigger_id: triggerId } = shortcut;
    const thread = typeof message.thread_ts === 'string' ? message.thread_ts : ts;
    const question = readText(message.text ?? '', installation.botUserId);
    const { client } = installation;
    await openAskForm({ client, triggerId, channel: channel.id, thread, language: LANGUAGE, question, log });
  });
}
