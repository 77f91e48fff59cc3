import { foldText } from '../language/fold.ts';
import { remembered } from '../remembered.ts';
import type { CommandOption, CommandOptions } from './types.ts';

/**
 * The options that typed words stand for: words at either end that an option has as a choice, in any order and whatever
 * their case and accents, and what is left between them as the option of free text. Where a command has none such, words
 * left over are ignored. `words` is clean text, see `language/clean.ts`.
 */
export function readOptions(options: readonly CommandOption[], words: string): CommandOptions {
  const left = words.split(' ').filter((word) => word !== '');
  const values = { ...takeChoices(options, left, 'last') };
  Object.assign(values, takeChoices(withoutGiven(options, values), left, 'first'));
  const free = options.find((option) => option.choices === undefined);
  return free && left.length > 0 ? { ...values, [free.name]: left.join(' ') } : values;
}

/** Takes choices off one end of `words`, which it shortens, until a word is none. */
function takeChoices(options: readonly CommandOption[], words: string[], end: 'first' | 'last'): CommandOptions {
  const word = words.at(end === 'first' ? 0 : -1);
  const given = word === undefined ? undefined : choiceOf(options, word);
  if (!given) return {};
  words.splice(end === 'first' ? 0 : -1, 1);
  return { ...given, ...takeChoices(withoutGiven(options, given), words, end) };
}

function choiceOf(options: readonly CommandOption[], word: string): CommandOptions | undefined {
  const folded = foldText(word);
  for (const option of options) {
    const value = choicesOf(option).get(folded);
    if (value !== undefined) return { [option.name]: value };
  }
  return undefined;
}

/** Folded word → the choice it stands for; of two alike, the first. Options are those of the table, and few. */
const choicesOf = remembered(({ choices = [] }: CommandOption): ReadonlyMap<string, string> => {
  const entries = choices.flatMap(({ value, words }) =>
    [value, ...Object.values(words)].map((own) => [foldText(own), value] as const),
  );
  return new Map(entries.toReversed());
});

function withoutGiven(options: readonly CommandOption[], values: CommandOptions): CommandOption[] {
  return options.filter(({ name }) => values[name] === undefined);
}
