import type { Bot } from '../bot.ts';
import type { Library } from '../briefing/library.ts';
import type { Briefing } from '../briefing/types.ts';
import { unusableText } from '../commands/checking.ts';
import { notice } from '../commands/notice.ts';
import type { SearchBriefings } from '../commands/ports.ts';
import { findInTime } from '../delivery/find-in-time.ts';
import { cleanText } from '../language/clean.ts';
import type { Language } from '../language/languages.ts';
import { checkWordsFor } from '../reply/check-words-for.ts';
import type { Reply } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { besideThread } from './outcome.ts';

/** Somebody's message that is to be checked. */
export interface ToCheck {
  /** What may be read of it, as it was meant. */
  readonly text: string;
  readonly place: string;
  /** The thread that it stands in or begins. */
  readonly thread: string;
  readonly language: Language;
}

/** What to do about it: a form opens now or never, so that is decided before anything else. */
export type CheckPlan =
  | { readonly kind: 'check'; readonly slug: string }
  /** To the one who asked alone. */
  | { readonly kind: 'say'; readonly reply: Reply }
  /** Ask which briefing. `briefings` are all of them, the `fitting` ones first and best first; never empty. */
  | { readonly kind: 'choose'; readonly briefings: readonly Briefing[]; readonly fitting: readonly Briefing[] };

export interface CheckPlanParts {
  readonly bot: Bot;
  readonly library: Library;
  readonly search: SearchBriefings;
}

/** Against the briefing of the thread, where that is ours, or else the one that the text fits. Never rejects. */
export async function planCheck(toCheck: ToCheck, { bot, library, search }: CheckPlanParts): Promise<CheckPlan> {
  const { place, thread, language } = toCheck;
  const text = cleanText(toCheck.text);
  if (text === '') return { kind: 'say', reply: notice(checkWordsFor(language).unreadable, language) };
  const unusable = unusableText(text, language);
  if (unusable) return { kind: 'say', reply: unusable };
  const open = await openBriefing(bot, place, thread);
  if (open !== undefined && library.find(open)) return { kind: 'check', slug: open };
  const fitting = search(text);
  const [best, ...others] = fitting;
  if (best && others.length === 0) return { kind: 'check', slug: best.slug };
  const briefings = [...new Set([...fitting, ...library.all()])];
  if (briefings.length > 0) return { kind: 'choose', briefings, fitting };
  return { kind: 'say', reply: notice(wordsFor(language).noBriefings, language) };
}

/** Where the store takes too long, the text has to tell. */
async function openBriefing(bot: Bot, place: string, thread: string): Promise<string | undefined> {
  const found = Promise.all([thread, besideThread(thread)].map((each) => bot.briefingOf(place, each)));
  return findInTime(found.then(([own, beside]) => own ?? beside));
}
