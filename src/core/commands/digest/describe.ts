import type { Following, Schedule, Slot, Subscription } from '../../digest/types.ts';
import type { Language } from '../../language/languages.ts';
import { dayPhrase, timePhrase } from '../../reply/day-phrase.ts';
import { digestWordsFor } from '../../reply/digest-words-for.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { EntryPart } from '../../reply/types.ts';
import { echo } from '../echo.ts';
import { todayIn } from './today.ts';

/**
 * "all briefings, on weekdays at 08:30 (Europe/Paris), in English, only when something has changed", in the language of
 * the reader.
 */
export function describeSubscription(subscription: Subscription, language: Language): string {
  const { following, schedule, mode, target, place } = subscription;
  const wording = subscribeWordsFor(language);
  return [
    followingInWords(following, language),
    ...(target === place ? [] : [wording.channel(target)]),
    whenInWords(schedule, language),
    wording.language[subscription.language],
    wording.mode[mode],
  ].join(', ');
}

/** Those of a place: the number of each, what it is, and when it comes next or why not, by the day it is in its zone. */
export function subscriptionEntries(
  subscriptions: readonly Subscription[],
  language: Language,
  now: number,
): EntryPart[] {
  return subscriptions.map((subscription, index) => {
    const what = describeSubscription(subscription, language);
    const state = stateInWords(subscription, language, todayIn(now, subscription.schedule.timeZone));
    return { kind: 'entry', name: `${index + 1}`, text: `${what}. ${state}` };
  });
}

/** "Next digest: Monday 23 November at 08:30.", or since when it is paused and why. `today` is a day. */
export function stateInWords({ state, schedule }: Subscription, language: Language, today: string): string {
  if (state.kind === 'active') return nextInWords(state.next, schedule, language, today);
  const wording = subscribeWordsFor(language);
  const since = Temporal.Instant.fromEpochMilliseconds(state.since).toZonedDateTimeISO(schedule.timeZone).toPlainDate();
  const words = wording.pausedSince(dayPhrase(since.toString(), language, today), wording.reason[state.reason]);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

export function nextInWords(next: Slot, { time }: Schedule, language: Language, today: string): string {
  return digestWordsFor(language).next(dayPhrase(next.day, language, today), timePhrase(time, language));
}

function followingInWords(following: Following, language: Language): string {
  const wording = subscribeWordsFor(language);
  if (following.kind === 'all') return wording.all;
  const { slugs, topics } = following;
  return wording.list([...slugs, ...topics.map((topic) => wording.topic(echo(topic)))]);
}

function whenInWords({ days, time, timeZone }: Schedule, language: Language): string {
  const wording = subscribeWordsFor(language);
  return wording.when(wording.days(days), timePhrase(time, language), timeZone);
}
