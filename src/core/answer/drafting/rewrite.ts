import { z } from 'zod';
import type { Briefing } from '../../briefing/types.ts';
import { cleanText } from '../../language/clean.ts';
import type { PreparedEvidence } from '../check-text.ts';
import type { Statement } from '../checks/statement.ts';
import { QUESTION_MAX_CHARS } from '../question.ts';
import type { Question } from '../types.ts';

const rewriteSchema = z.object({ question: z.string() });

/** The question in a model's answer; undefined where there is none. Prose or a fence around the JSON does no harm. */
export function readRewrite(written: string): string | undefined {
  try {
    const json = written.slice(written.indexOf('{'), written.lastIndexOf('}') + 1);
    const question = cleanText(rewriteSchema.parse(JSON.parse(json)).question);
    return question === '' || question.length > QUESTION_MAX_CHARS ? undefined : question;
  } catch {
    return undefined;
  }
}

/**
 * Whether a rewritten question asks about nothing but what its reader may have meant: every name, figure and date in it is
 * in the question, in one asked before, or in a fact that answered one.
 */
export function bringsNothingIn(
  rewritten: string,
  { text, language, turns }: Question,
  briefing: Briefing,
  { read, asOf }: PreparedEvidence,
): boolean {
  const cited = new Set(turns.flatMap(({ facts }) => facts));
  const known = [
    read(text, language, asOf),
    ...turns.map((turn) => read(turn.question, turn.language, asOf)),
    ...briefing.facts
      .filter(({ id }) => cited.has(id))
      .flatMap((fact) => briefing.languages.map((own) => read(fact.text[own] ?? '', own, asOf))),
  ];
  const meant = new Set(known.flatMap(detailsOf));
  return detailsOf(read(rewritten, language, asOf)).every((detail) => meant.has(detail));
}

function detailsOf({ names, terms, figures, dates }: Statement): string[] {
  return [
    ...names.map(({ name }) => `name ${name.id}`),
    ...terms.filter(({ isCapitalised, kind, at }) => isCapitalised && kind === 'word' && at > 0).map(({ key }) => key),
    ...figures.map(({ value }) => `figure ${JSON.stringify(value)}`),
    ...dates.map(({ date }) => `date ${date}`),
  ];
}
