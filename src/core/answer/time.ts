import { asOfDate, isAfter } from '../briefing/chronology.ts';
import { sameDate } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import type { PreparedBriefing } from './prepare.ts';
import type { ReadQuestion } from './question.ts';
import { asksWhoSays } from './voice.ts';

/** How the time a question speaks of stands to what the briefing can know. */
export type AskedTime = 'any' | 'now' | 'later';

const NOW: Readonly<Record<Language, RegExp>> = {
  en: /\b(today|now|nowadays|currently|at present|presently|as of now|these days|latest|in the end|eventually|finally|since then|this (week|month|year)|so far|to date|(has|have|had|did|was|were) .*\b(yet|by now))\b/,
  fr: /\b(aujourd'? ?hui|maintenant|actuellement|a present|a l'heure actuelle|en ce moment|de nos jours|finalement|au final|a ce jour|ces jours-ci|cette (semaine|annee)|ce mois-ci|depuis lors)\b|\bdepuis\W*$/,
};

const AFTER = /\b(after|following|beyond|past|apres|au-dela de)\s*(the end of |la fin de )?$/;

/**
 * `later`: a date after the briefing's own that no fact speaks of. `now`: the present of the reader, which is later too
 * but may be what somebody means who read the report just now.
 */
export function askedTime(question: ReadQuestion, prepared: PreparedBriefing): AskedTime {
  const asOf = asOfDate(prepared.briefing);
  const later = question.dates.filter(({ date }) => date !== undefined && isAfter(date, asOf));
  const isTold = (date: string) =>
    prepared.facts.some(({ dates }) =>
      [...dates].some((known) => known.length >= date.length && sameDate(known, date)),
    );
  const since = question.dates.some(
    ({ date, start, qualifier }) =>
      date === asOf && (qualifier === 'since' || qualifier === 'until' || AFTER.test(question.folded.slice(0, start))),
  );
  if (since) return 'later';
  const isDone = question.asks.past && !question.asks.future && !asksWhoSays(question);
  if (later.length > 0 && isDone) return 'later';
  if (later.some(({ date }) => date !== undefined && !isTold(date))) return 'later';
  return NOW[question.language].test(question.folded) && later.length === 0 ? 'now' : 'any';
}
