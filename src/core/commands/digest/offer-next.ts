import type { Library } from '../../briefing/library.ts';
import { foldText } from '../../language/fold.ts';
import { inLanguage, type Language } from '../../language/languages.ts';
import { type Followable, offerFollowing } from '../../library-search/offer-following.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { SearchBriefings } from '../ports.ts';

/** What is offered, and what is typed where it is chosen. */
export interface Offered {
  readonly words: string;
  readonly value: string;
}

interface Offering {
  readonly library: Library;
  readonly search: SearchBriefings;
  readonly language: Language;
  readonly limit: number;
  /** Of what is typed where it is chosen. */
  readonly maxChars: number;
}

/**
 * What to offer somebody who types what they want to follow, one after another: for what comes after the last comma, with
 * what stands before it.
 */
export function offerNext(typed: string, { library, search, language, limit, maxChars }: Offering): readonly Offered[] {
  const comma = typed.lastIndexOf(',') + 1;
  const before = typed.slice(0, comma).trim();
  const chosen = new Set(before.split(',').map((part) => foldText(part).trim()));
  return offerFollowing(typed.slice(comma), language, { library, search }, limit)
    .map((each) => asTyped(each, language))
    .filter(({ value }) => before === '' || (value !== ALL && !chosen.has(foldText(value))))
    .map(({ words, value }) => (before === '' ? { words, value } : after(before, { words, value })))
    .filter(({ value }) => value.length <= maxChars);
}

/** What `/digest subscribe` reads as all of them, in any language. */
const ALL = 'all';

function asTyped(followable: Followable, language: Language): Offered {
  const wording = subscribeWordsFor(language);
  switch (followable.kind) {
    case 'all':
      return { words: wording.all, value: ALL };
    case 'topic':
      return { words: wording.topic(followable.topic), value: followable.topic };
    case 'briefing': {
      const { slug, title } = followable.briefing;
      return { words: inLanguage(title, language), value: slug };
    }
  }
}

function after(before: string, { words, value }: Offered): Offered {
  return { words: `${before} ${words}`, value: `${before} ${value}` };
}
