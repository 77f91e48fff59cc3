import { storyOf } from '../../delivery/story.ts';
import type { Delivery } from '../../delivery/types.ts';
import { missedText } from '../../digest/missed-text.ts';
import type { Subscription } from '../../digest/types.ts';
import type { Language } from '../../language/languages.ts';
import { dayPhrase } from '../../reply/day-phrase.ts';
import { deliveryWordsFor } from '../../reply/delivery-words-for.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { Part, Reply } from '../../reply/types.ts';
import { notice } from '../notice.ts';
import type { DigestDesk } from '../ports.ts';
import { describeSubscription, stateInWords, subscriptionEntries } from './describe.ts';
import { todayIn } from './today.ts';

/** What a place has subscribed to, numbered. */
export function listReply(subscriptions: readonly Subscription[], language: Language, now: number): Reply {
  const wording = subscribeWordsFor(language);
  if (subscriptions.length === 0) return notice(wording.none, language);
  const parts = subscriptionEntries(subscriptions, language, now);
  return { language, audience: 'asker', title: wording.title, parts, actions: [] };
}

/**
 * The same, each with what became of its last digest or why it is not there, what was missed, and when the next comes or why
 * not.
 */
export async function statusReply(
  subscriptions: readonly Subscription[],
  language: Language,
  { deliveries, now }: Pick<DigestDesk, 'deliveries' | 'now'>,
): Promise<Reply> {
  const wording = subscribeWordsFor(language);
  if (subscriptions.length === 0) return notice(wording.none, language);
  const parts: Part[] = [];
  for (const [index, each] of subscriptions.entries()) {
    const latest = await deliveries.list({ subscription: each.id, limit: FEW });
    const digest = latest.find(({ subject }) => subject.kind === 'digest');
    const lines = statusLines(each, digest, language, todayIn(now(), each.schedule.timeZone));
    parts.push({ kind: 'heading', text: `${index + 1} · ${describeSubscription(each, language)}` });
    parts.push(...lines.map((text): Part => ({ kind: 'text', text })));
  }
  return { language, audience: 'asker', title: wording.title, parts, actions: [] };
}

/** The latest digest, and a notice that may have come after it. */
const FEW = 3;

/**
 * What became of its last digest, what was missed, and when the next comes or why not. `digest`: its last one, where it is
 * known; `today`: a day in its zone.
 */
export function statusLines(
  subscription: Subscription,
  digest: Delivery | undefined,
  language: Language,
  today: string,
): string[] {
  const { last, missed } = subscription;
  const wording = subscribeWordsFor(language);
  const story = digest && untoldStory(digest, subscription, language, today);
  return [
    last ? wording.last(dayPhrase(last.day, language, today), wording.outcome[last.outcome]) : wording.noneDueYet,
    ...(story === undefined ? [] : [story]),
    ...(missed ? [missedText(missed, language, today)] : []),
    stateInWords(subscription, language, today),
  ];
}

/** What one asks for who has not got it. That it was sent, or that nothing had changed, is said already. */
function untoldStory(
  digest: Delivery,
  { schedule }: Subscription,
  language: Language,
  today: string,
): string | undefined {
  const { state, subject } = digest;
  if (state === 'sent' || state === 'unchanged' || subject.kind !== 'digest') return undefined;
  const story = storyOf(digest, language, schedule.timeZone);
  return deliveryWordsFor(language).digestOf(dayPhrase(subject.slot.day, language, today), story);
}
