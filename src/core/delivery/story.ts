import type { Language } from '../language/languages.ts';
import { timePhrase } from '../reply/day-phrase.ts';
import { deliveryWordsFor } from '../reply/delivery-words-for.ts';
import { subscribeWordsFor } from '../reply/subscribe-words-for.ts';
import type { Delivery, Trouble } from './types.ts';

/** What became of a delivery, or how far it has come and why not further; times by the clock of a zone. */
export function storyOf(delivery: Delivery, language: Language, timeZone: string): string {
  const { state, attempts, trouble, dropped, wakeAt, settledAt, at } = delivery;
  const wording = deliveryWordsFor(language);
  const timeOf = (instant: number) => timePhrase(clockTime(instant, timeZone), language);
  switch (state) {
    case 'due':
      return trouble ? wording.tried(attempts, why(trouble, language), timeOf(wakeAt ?? at)) : wording.waits;
    case 'sending':
      return wording.sending;
    case 'unknown':
      return wording.looked(timeOf(wakeAt ?? at));
    case 'sent':
      return wording.sent(timeOf(settledAt ?? at));
    case 'unchanged':
      return wording.unchanged;
    case 'refused':
      return wording.refused(why(trouble ?? { kind: 'unknown' }, language));
    case 'missed':
      return wording.missed(trouble ? why(trouble, language) : wording.nobody);
    case 'dropped':
      return wording.dropped[dropped ?? 'removed'];
  }
}

function why(trouble: Trouble, language: Language): string {
  const wording = deliveryWordsFor(language).trouble;
  if (trouble.kind !== 'refused') return wording[trouble.kind];
  return trouble.reason === 'other' ? wording.other : subscribeWordsFor(language).reason[trouble.reason];
}

/** "08:30". */
function clockTime(instant: number, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainTime();
  return time.toString({ smallestUnit: 'minute' });
}
