import type { types } from '@slack/bolt';
import type { Library } from '../../core/briefing/library.ts';
import type { Following } from '../../core/digest/types.ts';
import { inLanguage, type Language } from '../../core/language/languages.ts';
import type { Followable } from '../../core/library-search/offer-following.ts';
import { digestFormWordsFor } from '../../core/reply/digest-form-words-for.ts';
import { plainObject } from './elements.ts';
import { OPTION_TEXT_MAX_CHARS, OPTION_VALUE_MAX_CHARS, OPTIONS_MAX } from './limits.ts';

type Option = types.PlainTextOption;

/** `value` is what we are told when it is chosen. */
export function optionOf(text: string, value: string): Option {
  return { text: plainObject(text, OPTION_TEXT_MAX_CHARS), value };
}

/** A list of what can be followed. A topic too long for a value is left to those who type it. */
export function followingOptions(offered: readonly Followable[], language: Language): Option[] {
  return offered.map((each) => followingOption(each, language)).filter(({ value = '' }) => isShort(value));
}

/** What is followed already, as it was chosen; a briefing that is gone by its name. */
export function followedOptions(following: Following, library: Library, language: Language): Option[] {
  if (following.kind === 'all') return [followingOption(following, language)];
  const briefings = following.slugs.map((slug) => {
    const briefing = library.find(slug);
    return optionOf(briefing ? inLanguage(briefing.title, language) : slug, `${BRIEFING}${slug}`);
  });
  const topics = following.topics.map((topic) => followingOption({ kind: 'topic', topic }, language));
  return [...topics, ...briefings].filter(({ value = '' }) => isShort(value)).slice(0, OPTIONS_MAX);
}

/** What the values of chosen options mean; who chose all of them follows all, whatever else. */
export function readFollowing(values: readonly string[]): Following {
  const after = (prefix: string) =>
    values.filter((value) => value.startsWith(prefix)).map((value) => value.slice(prefix.length));
  const slugs = after(BRIEFING).toSorted();
  const topics = after(TOPIC).toSorted();
  if (values.includes(ALL) || slugs.length + topics.length === 0) return { kind: 'all' };
  return { kind: 'some', slugs, topics };
}

const ALL = 'all';
const BRIEFING = 'briefing ';
const TOPIC = 'topic ';

function followingOption(offered: Followable, language: Language): Option {
  const wording = digestFormWordsFor(language);
  switch (offered.kind) {
    case 'all':
      return optionOf(wording.allBriefings, ALL);
    case 'topic':
      return optionOf(wording.topic(offered.topic), `${TOPIC}${offered.topic}`);
    case 'briefing':
      return optionOf(inLanguage(offered.briefing.title, language), `${BRIEFING}${offered.briefing.slug}`);
  }
}

function isShort(value: string): boolean {
  return value.length <= OPTION_VALUE_MAX_CHARS;
}
