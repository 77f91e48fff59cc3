import { isList, isObject, type Json, type JsonObject } from '../json.ts';

/** What a reader sees of a message, and what its text sets off. */
export interface Content {
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly attachments?: readonly JsonObject[];
}

export interface Mention {
  readonly kind: 'here' | 'channel' | 'everyone' | 'user' | 'group';
  readonly target: string;
}

interface Piece {
  readonly text: string;
  readonly syntax: 'plain' | 'mrkdwn' | 'markdown';
}

/** As read on the screen: blocks where there are any, entities and link syntax resolved, one line for each text. */
export function visibleText(content: Content): string {
  const pieces = content.blocks.length > 0 ? piecesOf(content.blocks) : [mrkdwn(content.text)];
  return pieces.map(readable).join('\n');
}

/** All characters that count against the limit over all blocks. */
export function charsIn(blocks: Json): number {
  return piecesOf(blocks).reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Mentions that would notify somebody. Fallback text beside blocks counts too, and so does text in code marks: what is
 * uncertain about Slack's reading is read to the app's disadvantage.
 */
export function mentionsIn(content: Content): readonly Mention[] {
  const all = [content.blocks, content.attachments ?? []];
  return [
    ...[mrkdwn(content.text), ...all.flatMap(piecesOf)].flatMap(mentionsInPiece),
    ...all.flatMap((part) => objectsWithin(part).flatMap(mentionElement)),
  ];
}

/** Live links, in order, each once. */
export function linksIn(content: Content): readonly string[] {
  const pieces = content.blocks.length > 0 ? piecesOf(content.blocks) : [mrkdwn(content.text)];
  const written = pieces.flatMap(({ text, syntax }) =>
    syntax === 'plain' ? [] : [...text.matchAll(/(?:https?:\/\/|mailto:)[^\s<>|)\]"']+/gi)].map(([url]) => url),
  );
  const elements = objectsWithin(content.blocks).flatMap(({ type, url }) =>
    (type === 'link' || type === 'url' || type === 'button') && typeof url === 'string' ? [url] : [],
  );
  return [...new Set([...written, ...elements])];
}

function mentionsInPiece({ text, syntax }: Piece): Mention[] {
  if (syntax === 'plain') return [];
  return [...text.matchAll(/<(?:@([UW][A-Z0-9]+)|!subteam\^([A-Z0-9]+)|!(here|channel|everyone))(?:\|[^>]*)?>/g)].map(
    ([, user, group, range]): Mention => {
      if (user) return { kind: 'user', target: user };
      if (group) return { kind: 'group', target: group };
      return broadcast(range ?? '');
    },
  );
}

function mentionElement(element: JsonObject): Mention[] {
  const { type, user_id: user, usergroup_id: group, range } = element;
  if (type === 'user' && typeof user === 'string') return [{ kind: 'user', target: user }];
  if (type === 'usergroup' && typeof group === 'string') return [{ kind: 'group', target: group }];
  return type === 'broadcast' && typeof range === 'string' ? [broadcast(range)] : [];
}

function broadcast(range: string): Mention {
  const kind = range === 'here' || range === 'everyone' ? range : 'channel';
  return { kind, target: kind };
}

const textTypes: Readonly<Record<string, Piece['syntax']>> = {
  plain_text: 'plain',
  raw_text: 'plain',
  text: 'plain',
  mrkdwn: 'mrkdwn',
  markdown: 'markdown',
};
const plainFields = ['title', 'caption', 'subtitle', 'pretext', 'details', 'output'];

function piecesOf(value: Json): Piece[] {
  return objectsWithin(value).flatMap((each): Piece[] => {
    const { type, text } = each;
    const syntax = typeof type === 'string' && Object.hasOwn(textTypes, type) ? textTypes[type] : undefined;
    if (syntax && typeof text === 'string') return [{ text, syntax }];
    const fallback = type === undefined && typeof text === 'string' ? [mrkdwn(text)] : [];
    return [
      ...fallback,
      ...plainFields.flatMap((key): Piece[] => {
        const field = each[key];
        return typeof field === 'string' ? [{ text: field, syntax: 'plain' }] : [];
      }),
    ];
  });
}

function objectsWithin(value: Json | undefined): JsonObject[] {
  if (isList(value)) return value.flatMap(objectsWithin);
  if (!isObject(value)) return [];
  return [value, ...Object.values(value).flatMap(objectsWithin)];
}

function mrkdwn(text: string): Piece {
  return { text, syntax: 'mrkdwn' };
}

function readable({ text, syntax }: Piece): string {
  const linked = syntax === 'mrkdwn' ? text.replace(/<(?:[^|<>]*\|)?([^<>]*)>/g, '$1') : text;
  return syntax === 'plain' ? linked : unescapeText(linked);
}

/** What a person types, as Slack hands it on. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
