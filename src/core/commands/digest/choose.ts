import type { Subscription } from '../../digest/types.ts';
import { foldText } from '../../language/fold.ts';
import type { Language } from '../../language/languages.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { Reply } from '../../reply/types.ts';
import { echo } from '../echo.ts';
import { notice } from '../notice.ts';
import { subscriptionEntries } from './describe.ts';
import { LEXICON } from './lexicon.ts';

/** The subscriptions that somebody means, or what to say to them. */
export type Chosen =
  | { readonly kind: 'chosen'; readonly subscriptions: readonly Subscription[] }
  | { readonly kind: 'unclear'; readonly reply: Reply };

/**
 * Those of a place that words name: by their numbers in its list, or all. Without words the only one; of several, the one
 * who asks has to choose.
 */
export function chooseSubscriptions(
  words: string,
  subscriptions: readonly Subscription[],
  { language, now }: { readonly language: Language; readonly now: number },
): Chosen {
  const wording = subscribeWordsFor(language);
  const unclear = (text: string): Chosen => ({
    kind: 'unclear',
    reply: notice(text, language, subscriptionEntries(subscriptions, language, now)),
  });
  if (subscriptions.length === 0) return { kind: 'unclear', reply: notice(wording.none, language) };
  if (LEXICON.get(foldText(words))?.kind === 'all') return { kind: 'chosen', subscriptions };
  if (words === '') return subscriptions.length === 1 ? { kind: 'chosen', subscriptions } : unclear(wording.which);
  const numbers = words.split(/[\s,;]+/u);
  const chosen = numbers.flatMap((number) => subscriptions.find((_, index) => `${index + 1}` === number) ?? []);
  return chosen.length === numbers.length
    ? { kind: 'chosen', subscriptions: [...new Set(chosen)] }
    : unclear(wording.noSuch(echo(words)));
}
