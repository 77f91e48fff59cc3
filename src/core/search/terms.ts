import type { FoundName, NameFinder } from '../briefing/names.ts';
import type { Concepts } from '../language/concepts.ts';
import type { Stemmer, TextLanguage } from '../language/stems.ts';
import { type Word, wordsOf } from '../language/words.ts';

/** What search needs to know about words; made once, see `createVocabulary`. */
export interface Vocabulary {
  readonly stemmers: Readonly<Record<TextLanguage, Stemmer>>;
  readonly concepts: Concepts;
  /** Ids of the concepts that are countries and nationalities: names, however they are written. */
  readonly countries: ReadonlySet<number>;
}

/** One thing a text speaks of: a content word, a number, or a name with all its words. */
export interface Term {
  readonly kind: 'word' | 'number' | 'name';
  /** A stem, digits, or the id of a name. */
  readonly key: string;
  /** As it was written, folded. */
  readonly surface: string;
  /** Concepts that the word is one of the words for. */
  readonly concepts: readonly number[];
  readonly isCapitalised: boolean;
  /** Index of its first word in the text. */
  readonly at: number;
}

export interface TextTerms {
  readonly words: readonly Word[];
  /** Names whole, and every content word outside them. */
  readonly terms: readonly Term[];
  /** Stems of every content word, those inside names included. */
  readonly stems: readonly string[];
  readonly names: readonly FoundName[];
}

/** The terms of a text. Names are found in any language; the rest is read as `language`. */
export function termsOf(
  text: string,
  language: TextLanguage,
  vocabulary: Vocabulary,
  findNames: NameFinder = () => [],
): TextTerms {
  const stemmer = vocabulary.stemmers[language];
  const words = wordsOf(text);
  const stems = words.map((word) => (word.isNumber ? word.text : stemmer.stem(word.text)));
  const names = findNames(text, words);
  const inName = new Set<number>();
  for (const name of names) for (let i = name.firstWord; i < name.endWord; i++) inName.add(i);

  const terms: Term[] = names.map((found) => ({
    kind: 'name',
    key: found.name.id,
    surface: words
      .slice(found.firstWord, found.endWord)
      .map((word) => word.text)
      .join(' '),
    concepts: [],
    isCapitalised: words[found.firstWord]?.isCapitalised ?? false,
    at: found.firstWord,
  }));
  const concepts = conceptsByWord(words, stems, language, vocabulary.concepts);
  const contentStems: string[] = [];
  for (const [at, word] of words.entries()) {
    if (stemmer.isFunctionWord(word.text) || (word.text.length === 1 && !word.isNumber)) continue;
    const key = stems[at] ?? word.text;
    contentStems.push(key);
    if (inName.has(at)) continue;
    const kind = word.isNumber ? 'number' : 'word';
    terms.push({ kind, key, surface: word.text, concepts: concepts[at] ?? [], isCapitalised: word.isCapitalised, at });
  }
  return { words, terms: terms.sort((a, b) => a.at - b.at), stems: contentStems, names };
}

/** For each word, the concepts of the expressions it is part of. A function word counts only inside a longer expression. */
function conceptsByWord(
  words: readonly Word[],
  stems: readonly string[],
  language: TextLanguage,
  concepts: Concepts,
): number[][] {
  const byWord: number[][] = words.map(() => []);
  const texts = words.map(({ text }) => text);
  for (const at of words.keys()) {
    for (const concept of concepts.at(stems, at, language, texts)) {
      for (let i = at; i < at + concept.length; i++) {
        const known = byWord[i];
        if (known && !known.includes(concept.id)) known.push(concept.id);
      }
    }
  }
  return byWord;
}
