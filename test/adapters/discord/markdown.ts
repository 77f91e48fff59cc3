import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { isList, isObject, type Json, parseJson } from '../../simulators/json.ts';

/** Discord has them, this reader of its markdown does not. */
const LIST_ROW = /^ *(?:[-*+]|\d+\.) /m;
const EMOJI_NAME = /:(?:tada|100|wave|skin-tone-2):/;
/** What is text and nothing else. Emoji as characters are. */
const PLAIN = ['text', 'br', 'newline', 'twemoji', 'emoticon'];

export interface Reading {
  /** What a reader sees. */
  readonly text: string;
  /** What Discord makes of it beside text, each kind once: `strong`, `link`, `everyone`. */
  readonly kinds: readonly string[];
}

const parse = SimpleMarkdown.parserFor(rulesExtended);

/** Markdown as Discord reads it, links in brackets included: an app may write those. */
export function asDiscordReads(markdown: string): Reading {
  const kinds = new Set<string>();
  const nodes = parseJson(JSON.stringify(parse(markdown, { inline: true })));
  const text = textOf(nodes ?? [], kinds);
  if (LIST_ROW.test(markdown)) kinds.add('list');
  if (EMOJI_NAME.test(withoutEscapes(markdown))) kinds.add('emoji');
  return { text, kinds: [...kinds] };
}

function textOf(node: Json, kinds: Set<string>): string {
  if (isList(node)) return node.map((each) => textOf(each, kinds)).join('');
  if (typeof node === 'string') return node;
  if (!isObject(node)) return '';
  const { type, content, name } = node;
  if (typeof type === 'string' && !PLAIN.includes(type)) kinds.add(type);
  if (type === 'br' || type === 'newline') return '\n';
  return textOf(content ?? name ?? '', kinds);
}

function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\[^0-9A-Za-z\s]/g, ' ');
}
