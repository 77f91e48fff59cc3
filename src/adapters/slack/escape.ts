import { BREAK, deaden } from '../../core/reply/deaden.ts';
import { printable } from '../../core/reply/printable.ts';

/** Look the same and format nothing: Slack knows no escape for these. */
const LOOKALIKE: Readonly<Record<string, string>> = { '*': '\u2217', _: '\u02CD', '~': '\u223C', '`': '\u02CB' };
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** No character becomes more than so many. */
export const LONGEST_ESCAPE = 5;

/** A star, line or wave that stands between two letters formats nothing, and stays: `snake_case`. */
const FORMAT_MARK = /`|(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])/gu;
const EMOJI_NAME = /(?<![\p{L}\p{N}]):(?=[\p{L}\p{N}_+'-]+:)/gu;
const QUOTE_AT_LINE_START = /^(?=&gt;)/gm;

/**
 * Text from outside for a `mrkdwn` text, which should be `verbatim`: it reads as it was written, and pings nobody, links
 * nowhere, formats nothing. A few characters longer than it was.
 */
export function mrkdwn(text: string): string {
  return deaden(printable(text))
    .replace(EMOJI_NAME, `:${BREAK}`)
    .replace(FORMAT_MARK, (mark) => LOOKALIKE[mark] ?? mark)
    .replace(/[&<>]/g, (character) => ENTITY[character] ?? character)
    .replace(QUOTE_AT_LINE_START, BREAK);
}

/** The same for a `plain_text`, which should have `emoji` off: Slack formats nothing there, and escapes would be seen. */
export function plain(text: string): string {
  return deaden(printable(text)).replace(/<(?=[@!#])/g, `<${BREAK}`);
}
