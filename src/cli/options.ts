import { Option } from 'commander';
import { LANGUAGES } from '../core/language/languages.ts';
import type { TextLanguage } from '../core/language/stems.ts';
import { VIEWS } from '../core/reply/types.ts';

/** Options that several commands take, each made anew as commander keeps state in them. */
export const jsonOption = () => new Option('--json', 'for programs: JSON, on one line');

/** The languages that an article can be in; a briefing is in those of ours. */
export const TEXT_LANGUAGES = ['en', 'fr', 'es'] as const satisfies readonly TextLanguage[];

export const textLanguageOption = () =>
  new Option('--lang <language>', 'to answer in; with --article, that of the article').choices(TEXT_LANGUAGES);

export const languageOption = () => new Option('--lang <language>', 'the language to answer in').choices(LANGUAGES);

export const viewOption = () => new Option('--view <view>', 'how to look at it').choices(VIEWS).default('summary');
