import type { FoundName, NameFinder } from '../../briefing/names.ts';
import { type FoundDate, findDates } from '../../language/dates.ts';
import { type FoundFigure, findFigures } from '../../language/figures.ts';
import { isLanguage, type Language } from '../../language/languages.ts';
import type { TextLanguage } from '../../language/stems.ts';
import type { Word } from '../../language/words.ts';
import { type Term, termsOf, type Vocabulary } from '../../search/terms.ts';
import { type Attribution, findAttributions } from './attributions.ts';

/** One sentence taken apart, be it a claim or a fact: everything that the checks compare. */
export interface Statement {
  readonly text: string;
  readonly language: TextLanguage;
  readonly words: readonly Word[];
  /** The stem of each word. */
  readonly stems: readonly string[];
  /** Names whole, and every content word outside them. */
  readonly terms: readonly Term[];
  readonly names: readonly FoundName[];
  readonly figures: readonly FoundFigure[];
  readonly dates: readonly FoundDate[];
  /** Where it says who says so. */
  readonly attributions: readonly Attribution[];
}

export type StatementReader = (text: string, language: TextLanguage, asOf?: string) => Statement;

export function createStatementReader(vocabulary: Vocabulary, findNames: NameFinder = () => []): StatementReader {
  return (text, language, asOf) => {
    const { words, terms, names } = termsOf(text, language, vocabulary, findNames);
    const stemmer = vocabulary.stemmers[language];
    const reading = readingLanguage(language);
    const isInName = (start: number, end: number) => names.some((name) => start < name.end && name.start < end);
    return {
      text,
      language,
      words,
      stems: words.map((word) => (word.isNumber ? word.text : stemmer.stem(word.text))),
      terms,
      names,
      figures: findFigures(text, reading).filter(({ start, end }) => !isInName(start, end)),
      dates: findDates(text, reading, asOf),
      attributions: findAttributions({ text, words, language, names }),
    };
  };
}

/** Figures and dates of a language that we know less of are read as French ones: decimal commas, day before month. */
function readingLanguage(language: TextLanguage): Language {
  return isLanguage(language) ? language : 'fr';
}

/** True for a word inside an attribution: it belongs to who says so, not to what is said. */
export function isAttributed({ attributions }: Statement, word: number): boolean {
  return attributions.some(({ at, end }) => at <= word && word < end);
}

/** The index of the word that begins at `start` or holds it. */
export function wordAt({ words }: Statement, start: number): number {
  const index = words.findIndex(({ end }) => end > start);
  return index < 0 ? words.length : index;
}

/** True for a word of a date. */
export function isInDate({ dates, words }: Statement, word: number): boolean {
  const { start = 0, end = 0 } = words[word] ?? {};
  return dates.some((date) => date.start <= start && end <= date.end);
}
