/** Controls (tab and newline apart), and marks that are not seen but reorder or join: zero-width, bidirectional, tags. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
/** Terminal escape sequences whole, so that their letters do not stay behind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const ESCAPES = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B(?:\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;

/** Text from outside as we work with it: without what cannot be seen, white space folded, no line breaks. */
export function cleanText(text: string): string {
  return text
    .replace(ESCAPES, ' ')
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
