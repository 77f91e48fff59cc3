import type { App } from '@slack/bolt';
import type { Library } from '../../core/briefing/library.ts';
import type { Briefing } from '../../core/briefing/types.ts';
import { notice } from '../../core/commands/notice.ts';
import type { IncomingEvent } from '../../core/conversation/ports.ts';
import type { Inbox } from '../../core/delivery/inbox.ts';
import { noteInTime } from '../../core/delivery/note-in-time.ts';
import type { Language } from '../../core/language/languages.ts';
import { offerBriefings } from '../../core/library-search/offer-briefings.ts';
import type { Choice } from '../../core/reply/choice.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { toMessages } from './blocks.ts';
import { briefWords, PICKER_ACTION } from './choices.ts';
import { incoming } from './incoming.ts';
import type { Installations } from './installation.ts';
import { OPTIONS_MAX } from './limits.ts';
import { openAskForm } from './open-form.ts';
import { briefingOptions } from './picker.ts';
import { type Pressed, readPressed } from './pressed.ts';
import { tellPrivately } from './private.ts';
import type { SlackLog } from './vendor-log.ts';

export interface ChoiceParts {
  readonly inbox: Inbox;
  readonly library: Library;
  readonly search: (words: string) => readonly Briefing[];
  readonly installations: Installations;
  readonly log: SlackLog;
  readonly now: () => number;
}

/** Every button and list of ours, and what the list of briefings offers. */
export function registerChoices(app: App, parts: ChoiceParts): void {
  const { inbox, library, search, installations, log, now } = parts;

  app.action(/^wirebrief:(?!digest)/, async ({ ack, body }) => {
    const pressed = readPressed(body);
    const choice = pressed?.choice;
    const event = pressed && choice && eventOf(pressed, choice);
    if (!event) {
      await ack();
      if (pressed) await (choice ? ask(pressed, choice) : say(pressed, wordsFor(LANGUAGE).posting.oldButton, LANGUAGE));
      return;
    }
    const isNew = await noteInTime(inbox, event, log);
    await ack();
    if (isNew) await inbox.take(event);
    else if (choice.kind === 'show')
      await say(pressed, wordsFor(choice.language).posting.alreadyThere, choice.language);
  });

  app.options(PICKER_ACTION, async ({ ack, payload }) => {
    await ack(briefingOptions(offerBriefings(payload.value, library, search, OPTIONS_MAX), LANGUAGE));
  });

  /** What is done later; undefined where the answer is a form, which opens now or never. */
  function eventOf(pressed: Pressed, choice: Choice): IncomingEvent | undefined {
    switch (choice.kind) {
      case 'ask':
        return undefined;
      case 'show':
        return incoming('choice', keyOf(pressed, choice, library), jobOf(pressed, choice, now()));
      case 'receipt':
        return incoming('receipt', pressed.triggerId, receiptJobOf(pressed, choice, now()));
    }
  }

  async function ask(pressed: Pressed, { slug, language }: Choice): Promise<void> {
    const client = installations.find(pressed.team)?.client;
    if (!client) return;
    const { channel, thread, triggerId } = pressed;
    const briefing = library.find(slug);
    const isOpened = await openAskForm({ client, triggerId, channel, thread, language, briefing, log });
    if (!isOpened) await say(pressed, wordsFor(language).posting.tooLate, language);
  }

  async function say(pressed: Pressed, words: string, language: Language): Promise<void> {
    const client = installations.find(pressed.team)?.client;
    if (!client) return;
    const shown = toMessages(notice(words, language), { startsThread: false });
    await tellPrivately({ client, ...pressed }, shown, AbortSignal.timeout(SAY_MAX_MS)).catch(() => {});
  }
}

/** Of lists and buttons that say none. */
const LANGUAGE: Language = 'en';
const SAY_MAX_MS = 30_000;

type Show = Extract<Choice, { kind: 'show' }>;

/**
 * What everybody sees is shown once below a message, until the briefing has changed; what one person alone has pressed is
 * shown each time.
 */
function keyOf({ channel, message, triggerId, carried }: Pressed, choice: Show, library: Library): string {
  if (message === undefined) return triggerId;
  const version = library.find(choice.slug)?.version ?? 0;
  return `${channel}:${message}:${briefWords(choice)}:${version}${carried === undefined ? '' : ':asked'}`;
}

function jobOf(pressed: Pressed, choice: Show, heardAt: number) {
  const { team, channel: place, user, respondUrl, thread, carried } = pressed;
  return {
    kind: 'choice',
    ...{ team, place, user, heardAt, respondUrl, thread, ...carried },
    slug: choice.slug,
    words: briefWords(choice),
    language: choice.language,
  } as const;
}

/** What one asks for alone is told where one reads the message. */
function receiptJobOf(
  { team, channel, user, respondUrl, within, message = '' }: Pressed,
  choice: Choice,
  heardAt: number,
) {
  return {
    kind: 'receipt',
    ...{ team, place: channel, user, heardAt, respondUrl, thread: within, channel, message },
    language: choice.language,
  } as const;
}
