import { foldText } from '../../language/fold.ts';
import type { Language } from '../../language/languages.ts';
import { remembered } from '../../remembered.ts';
import { checkWordsFor } from '../../reply/check-words-for.ts';
import { anchorsOf } from './anchors.ts';
import type { Ground } from './ground.ts';
import { createMarkers } from './markers.ts';
import type { Statement } from './statement.ts';
import { isOfTheSame, type Timed } from './timed.ts';
import type { Failure } from './types.ts';

/** Every weekday of the claim is in its fact, and of the same. */
export function checkWeekdays(claim: Statement, ground: Ground, language: Language): Failure | undefined {
  const named = weekdaysOf(claim);
  if (named.length === 0) return undefined;
  const wording = checkWordsFor(language);
  const given = [...ground.statements.flatMap(weekdaysOf), ...ground.moments.flatMap(daysOfMoment)];
  for (const [day, readings] of Map.groupBy(named, (each) => each.day)) {
    const text = readings[0]?.text ?? day;
    const same = given.filter((other) => other.day === day);
    if (same.length === 0) {
      const days = [...new Set(given.map((other) => other.day))];
      return days.length > 0
        ? { check: 'dates', message: wording.otherDate(text, days.join(', ')), isContrary: true }
        : { check: 'dates', message: wording.noDate(text), isContrary: false };
    }
    if (!readings.some((own) => same.some((other) => isOfTheSame(own, other))))
      return { check: 'dates', message: wording.dateOfOther(text), isContrary: false };
  }
  return undefined;
}

const findWeekdays = createMarkers({
  en: { ...each('monday tuesday wednesday thursday friday saturday sunday') },
  fr: { ...each('lundi mardi mercredi jeudi vendredi samedi dimanche') },
  es: { ...each('lunes martes miercoles jueves viernes sabado domingo') },
});

function each(days: string): Record<string, string> {
  const names = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
  return Object.fromEntries(days.split(' ').map((day, at) => [names[at] ?? day, `${day}, ${day}s`]));
}

interface Weekday extends Timed {
  readonly day: string;
  readonly text: string;
}

const weekdaysOf = remembered((statement: Statement): Weekday[] => {
  const { words, language, text } = statement;
  return findWeekdays(words, language).flatMap(({ key, at }) => {
    const { start = 0, end = 0 } = words[at] ?? {};
    return anchorsOf(statement, start, end).map((of) => ({ day: key, text: text.slice(start, end), of }));
  });
});

function daysOfMoment({ kind, moment: { words } }: Ground['moments'][number]): Weekday[] {
  const text = foldText(words?.en ?? '');
  return 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
    .split(' ')
    .filter((day) => text.includes(day.toLowerCase()))
    .map((day) => ({ day, text: day, of: kind }));
}
