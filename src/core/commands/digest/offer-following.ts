import type { Library } from '../../briefing/library.ts';
import { foldText } from '../../language/fold.ts';
import { inLanguage, type Language } from '../../language/languages.ts';
import { offerBriefings } from '../../library-search/offer-briefings.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { SearchBriefings } from '../ports.ts';

/** What is offered, and what is typed where it is chosen. */
export interface OfferedFollowing {
  readonly words: string;
  readonly value: string;
}

interface Offering {
  readonly library: Library;
  readonly search: SearchBriefings;
  readonly language: Language;
  readonly limit: number;
  /** Of what is typed, all that came before counted in. */
  readonly maxChars: number;
}

/**
 * What to offer somebody who types what they want to follow: all, briefings and topics, for what comes after the last comma.
 * What stands before that stays. Where they have typed nothing, all comes first.
 */
export function offerFollowing(typed: string, offering: Offering): readonly OfferedFollowing[] {
  const { library, search, language, limit, maxChars } = offering;
  const wording = subscribeWordsFor(language);
  const comma = typed.lastIndexOf(',');
  const before = typed.slice(0, comma + 1).trim();
  const last = typed.slice(comma + 1);
  const chosen = new Set(before.split(',').map((part) => foldText(part).trim()));
  const found = [
    ...(before === '' && begins(wording.all, last) ? [{ value: ALL, words: wording.all }] : []),
    ...offerBriefings(last, library, search, limit).map(({ slug, title }) => ({
      value: slug,
      words: inLanguage(title, language),
    })),
    ...topicsIn(library, language)
      .filter((topic) => begins(topic, last))
      .map((topic) => ({ value: topic, words: wording.topic(topic) })),
  ];
  return found
    .filter(({ value }) => !chosen.has(foldText(value)))
    .map((offered) => (before === '' ? offered : after(before, offered)))
    .filter(({ value }) => value.length <= maxChars)
    .slice(0, limit);
}

/** What `/digest subscribe` reads as all of them, in any language. */
const ALL = 'all';

function after(before: string, { value, words }: OfferedFollowing): OfferedFollowing {
  return { value: `${before} ${value}`, words: `${before} ${words}` };
}

/** Each once, in the language of the reader. */
function topicsIn(library: Library, language: Language): string[] {
  return [...new Set(library.all().flatMap(({ topics }) => topics[language] ?? []))].sort();
}

function begins(words: string, typed: string): boolean {
  const wanted = foldText(typed).trim();
  return ` ${foldText(words)}`.includes(` ${wanted}`);
}
