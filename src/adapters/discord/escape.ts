import { BREAK, deaden } from '../../core/reply/deaden.ts';
import { printable } from '../../core/reply/printable.ts';
import { shorten } from '../../core/reply/shorten.ts';

/** An underscore between two letters, a single wave and a single bar format nothing, and stay: `snake_case`, ~50, a|b. */
const FORMAT_MARK = /[\\*`]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\|/g;
/** `:tada:`, but not the `:30:` of a time. */
const EMOJI_NAME = /:(?=[\w+-]+:)(?!(?<=\d:)\d\d:\d)/g;
const LINK = /\](?=\()/g;
/** Headings, small print, quotes and lists begin a line. */
const LINE_MARK = /^([^\S\n]*)(#(?=#{0,2}\s)|>|[-+](?=[\s#]))/gm;
const LINE_NUMBER = /^([^\S\n]*\d+)\.(?=\s)/gm;

/**
 * Text from outside for a text display: it reads as it was written, and pings nobody, links nowhere, formats nothing. What
 * Discord's servers may read although it is escaped (pings, addresses) is parted by what nobody sees.
 */
export function markdown(text: string): string {
  return deaden(printable(text))
    .replace(FORMAT_MARK, '\\$&')
    .replace(EMOJI_NAME, '\\:')
    .replace(LINK, ']\\')
    .replace(LINE_MARK, '$1\\$2')
    .replace(LINE_NUMBER, '$1\\.')
    .replace(/<(?! )/g, `\\<${BREAK}`);
}

/** The same for a label or a name, in which Discord formats nothing and escapes would be seen; '…' where nothing would be. */
export function label(text: string, maxChars: number): string {
  const parted = deaden(printable(text)).replace(/<(?=\S)/g, `<${BREAK}`);
  const shown = shorten(parted.replace(/\n/g, ' ').trim(), maxChars);
  return isBlank(shown) ? '…' : shown;
}

/** True where a reader would see nothing. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
}
