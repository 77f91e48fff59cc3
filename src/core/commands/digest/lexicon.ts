import { type Mode, WEEK, type Weekday, WORKING_DAYS } from '../../digest/types.ts';
import { foldText } from '../../language/fold.ts';
import type { Language } from '../../language/languages.ts';

/** What a word after `/digest subscribe` means, whoever says it and in whichever of our languages. */
export type Meaning =
  | { readonly kind: 'days'; readonly days: readonly Weekday[] }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'all' }
  /** Between two days: from the one to the other. */
  | { readonly kind: 'through' }
  | { readonly kind: 'filler' };

const WEEKEND: readonly Weekday[] = [6, 7];

/** A meaning, and what is said for it in English and French, parted by commas. The first of each is what we suggest. */
const PHRASES: readonly (readonly [Meaning, english: string, french: string])[] = [
  [{ kind: 'days', days: [1] }, 'monday, mondays, mon', 'lundi, lundis, lun'],
  [{ kind: 'days', days: [2] }, 'tuesday, tuesdays, tue, tues', 'mardi, mardis, mar'],
  [{ kind: 'days', days: [3] }, 'wednesday, wednesdays, wed', 'mercredi, mercredis, mer'],
  [{ kind: 'days', days: [4] }, 'thursday, thursdays, thu, thur, thurs', 'jeudi, jeudis, jeu'],
  [{ kind: 'days', days: [5] }, 'friday, fridays, fri', 'vendredi, vendredis, ven'],
  [{ kind: 'days', days: [6] }, 'saturday, saturdays, sat', 'samedi, samedis, sam'],
  [{ kind: 'days', days: [7] }, 'sunday, sundays, sun', 'dimanche, dimanches, dim'],
  [
    { kind: 'days', days: WORKING_DAYS },
    'weekdays, weekday, working days, every weekday',
    'en semaine, jours ouvrés, jours ouvrables, semaine',
  ],
  [
    { kind: 'days', days: WEEK },
    'daily, every day, everyday, each day',
    'tous les jours, chaque jour, quotidien, quotidiennement',
  ],
  [{ kind: 'days', days: WEEKEND }, 'weekends, weekend', 'le week-end, week-end'],
  [{ kind: 'time', time: '12:00' }, 'noon, midday', 'midi'],
  [{ kind: 'time', time: '00:00' }, 'midnight', 'minuit'],
  [{ kind: 'language', language: 'en' }, 'english, en, in english', 'anglais, en anglais'],
  [{ kind: 'language', language: 'fr' }, 'french, fr, in french', 'français, en français'],
  [
    { kind: 'mode', mode: 'changes' },
    'changes only, changes, only changes, changes-only, only what changed',
    'changements seulement, changements, seulement les changements, nouveautés seulement, nouveautés',
  ],
  [{ kind: 'mode', mode: 'always' }, 'always', 'toujours'],
  [{ kind: 'all' }, 'all, all briefings, everything, all topics', 'tous, tous les dossiers, tout, tous les sujets'],
  [{ kind: 'through' }, 'to, through, until', 'au, à, jusqu’au'],
  [
    { kind: 'filler' },
    'at, on, every, each, in, and, the, me, please, time, zone, time zone, briefing, briefings, topic, topics, about, for, with',
    'de, du, le, la, les, et, sur, chaque, heure, fuseau, fuseau horaire, dossier, dossiers, sujet, sujets, pour, avec, svp',
  ],
];

/** Phrase, folded → its meaning. */
export const LEXICON: ReadonlyMap<string, Meaning> = new Map(
  PHRASES.flatMap(([meaning, ...columns]) =>
    columns.flatMap((column) => column.split(', ').map((phrase): [string, Meaning] => [foldText(phrase), meaning])),
  ),
);

/** What can be suggested to somebody who mistyped, in the words of their language first. */
export function suggestions(language: Language): readonly string[] {
  const told = PHRASES.filter(([{ kind }]) => kind !== 'filler' && kind !== 'through');
  const column = (other: Language) =>
    told.flatMap(([, english, french]) => ({ en: english, fr: french })[other].split(', '));
  return language === 'en' ? [...column('en'), ...column('fr')] : [...column('fr'), ...column('en')];
}
