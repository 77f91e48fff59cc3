import type { Library } from '../../briefing/library.ts';
import { foldText } from '../../language/fold.ts';

/** A way to say a briefing or a topic. */
export interface BriefingPhrase {
  readonly kind: 'slug' | 'topic';
  readonly shown: string;
}

/** Phrase, folded → what it names: the names of briefings, hyphens or not, and their topics. */
export function briefingPhrases(library: Library): ReadonlyMap<string, BriefingPhrase> {
  const phrases = new Map<string, BriefingPhrase>();
  for (const { topics } of library.all()) {
    for (const topic of Object.values(topics).flat()) phrases.set(foldText(topic), { kind: 'topic', shown: topic });
  }
  for (const { slug } of library.all()) {
    phrases.set(slug, { kind: 'slug', shown: slug });
    phrases.set(slug.replaceAll('-', ' '), { kind: 'slug', shown: slug });
  }
  return phrases;
}
