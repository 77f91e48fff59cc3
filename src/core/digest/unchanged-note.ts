import { inLanguage } from '../language/languages.ts';
import { dayPhrase, timePhrase } from '../reply/day-phrase.ts';
import { digestWordsFor } from '../reply/digest-words-for.ts';
import type { Part, Reply } from '../reply/types.ts';
import { shortAsOf } from '../views/views.ts';
import type { Composing } from './composing.ts';
import { missedText } from './missed-text.ts';

/** So many briefings are named; the others are counted. */
const MAX_NAMED = 3;

/** Two lines for a place that wants to hear also that nothing has changed: since when and in what, and when we come again. */
export function unchangedNote({ language, day, schedule, next, lastDay, missed, told }: Composing): Reply {
  const wording = digestWordsFor(language);
  const named = told
    .slice(0, MAX_NAMED)
    .map(({ briefing }) => wording.named(inLanguage(briefing.title, language), shortAsOf(briefing, language)));
  const since = lastDay === undefined ? undefined : dayPhrase(lastDay, language, day);
  const lines = [
    told.length === 0 ? wording.noneYet : wording.unchanged(since, named, told.length - named.length),
    ...(missed ? [missedText(missed, language, day)] : []),
    ...(next ? [wording.next(dayPhrase(next.day, language, day), timePhrase(schedule.time, language))] : []),
  ];
  return {
    language,
    audience: 'everyone',
    parts: lines.map((text): Part => ({ kind: 'text', text })),
    actions: [],
  };
}
