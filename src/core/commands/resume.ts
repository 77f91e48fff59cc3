import type { Briefing } from '../briefing/types.ts';
import type { RecentThread } from '../conversation/ports.ts';
import type { Thread } from '../conversation/types.ts';
import { formatDate } from '../language/dates.ts';
import { inLanguage } from '../language/languages.ts';
import { wordsFor } from '../reply/words-for.ts';
import { waysOn } from './answering.ts';
import { echo } from './echo.ts';
import { notice } from './notice.ts';
import type { CommandParts, EarlierThreads } from './ports.ts';
import type { Command, CommandContext, Outcome } from './types.ts';

/** So many are looked through for one whose briefing is still there. */
const MAX_LOOKED_AT = 20;

interface ResumeParts extends Pick<CommandParts, 'library'> {
  readonly earlier: EarlierThreads;
}

/** Goes on with the thread of the place that was last used before this one. */
export function createResume({ library, earlier }: ResumeParts): Command {
  return {
    name: 'resume',
    summary: { en: 'Goes on with the last conversation', fr: 'Reprend la dernière conversation' },
    usage: { en: '/resume', fr: '/resume' },
    options: [],
    async run(_options, context) {
      const recent = await earlier.threads.recent(context.place, MAX_LOOKED_AT);
      const others = recent.filter(({ thread }) => thread !== context.thread);
      for (const last of others) {
        const briefing = library.find(last.slug);
        const thread = briefing && (await earlier.threads.find(context.place, last.thread));
        if (thread) return goOn({ briefing, last, thread }, earlier.timeZone);
      }
      return { reply: nothingLeft(others, context) };
    },
  };
}

interface Found {
  readonly briefing: Briefing;
  readonly last: RecentThread;
  readonly thread: Thread;
}

/** In the language of the conversation, with its last question where one is remembered. */
function goOn({ briefing, last, thread: { language, turns } }: Found, timeZone: string): Outcome {
  const wording = wordsFor(language);
  const { date, time } = momentIn(last.usedAt, timeZone);
  const question = turns.at(-1)?.question;
  const parts = [
    wording.resumed(formatDate(date, language), time),
    ...(question === undefined ? [] : [wording.lastQuestion(echo(question))]),
  ].map((text) => ({ kind: 'text' as const, text }));
  const title = inLanguage(briefing.title, language);
  return {
    reply: { language, audience: 'asker', title, parts, actions: waysOn(briefing, language) },
    resumes: { thread: last.thread, language },
  };
}

function nothingLeft([gone]: readonly RecentThread[], { language }: CommandContext) {
  const wording = wordsFor(language);
  return notice(gone ? wording.briefingGone(gone.slug) : wording.nothingToResume, language);
}

/** `2026-06-09` and `14:05`. */
function momentIn(ms: number, timeZone: string): { readonly date: string; readonly time: string } {
  const moment = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
  return {
    date: moment.toPlainDate().toString(),
    time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
