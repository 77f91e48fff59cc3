import type { Answer } from '../core/answer/types.ts';
import { plainText } from '../core/reply/plain.ts';

/** An answer for programs. `text` is what a person would read; `ms` how long it took. */
export interface AnswerRecord extends Pick<Answer, 'verdict' | 'asOf' | 'sentences' | 'nearest'> {
  readonly lang: string;
  readonly text: string;
  readonly ms: number;
}

/** Takes an answer and the time it takes. */
export function recordOf(answer: () => Answer): { readonly answer: Answer; readonly record: AnswerRecord } {
  const start = performance.now();
  const given = answer();
  const ms = millisecondsSince(start);
  const { verdict, language, asOf, sentences, nearest, reply } = given;
  return { answer: given, record: { verdict, lang: language, asOf, text: plainText(reply), sentences, nearest, ms } };
}

/** To the microsecond. */
export function millisecondsSince(start: number): number {
  return Number((performance.now() - start).toFixed(3));
}
