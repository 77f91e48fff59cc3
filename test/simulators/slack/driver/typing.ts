import type { JsonObject } from '../../json.ts';
import { escapeText } from '../content.ts';
import type { World } from '../world.ts';

/** What a person types, as Slack hands it on: names become mentions, addresses links, the rest is escaped. */
export function typedText(world: World, typed: string): string {
  return typed
    .split(/(<[@#!][^>]+>|https?:\/\/\S+|@[\w-]+)/)
    .map((part, index) => (index % 2 === 0 ? escapeText(part) : entity(world, part)))
    .join('');
}

function entity(world: World, part: string): string {
  if (part.startsWith('<')) return part;
  if (part.startsWith('http')) return `<${part.replaceAll('&', '&amp;')}>`;
  const name = part.slice(1);
  if (name === 'here' || name === 'channel' || name === 'everyone') return `<!${name}>`;
  const user = [...world.users.values()].find((each) => each.name === name);
  return user ? `<@${user.id}>` : part;
}

/** The rich text that Slack's own editor makes of it. */
export function richText(world: World, text: string): readonly JsonObject[] {
  const elements = text
    .split(/(<@[UW][A-Z0-9]+>)/)
    .filter((part) => part !== '')
    .map((part) => (/^<@/.test(part) ? { type: 'user', user_id: part.slice(2, -1) } : { type: 'text', text: part }));
  return [{ type: 'rich_text', block_id: world.newId('b'), elements: [{ type: 'rich_text_section', elements }] }];
}
