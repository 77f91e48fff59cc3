import { foldText } from '../language/fold.ts';

/** The longest question that is kept to show an editor, and its longest normal form, in UTF-16 units. */
export const GAP_MAX_CHARS = 300;

/** The form in which questions are the same question: folded, letters and digits only, one space between words. */
export function normalQuestion(question: string): string {
  const words = foldText(question.slice(0, 4 * GAP_MAX_CHARS)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return cut(words.join(' '));
}

/** A question as an editor is shown it: on one line, and its beginning only where it is long. */
export function shownQuestion(question: string): string {
  return cut(question.replace(/\s+/g, ' ').trim());
}

/** Never ends in a space, nor in half a character. */
function cut(text: string): string {
  return text
    .slice(0, GAP_MAX_CHARS)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
