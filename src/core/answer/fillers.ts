import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';

/** What is said beside a question: how exactly it is meant, what for, and courtesies. Of folded text. */
const FILLERS: Readonly<Record<Language, RegExp>> = {
  en: /^\W*((i('m| am)|we('re| are)|for (my|our|a|an|the)|quick question|one more thing|out of (curiosity|interest)|just curious)\b[^:?.]{0,60}:)|\b(as far as (you|we|i) (know|can tell)|out of (curiosity|interest)|more or less|give or take|in a (word|nutshell)|a (rough )?figure|at a guess|remind me|if any|for the record|by the way|in plain (words|english)|anyone (know|got it)|what('s| is) the (deal|story) (with|on|about))\b/g,
  fr: /^\W*((je|j'|nous|on|pour (mon|ma|mes|notre|nos|un|une|le|la|l')|petite question|autre question|par curiosite)\b[^:?.]{0,60}:)|\b(a peu pres|plus ou moins|en gros|grosso modo|au juste|en un mot|par curiosite|a vue de nez|a la louche|rappelle[sz]?[- ](moi|nous)|le cas echeant|au passage|s'il (te|vous) plait|en clair)\b/g,
};

/** "Unrelated: …", « rien à voir : … », of folded text; up to the colon or the comma. */
const CHANGES: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:(?:ok|okay|so|right|now)\W+)*(unrelated|(a )?different (question|topic|subject|thing)|next (question|topic)|switching|chang(e|ing) (the |of )?(subject|topic)|separate(ly| question)|on (another|a different) (note|subject|topic)|new (question|topic|subject)|something else)\b([^:,?]{0,40}[:,])?/,
  fr: /^\W*(rien a voir|(un )?autre (sujet|question|chose|point)|(on change|changeons|changement) de sujet|passons a|sans rapport|pour changer de sujet)\b([^:,?]{0,40}[:,])?/,
};

/** Whether a question says that it has nothing to do with the one before. */
export function changesSubject(text: string, language: Language): boolean {
  return CHANGES[language].test(foldText(text));
}

/** The text with blanks where it says nothing of what is asked; positions stay as they are. */
export function withoutFillers(text: string, language: Language): string {
  const folded = foldText(text);
  if (folded.length !== text.length) return text;
  let clear = text;
  const change = CHANGES[language].exec(folded);
  for (const { index, 0: filler } of [...(change ? [change] : []), ...folded.matchAll(FILLERS[language])]) {
    clear = clear.slice(0, index) + ' '.repeat(filler.length) + clear.slice(index + filler.length);
  }
  return clear.trim() === '' ? text : clear;
}
