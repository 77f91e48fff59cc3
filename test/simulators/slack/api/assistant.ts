import { isList, type JsonObject, objectsAt, textAt, textsAt } from '../../json.ts';
import { LOADING_MESSAGES_MAX, SUGGESTED_PROMPTS_MAX } from '../limits.ts';
import type { Platform } from '../platform.ts';
import { Refused } from '../refused.ts';
import { findMessage } from '../world.ts';
import { hasBot, visibleChannel } from './channels.ts';
import { type Methods, need } from './method.ts';

/** The agent's surface: what it is doing, what one could ask it, what a thread is called. */
export const assistantMethods: Methods = {
  'assistant.threads.setStatus': {
    token: 'bot',
    scopes: ['chat:write', 'assistant:write'],
    tier: 'special',
    run: setStatus,
  },
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scopes: ['assistant:write'],
    tier: 4,
    run: setPrompts,
  },
  'assistant.threads.setTitle': { token: 'bot', scopes: ['assistant:write'], tier: 4, run: setTitle },
};

function setStatus(platform: Platform, args: JsonObject): JsonObject {
  const { world } = platform;
  const key = threadKey(platform, args, need(args, 'thread_ts'));
  const loading = textsAt(args, 'loading_messages');
  if (loading.length > LOADING_MESSAGES_MAX) throw tooMany('loading_messages', LOADING_MESSAGES_MAX);
  const status = textAt(args, 'status') ?? '';
  if (status === '') world.statuses.delete(key);
  else world.statuses.set(key, { status, loading, atMs: world.clock.nowMs() });
  world.changed();
  return {};
}

/**
 * Shown under the latest message of the conversation. An agent app may not name a thread: the call says `ok` and nothing
 * happens. reference/methods/assistant.threads.setSuggestedPrompts, read 2026-11.
 */
function setPrompts(platform: Platform, args: JsonObject): JsonObject {
  const key = threadKey(platform, args, textAt(args, 'thread_ts'));
  if (!isList(args.prompts)) throw new Refused('invalid_arguments');
  const prompts = objectsAt(args, 'prompts');
  if (prompts.length > SUGGESTED_PROMPTS_MAX) throw tooMany('prompts', SUGGESTED_PROMPTS_MAX);
  if (!prompts.every((each) => textAt(each, 'title') && textAt(each, 'message')))
    throw new Refused('invalid_arguments');
  const ignored = platform.settings.surface === 'agent' && args.thread_ts !== undefined;
  if (ignored) return {};
  platform.world.prompts.set(key, prompts);
  platform.world.changed();
  return {};
}

function setTitle(platform: Platform, args: JsonObject): JsonObject {
  const key = threadKey(platform, args, need(args, 'thread_ts'));
  platform.world.titles.set(key, need(args, 'title'));
  return {};
}

function threadKey({ world }: Platform, args: JsonObject, threadTs: string | undefined): string {
  const channel = visibleChannel(world, need(args, 'channel_id'));
  if (!hasBot(world, channel)) throw new Refused('channel_not_found');
  if (threadTs === undefined) return channel.id;
  if (!findMessage(world, channel.id, threadTs)) throw new Refused('invalid_thread_ts');
  return `${channel.id}:${threadTs}`;
}

function tooMany(what: string, max: number): Refused {
  return new Refused('invalid_arguments', {
    response_metadata: { messages: [`[ERROR] no more than ${max} items allowed [json-pointer:/${what}]`] },
  });
}
