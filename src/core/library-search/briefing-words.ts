import type { Briefing } from '../briefing/types.ts';
import { foldText } from '../language/fold.ts';
import { LANGUAGES, type Language } from '../language/languages.ts';
import { writtenWords } from '../language/words.ts';
import type { Vocabulary } from '../search/terms.ts';

/** How much it tells that a briefing has a word in this place. */
export const PLACE = { fact: 1, summary: 2, nameOrTopic: 3, title: 4 } as const;

export type Place = (typeof PLACE)[keyof typeof PLACE];

/** Key of a word → the best place it stands in. */
export type BriefingWords = ReadonlyMap<string, Place>;

/** What one word is known by. */
export interface WordKeys {
  readonly stem: string;
  /** Of the concepts that it is a word for; near-synonyms share them, across languages too. */
  readonly concepts: readonly string[];
}

export interface WordReader {
  /** All the words that a briefing is found by, in any of its languages; concepts for its title, topics and summary. */
  ofBriefing(briefing: Briefing): BriefingWords;
  /** One word as a language reads it; undefined for a word that carries no matter of its own. */
  ofWord(word: string, language: Language): WordKeys | undefined;
}

/** A bound for what the cache holds. */
const CACHE_MAX_WORDS = 200_000;

/** Remembers what it worked out: thousands of briefings share most of their words. */
export function createWordReader(vocabulary: Vocabulary): WordReader {
  const caches = { en: new Map<string, WordKeys | undefined>(), fr: new Map<string, WordKeys | undefined>() };

  function ofWord(word: string, language: Language): WordKeys | undefined {
    const cache = caches[language];
    const known = cache.get(word);
    if (known || cache.has(word)) return known;
    if (cache.size >= CACHE_MAX_WORDS) cache.clear();
    const keys = keysOf(foldText(word), language, vocabulary);
    cache.set(word, keys);
    return keys;
  }

  function ofBriefing(briefing: Briefing): BriefingWords {
    const found = new Map<string, Place>();
    const put = (key: string, place: Place) => {
      if ((found.get(key) ?? 0) < place) found.set(key, place);
    };
    for (const part of briefing.slug.split('-')) put(part, PLACE.title);
    for (const language of briefing.languages) {
      const seen = new Set<string>();
      for (const { text, place } of textsOf(briefing, language)) {
        for (const word of writtenWords(text)) {
          if (seen.has(word)) continue;
          seen.add(word);
          const keys = ofWord(word, language);
          if (!keys) continue;
          put(keys.stem, place);
          if (place >= PLACE.summary) for (const concept of keys.concepts) put(concept, place);
        }
      }
    }
    return found;
  }

  return { ofBriefing, ofWord };
}

/** Best places first, so that a word need be looked at but once. */
function textsOf(briefing: Briefing, language: Language): { readonly text: string; readonly place: Place }[] {
  const { title, summary, topics, names, facts } = briefing;
  return [
    { text: title[language] ?? '', place: PLACE.title },
    { text: (topics[language] ?? []).join(' '), place: PLACE.nameOrTopic },
    { text: names.flatMap(({ forms }) => forms[language] ?? []).join(' '), place: PLACE.nameOrTopic },
    { text: summary[language] ?? '', place: PLACE.summary },
    { text: facts.map(({ text }) => text[language] ?? '').join(' '), place: PLACE.fact },
  ];
}

function keysOf(word: string, language: Language, { stemmers, concepts }: Vocabulary): WordKeys | undefined {
  if (word.length < 2 && !/\p{Nd}/u.test(word)) return undefined;
  if (stemmers[language].isFunctionWord(word)) return undefined;
  const stem = stemmers[language].stem(word);
  const single = concepts.at([stem], 0, language).filter(({ length }) => length === 1);
  // No stem begins with this sign.
  return { stem, concepts: single.map(({ id }) => `#${id}`) };
}

/** The words of a reader's text, folded, each once: those that carry matter in every language, or all if none does. */
export function contentWords(text: string, reader: WordReader): string[] {
  const words = [...new Set(writtenWords(text).map(foldText))];
  const content = words.filter((word) => LANGUAGES.every((language) => reader.ofWord(word, language)));
  return content.length > 0 ? content : words;
}
