import { foldText } from '../language/fold.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import type { EntryPart, Reply } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { echo } from './echo.ts';
import { nearestWord } from './nearest-word.ts';
import { notice } from './notice.ts';
import type { Command, Subcommand } from './types.ts';

/** The one that a word names, in whichever language. */
export function subcommandCalled(word: string, subcommands: readonly Subcommand[]): Subcommand | undefined {
  const folded = foldText(word);
  return subcommands.find((subcommand) => wordsFrom(subcommand).some((own) => foldText(own) === folded));
}

/** Says that there is none of that name, which one is near, and lists them. */
export function unknownSubcommand({ name, subcommands = [] }: Command, word: string, language: Language): Reply {
  const { unknownSubcommand: unknown, didYouMeanWord } = wordsFor(language);
  const nearest = nearestWord(word, subcommands.flatMap(wordsFrom));
  const hint = nearest === undefined ? '' : ` ${didYouMeanWord(`/${name} ${nearest}`)}`;
  return notice(`${unknown(`/${name} ${echo(word)}`)}${hint}`, language, subcommandEntries(subcommands, language));
}

/** A line for each: how to type it, and what it does. */
export function subcommandEntries(subcommands: readonly Subcommand[], language: Language): EntryPart[] {
  return subcommands.map(({ usage, summary }) => ({
    kind: 'entry',
    name: inLanguage(usage, language),
    text: inLanguage(summary, language),
  }));
}

function wordsFrom({ name, label }: Subcommand): string[] {
  return [...new Set([name, ...Object.values(label)])];
}
