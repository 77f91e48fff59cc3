import { type Word, wordsOf } from '../language/words.ts';
import type { Name } from './types.ts';

/** A name met in a text, by any of its forms in any language. Positions as in `Word`. */
export interface FoundName {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
  /** Indices of the words it takes up: half-open. */
  readonly firstWord: number;
  readonly endWord: number;
}

export type NameFinder = (text: string, words?: readonly Word[]) => FoundName[];

interface Form {
  readonly words: readonly string[];
  readonly name: Name;
}

/**
 * Finds names in texts: the longest form at each place, whole words only, whatever their case, accents and hyphens.
 * Where one spelling belongs to two names, both are found.
 */
export function createNameFinder(names: readonly Name[]): NameFinder {
  const byFirstWord = new Map<string, Form[]>();
  for (const name of names) {
    for (const form of formsOf(name)) {
      const first = form.words[0];
      if (first === undefined) continue;
      const forms = byFirstWord.get(first);
      if (forms) forms.push(form);
      else byFirstWord.set(first, [form]);
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);

  return (text, words = wordsOf(text)) => {
    const found: FoundName[] = [];
    let at = 0;
    while (at < words.length) {
      const matches = longestAt(byFirstWord, words, at);
      const length = matches[0]?.words.length ?? 1;
      const start = words[at]?.start ?? 0;
      const end = words[at + length - 1]?.end ?? start;
      for (const form of matches) found.push({ name: form.name, start, end, firstWord: at, endWord: at + length });
      at += length;
    }
    return found;
  };
}

/** The same for a single text; prefer `createNameFinder` where there are many. */
export function findNames(names: readonly Name[], text: string): FoundName[] {
  return createNameFinder(names)(text);
}

function longestAt(forms: ReadonlyMap<string, readonly Form[]>, words: readonly Word[], at: number): Form[] {
  const candidates = forms.get(words[at]?.text ?? '') ?? [];
  const matching = candidates.filter((form) => form.words.every((word, i) => words[at + i]?.text === word));
  return matching.filter((form) => form.words.length === matching[0]?.words.length);
}

/** The forms of a name as folded words, each once. */
function formsOf(name: Name): Form[] {
  const unique = new Map<string, readonly string[]>();
  for (const spelling of Object.values(name.forms).flat()) {
    const words = wordsOf(spelling).map((word) => word.text);
    unique.set(words.join(' '), words);
  }
  return [...unique.values()].map((words) => ({ words, name }));
}
