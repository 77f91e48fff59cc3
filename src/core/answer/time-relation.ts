import type { Language } from '../language/languages.ts';

/** On which side of an event something lies: "before the war", « depuis l’embargo ». */
export type TimeRelation = 'before' | 'since';

const RELATIONS: Readonly<Record<TimeRelation, Readonly<Record<Language, RegExp>>>> = {
  before: {
    en: /\b(before|prior to|until|ahead of|pre-?war|earlier than|previously)\b/,
    fr: /\b(avant|jusqu'a|anterieur\w*|prealable\w*|precedemment|auparavant)\b/,
  },
  since: {
    en: /\b(since|after|during|following|wartime|once .{0,40}(began|started|begun)|while|throughout|afterwards?|thereafter|subsequently)\b/,
    fr: /\b(depuis|apres|pendant|durant|au cours|en temps de guerre|en pleine|une fois|ensuite|par la suite)\b/,
  },
};

/** Undefined where a text, folded, tells neither, or both. */
export function timeRelationOf(folded: string, language: Language): TimeRelation | undefined {
  const isBefore = RELATIONS.before[language].test(folded);
  if (isBefore === RELATIONS.since[language].test(folded)) return undefined;
  return isBefore ? 'before' : 'since';
}
