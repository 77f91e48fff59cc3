import { missedText } from '../../digest/missed-text.ts';
import type { Subscription } from '../../digest/types.ts';
import type { Language } from '../../language/languages.ts';
import { dayPhrase } from '../../reply/day-phrase.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { Part, Reply } from '../../reply/types.ts';
import { notice } from '../notice.ts';
import { describeSubscription, stateInWords, subscriptionEntries } from './describe.ts';
import { todayIn } from './today.ts';

/** What a place has subscribed to, numbered. */
export function listReply(subscriptions: readonly Subscription[], language: Language, now: number): Reply {
  const wording = subscribeWordsFor(language);
  if (subscriptions.length === 0) return notice(wording.none, language);
  const parts = subscriptionEntries(subscriptions, language, now);
  return { language, audience: 'asker', title: wording.title, parts, actions: [] };
}

/** The same, each with what became of its last digest, what was missed, and when the next comes or why not. */
export function statusReply(subscriptions: readonly Subscription[], language: Language, now: number): Reply {
  const wording = subscribeWordsFor(language);
  if (subscriptions.length === 0) return notice(wording.none, language);
  const parts = subscriptions.flatMap((each, index): Part[] => [
    { kind: 'heading', text: `${index + 1} · ${describeSubscription(each, language)}` },
    ...statusLines(each, language, todayIn(now, each.schedule.timeZone)).map((text): Part => ({ kind: 'text', text })),
  ]);
  return { language, audience: 'asker', title: wording.title, parts, actions: [] };
}

/** What became of its last digest, what was missed, and when the next comes or why not. `today` is a day in its zone. */
export function statusLines(subscription: Subscription, language: Language, today: string): string[] {
  const { last, missed } = subscription;
  const wording = subscribeWordsFor(language);
  return [
    last ? wording.last(dayPhrase(last.day, language, today), wording.outcome[last.outcome]) : wording.noneDueYet,
    ...(missed ? [missedText(missed, language, today)] : []),
    stateInWords(subscription, language, today),
  ];
}
