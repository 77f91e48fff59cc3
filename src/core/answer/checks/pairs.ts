import { irregularForms } from '../../language/irregular-forms.ts';
import { CONVERSES, OPPOSITES } from '../../language/opposites.ts';
import { createStemmer, type TextLanguage } from '../../language/stems.ts';

/** Stem → the stems that say its contrary. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/** Both read when a language is first met. */
export const oppositesIn = remember(OPPOSITES);
export const conversesIn = remember(CONVERSES);

function remember(lists: Readonly<Partial<Record<TextLanguage, string>>>): (language: TextLanguage) => Pairs {
  const known = new Map<TextLanguage, Pairs>();
  return (language) => {
    const pairs = known.get(language) ?? readPairs(lists[language] ?? '', language);
    known.set(language, pairs);
    return pairs;
  };
}

function readPairs(list: string, language: TextLanguage): Pairs {
  const { stem } = createStemmer(language);
  const irregular = [...irregularForms(language)];
  const formsOf = (word: string) => [word, ...irregular.filter(([, base]) => base === word).map(([form]) => form)];
  const pairs = new Map<string, Set<string>>();
  const join = (a: string, b: string) => pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  for (const line of list.split('\n').filter((each) => each.includes('|'))) {
    const [left = [], right = []] = line
      .split('|')
      .map((side) => side.split(',').flatMap((word) => formsOf(word.trim()).map((form) => stem(form))));
    for (const a of left) {
      for (const b of right) {
        join(a, b);
        join(b, a);
      }
    }
  }
  return pairs;
}
