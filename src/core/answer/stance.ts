import type { FoundName } from '../briefing/names.ts';
import type { Language } from '../language/languages.ts';
import type { Word } from '../language/words.ts';
import { partiesIn } from './direction.ts';

/** What somebody says of a matter, folded: "Tehran's *line* on …", « la *version* iranienne ». */
const STANCES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'account accounts claim claims counter comment comments denial explanation judgement line position reaction reply response stance statement story take telling version view word words'.split(
      ' ',
    ),
  ),
  fr: new Set('avis discours explication ligne parole position reaction recit reponse these version'.split(' ')),
};
/** Between such a noun and the name, in French: « la version *des autorités de* … » has more, and is not looked for. */
const LINKS = new Set([
  'de',
  'du',
  'des',
  'd',
  'l',
  'la',
  'le',
  'les',
  'officielle',
  'officiel',
  'gouvernement',
  'autorites',
  'regime',
  'dirigeants',
  'pouvoir',
  'responsables',
]);
/** "Tehran's *official* line". */
const BETWEEN = new Set(
  's official public stated own current government authorities regime state leaders officials'.split(' '),
);

/** A noun for what a party says, and the party. `at` is the index of the noun among the words. */
export interface Stance {
  readonly name: FoundName;
  readonly at: number;
}

/** What parties say, where a text speaks of it by a noun. */
export function stancesIn(words: readonly Word[], language: Language, names: readonly FoundName[]): Stance[] {
  const isStance = (at: number, isOwned = true) => {
    const text = words[at]?.text ?? '';
    // "Tehran's *take*" is told; what "the EU *takes*" are measures.
    if (text === 'take' && !isOwned) return false;
    // "Tehran's side" may act; its "side of the story" is told.
    return STANCES[language].has(text) || (text === 'side' && words[at + 1]?.text === 'of');
  };
  return partiesIn(names).flatMap((name) => {
    let after = name.endWord;
    while (BETWEEN.has(words[after]?.text ?? '')) after += 1;
    const isOwned = words.slice(name.endWord, after).some(({ text }) => text === 's');
    if (language === 'en') return isStance(after, isOwned) ? [{ name, at: after }] : [];
    let before = name.firstWord - 1;
    while (LINKS.has(words[before]?.text ?? '')) before -= 1;
    return isStance(before) ? [{ name, at: before }] : [];
  });
}
