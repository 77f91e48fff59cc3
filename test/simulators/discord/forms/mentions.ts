import { type JsonObject, textAt } from '../../json.ts';
import { may } from '../permissions.ts';
import type { Channel, Mentions, Message, Ping, World } from '../world.ts';
import { flatten } from './components.ts';
import type { Form } from './form.ts';

/** Whom a text may ping. */
export interface Allowed {
  readonly everyone: boolean;
  readonly users: 'all' | readonly string[];
  readonly roles: 'all' | readonly string[];
  readonly repliedUser: boolean;
}

/** What holds where the app does not say: everything in ordinary messages, users alone in answers to interactions. */
export function defaultAllowed(from: 'channel' | 'interaction'): Allowed {
  const all = from === 'channel';
  return { everyone: all, users: 'all', roles: all ? 'all' : [], repliedUser: true };
}

export function readAllowed(form: Form, from: 'channel' | 'interaction'): Allowed {
  if (!form.given) return defaultAllowed(from);
  const parse = form.field('parse').items();
  for (const each of parse) {
    if (!['users', 'roles', 'everyone'].includes(String(each.value)))
      each.fail('BASE_TYPE_CHOICES', "Value must be one of {'everyone', 'roles', 'users'}.");
  }
  const parsed = new Set(parse.map(({ value }) => value));
  return {
    everyone: parsed.has('everyone'),
    users: listed(form, 'users', parsed.has('users')),
    roles: listed(form, 'roles', parsed.has('roles')),
    repliedUser: form.field('replied_user').flag() ?? false,
  };
}

function listed(form: Form, key: 'users' | 'roles', parsed: boolean): 'all' | readonly string[] {
  const ids = form.field(key).items({ max: 100 });
  if (parsed && ids.length > 0)
    form.fail(
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
    );
  return parsed ? 'all' : ids.map(({ value }) => String(value));
}

/** The text in which mentions count: the content, and every text display. */
export function mentionableText(content: string, components: readonly JsonObject[]): string {
  const displays = flatten(components).flatMap((each) => (each.type === 10 ? [textAt(each, 'content') ?? ''] : []));
  return [content, ...displays].join('\n');
}

interface Mentioning {
  readonly world: World;
  readonly channel: Channel;
  readonly author: string;
  readonly allowed: Allowed;
  readonly text: string;
  readonly replyTo: Message | undefined;
}

type Target = Pick<Ping, 'kind' | 'target'>;

/**
 * Whom the text pings. Code spans and backslashes protect nobody here: what stands in one is nearer to a ping than an
 * app should come.
 */
export function mentionsIn(mentioning: Mentioning): {
  readonly mentions: Mentions;
  readonly targets: readonly Target[];
} {
  const { world, channel, author, allowed, text, replyTo } = mentioning;
  const guild = world.guilds.get(channel.guild ?? '');
  const mayAll = may(world, channel, author, 'MENTION_EVERYONE');
  const there = (user: string) => guild?.members.has(user) ?? channel.recipients.includes(user);

  const users = idsIn(text, /<@!?(\d+)>/g).filter((id) => world.users.has(id) && passes(allowed.users, id));
  const roles = idsIn(text, /<@&(\d+)>/g).filter((id) => {
    const role = guild?.roles.get(id);
    return role && (role.mentionable || mayAll) && passes(allowed.roles, id);
  });
  const loud = guild && allowed.everyone && mayAll;
  const words = loud ? (['everyone', 'here'] as const).filter((word) => text.includes(`@${word}`)) : [];
  const replied = replyTo && allowed.repliedUser && replyTo.author !== author ? [replyTo.author] : [];
  return {
    mentions: { users: [...new Set([...users, ...replied])], roles, everyone: words.length > 0 },
    targets: [
      ...words.map((kind): Target => ({ kind, target: channel.id })),
      ...roles.map((target): Target => ({ kind: 'role', target })),
      ...users.filter(there).map((target): Target => ({ kind: 'user', target })),
      ...replied.map((target): Target => ({ kind: 'reply', target })),
    ],
  };
}

function passes(allowed: 'all' | readonly string[], id: string): boolean {
  return allowed === 'all' || allowed.includes(id);
}

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, id]) => id ?? ''))];
}
