import type { FoundName, NameFinder } from '../briefing/names.ts';
import type { Concepts } from '../language/concepts.ts';
import type { Kinds } from '../language/kinds.ts';
import type { Meanings } from '../language/meanings.ts';
import type { Stemmer, TextLanguage } from '../language/stems.ts';
import { type Word, wordsOf } from '../language/words.ts';

/** What search needs to know about words; made once, see `createVocabulary`. */
export interface Vocabulary {
  readonly stemmers: Readonly<Record<TextLanguage, Stemmer>>;
  readonly concepts: Concepts;
  /** Words by which readers ask for what a report tells in others. Absent for running text. */
  readonly expansions?: Concepts | undefined;
  /** Absent for running text, where general words stand for what was named before. */
  readonly kinds?: Kinds | undefined;
  /** Absent where words are known by themselves and by the lexicon alone. */
  readonly meanings?: Meanings | undefined;
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
  /** Groups of words that readers ask by, of which the word is one. */
  readonly expansions: readonly number[];
  /** Kinds that the word is a general word for, and kinds that what it names is of. */
  readonly kindsNamed: readonly number[];
  readonly kindsHeld: readonly number[];
  /** True for a word of an expression that says something as a whole: "go on". */
  readonly isInExpression: boolean;
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
  const { kinds } = vocabulary;
  const inExpression = new Set<number>();
  const kindsNamed = kinds ? conceptsByWord(words, stems, language, kinds.named, inExpression) : [];
  const kindsHeld = kinds ? conceptsByWord(words, stems, language, kinds.held) : [];
  const heldIn = (from: number, to: number) => [...new Set(kindsHeld.slice(from, to).flat())];
  for (const name of names) for (let i = name.firstWord; i < name.endWord; i++) inName.add(i);

  const terms: Term[] = names.map((found) => ({
    kind: 'name',
    key: found.name.id,
    surface: words
      .slice(found.firstWord, found.endWord)
      .map((word) => word.text)
      .join(' '),
    concepts: [],
    expansions: [],
    kindsNamed: [],
    isInExpression: false,
    kindsHeld: heldIn(found.firstWord, found.endWord),
    isCapitalised: words[found.firstWord]?.isCapitalised ?? false,
    at: found.firstWord,
  }));
  const concepts = conceptsByWord(words, stems, language, vocabulary.concepts, inExpression);
  const expansions = vocabulary.expansions ? conceptsByWord(words, stems, language, vocabulary.expansions) : [];
  const contentStems: string[] = [];
  for (const [at, word] of words.entries()) {
    if (stemmer.isFunctionWord(word.text) || (word.text.length === 1 && !word.isNumber)) continue;
    // "Won't" wins nothing.
    if (word.text === 'won' && words[at + 1]?.text === 't') continue;
    const key = stems[at] ?? word.text;
    contentStems.push(key);
    if (inName.has(at)) continue;
    const kind = word.isNumber ? 'number' : 'word';
    terms.push({
      kind,
      key,
      surface: word.text,
      concepts: concepts[at] ?? [],
      expansions: expansions[at] ?? [],
      kindsNamed: kindsNamed[at] ?? [],
      kindsHeld: kindsHeld[at] ?? [],
      isInExpression: inExpression.has(at),
      isCapitalised: word.isCapitalised,
      at,
    });
  }
  return { words, terms: terms.sort((a, b) => a.at - b.at), stems: contentStems, names };
}

/**
 * For each word, the concepts of the expressions it is part of, which are noted in `inExpression` where they are longer than
 * a word. A function word counts only inside a longer
 * expression.
 */
function conceptsByWord(
  words: readonly Word[],
  stems: readonly string[],
  language: TextLanguage,
  concepts: Concepts,
  inExpression = new Set<number>(),
): number[][] {
  const byWord: number[][] = words.map(() => []);
  const texts = words.map(({ text }) => text);
  for (const at of words.keys()) {
    for (const concept of concepts.at(stems, at, language, texts)) {
      for (let i = at; i < at + concept.length; i++) {
        if (concept.length > 1) inExpression.add(i);
        const known = byWord[i];
        if (known && !known.includes(concept.id)) known.push(concept.id);
      }
    }
  }
  return byWord;
}
