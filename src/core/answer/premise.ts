import { isAfter } from '../briefing/chronology.ts';
import { sameDate } from '../language/dates.ts';
import { sameFigure } from '../language/figures.ts';
import type { PreparedFact } from './prepare.ts';
import type { ReadQuestion } from './question.ts';

/** What a question takes for granted and the fact that answers it contradicts. */
export type Contradicted = 'figure' | 'date';

/** A figure or a date of the question that the fact has otherwise. Undefined where the question gives none, or the same. */
export function contradictedPremise(question: ReadQuestion, fact: PreparedFact): Contradicted | undefined {
  const { figures, dates } = fact;
  const asked = question.figures;
  if (
    asked.length > 0 &&
    figures.length > 0 &&
    !asked.every((one) => figures.some((other) => sameFigure(one, other)))
  ) {
    return 'figure';
  }
  const told = question.dates.flatMap(({ date }) => date ?? []);
  const isElse = (date: string) => ![...dates].some((known) => sameDate(known, date) || !isAfterOrBefore(known, date));
  if (told.length > 0 && dates.size > 0 && told.every(isElse)) return 'date';
  return undefined;
}

function isAfterOrBefore(a: string, b: string): boolean {
  return isAfter(a, b) || isAfter(b, a);
}
