import { inEach, LANGUAGES } from '../../language/languages.ts';
import { wordsFor } from '../../reply/words-for.ts';
import type { CommandOption } from '../types.ts';

/** What can be said after `/digest subscribe`, for platforms that ask for each alone. Every value is a word we read. */
export const SUBSCRIBE_OPTIONS: readonly CommandOption[] = [
  {
    name: 'briefings',
    label: { en: 'briefings', fr: 'dossiers' },
    summary: { en: 'Names or topics of briefings, or “all”', fr: 'Noms ou sujets de dossiers, ou «\u00A0tous\u00A0»' },
    offers: 'briefings-or-topics',
  },
  {
    name: 'time',
    label: { en: 'time', fr: 'heure' },
    summary: { en: 'Time of day, such as 08:30', fr: 'L’heure, comme 08:30' },
  },
  {
    name: 'days',
    label: { en: 'days', fr: 'jours' },
    summary: {
      en: 'Days, such as “weekdays”, “daily” or “mon,wed”',
      fr: 'Les jours, comme «\u00A0en semaine\u00A0» ou «\u00A0lun,mer\u00A0»',
    },
  },
  {
    name: 'zone',
    label: { en: 'zone', fr: 'fuseau' },
    summary: { en: 'Time zone, such as Europe/Paris', fr: 'Le fuseau horaire, comme Europe/Paris' },
    offers: 'time-zones',
  },
  {
    name: 'language',
    label: { en: 'language', fr: 'langue' },
    summary: { en: 'Language to read it in', fr: 'La langue de lecture' },
    choices: LANGUAGES.map((value) => ({ value, words: inEach((language) => wordsFor(language).languageName[value]) })),
  },
  {
    name: 'mode',
    label: { en: 'mode', fr: 'mode' },
    summary: { en: 'Whether to hear of days without news', fr: 'S’il faut le dire quand il n’y a rien de nouveau' },
    choices: [
      { value: 'changes', words: { en: 'changes only', fr: 'changements seulement' } },
      { value: 'always', words: { en: 'always', fr: 'toujours' } },
    ],
  },
  {
    name: 'channel',
    label: { en: 'channel', fr: 'canal' },
    summary: { en: 'Where it is posted; without one, here', fr: 'Où il est publié\u00A0; sinon, ici' },
    offers: 'channels',
  },
];

/** Which one, where a place has several. */
export const NUMBER_OPTION: CommandOption = {
  name: 'number',
  label: { en: 'number', fr: 'numéro' },
  summary: { en: 'Its number in the list, or “all”', fr: 'Son numéro dans la liste, ou «\u00A0tous\u00A0»' },
};
