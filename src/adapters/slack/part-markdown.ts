import { chipWithFact } from '../../core/reply/chip.ts';
import { sentenceOf } from '../../core/reply/plain.ts';
import type { Part } from '../../core/reply/types.ts';
import { mrkdwn } from './escape.ts';

/**
 * A part for a text that Slack reads as Markdown, as streams are: it says the same as `partBlocks`, and ends a paragraph.
 * '' for a part that says nothing.
 */
export function partMarkdown(part: Part): string {
  const text = textOf(part).trim();
  return text === '' ? '' : `${text}\n\n`;
}

function textOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return markdown(part.text);
    case 'heading':
      return bold(part.text);
    case 'entry':
      return [bold(part.name), markdown(part.text)].filter((line) => line !== '').join(BREAK);
    case 'fact':
      return `${part.role === 'fact' ? '' : '• '}${markdown(sentenceOf(part))}${BREAK}_${markdown(chipWithFact(part.chip))}_`;
  }
}

/** Two spaces at the end of a line begin a new one. */
const BREAK = '  \n';

function bold(text: string): string {
  const shown = markdown(text).trim();
  return shown === '' ? '' : `**${shown}**`;
}

/** What formats a `mrkdwn` text formats this one too; headings, lists, rules, tables and links are Markdown's alone. */
function markdown(text: string): string {
  return mrkdwn(text)
    .replace(/^(\s*)(?=[#+=-])/gm, '$1\u200B')
    .replace(/^(\s*\d+)(?=[.)])/gm, '$1\u200B')
    .replaceAll('](', ']\u200B(')
    .replaceAll('|', '\u2223')
    .replaceAll('\\', '\u2216');
}
