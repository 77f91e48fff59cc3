import { z } from 'zod';
import type { Briefing } from '../../briefing/types.ts';
import { cleanText } from '../../language/clean.ts';
import type { Word } from '../../language/words.ts';
import type { Vocabulary } from '../../search/terms.ts';
import type { Statement } from '../checks/statement.ts';
import type { PreparedEvidence } from '../evidence.ts';
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
  { read, asOf, index }: PreparedEvidence,
): boolean {
  const cited = new Set(turns.flatMap(({ facts }) => facts));
  const known = [
    read(text, language, asOf),
    ...turns.map((turn) => read(turn.question, turn.language, asOf)),
    ...briefing.facts
      .filter(({ id }) => cited.has(id))
      .flatMap((fact) => briefing.languages.map((own) => read(fact.text[own] ?? '', own, asOf))),
  ];
  const details = (statement: Statement) => detailsOf(statement, index.vocabulary);
  const meant = new Set(known.flatMap(details));
  const words = new Set(known.flatMap((statement) => statement.words.map((word) => word.text)));
  const isMeant = (detail: string) => meant.has(detail) || words.has(detail);
  return details(read(rewritten, language, asOf)).every(isMeant);
}

/** What a question can bring in: names, also those that only look like one, countries however written, figures, dates. */
function detailsOf({ names, words, terms, figures, dates, language }: Statement, vocabulary: Vocabulary): string[] {
  const { stemmers, countries } = vocabulary;
  const isNamed = (at: number) => names.some(({ firstWord, endWord }) => firstWord <= at && at < endWord);
  const isLikeName = ({ text, isCapitalised, isNumber }: Word, at: number) =>
    isNumber || text === 'f' || (isCapitalised && !(at === 0 && stemmers[language].isFunctionWord(text)));
  return [
    ...names.map(({ name }) => `name ${name.id}`),
    ...words.filter((word, at) => isLikeName(word, at) && !isNamed(at)).map(({ text }) => text),
    ...terms.flatMap(({ concepts }) => concepts.filter((id) => countries.has(id)).map((id) => `country ${id}`)),
    ...figures.map(({ value }) => `figure ${JSON.stringify(value)}`),
    ...dates.map(({ date }) => `date ${date}`),
  ];
}
