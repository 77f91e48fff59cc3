import { Option } from 'commander';
import { LANGUAGES } from '../core/language/languages.ts';
import { VIEWS } from '../core/reply/types.ts';

/** Options that several commands take, each made anew as commander keeps state in them. */
export const jsonOption = () => new Option('--json', 'for programs: JSON, on one line');

export const languageOption = () => new Option('--lang <language>', 'the language to answer in').choices(LANGUAGES);

export const viewOption = () => new Option('--view <view>', 'how to look at it').choices(VIEWS).default('summary');
