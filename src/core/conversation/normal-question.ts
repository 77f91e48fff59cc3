import { foldText } from '../language/fold.ts';

/** The longest question that is kept to show an editor, and its longest normal form, in UTF-16 units. */
export const GAP_MAX_CHARS = 300;

/** The form in which questions are the same question: folded, letters and digits only, one space between words. */
export function normalQuestion(question: string): string {
  const words = foldText(question.slice(0, 4 * GAP_MAX_CHARS)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(' ').slice(0, GAP_MAX_CHARS);
}
