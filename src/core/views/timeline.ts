import { chronologyOf } from '../briefing/chronology.ts';
import type { Briefing, Fact, Moment } from '../briefing/types.ts';
import { formatDate } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { factPart } from '../reply/chip.ts';
import { inDate } from '../reply/date-phrase.ts';
import type { Part } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';

/**
 * Facts by date, earliest first, each with its date in front; those without a date below. Where only the date of the
 * saying is known, it is shown as that.
 */
export function timelineParts(briefing: Briefing, language: Language, facts: readonly Fact[] = briefing.facts): Part[] {
  const { dated, undated } = chronologyOf(facts);
  const parts: Part[] = dated.map(({ fact, moment }) => ({
    ...factPart(fact, briefing, language),
    label: fact.happened ? formatDate(moment.date, language, moment.qualifier) : saidLabel(moment, language),
  }));
  if (undated.length === 0) return parts;
  return [
    ...parts,
    { kind: 'heading', text: wordsFor(language).undated },
    ...undated.map((fact) => factPart(fact, briefing, language)),
  ];
}

function saidLabel({ date, qualifier }: Moment, language: Language): string {
  return wordsFor(language).said(qualifier ? formatDate(date, language, qualifier) : inDate(date, language));
}
