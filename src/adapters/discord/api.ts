import { type APIChannel, type APIMessage, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { type DiscordMessage, QUIET } from './components.ts';
import type { Via } from './job.ts';

/** What we ask of Discord. Every method throws what Discord's REST client throws, see `failures.ts`. */
export interface DiscordApi {
  /** Posts a message, once for each `nonce`; answers its id. */
  post(channel: string, message: DiscordMessage, options: PostOptions): Promise<string>;
  edit(channel: string, id: string, message: DiscordMessage, signal: AbortSignal): Promise<void>;
  /** Messages after this instant, in no order; at most 100. */
  messagesSince(channel: string, since: number, signal?: AbortSignal): Promise<readonly APIMessage[]>;
  channel(id: string): Promise<APIChannel>;
  /** Opens a thread on a message, which gets the message's id. */
  openThread(channel: string, message: string, name: string, signal: AbortSignal): Promise<void>;
  /** The conversation with somebody. */
  direct(user: string, signal: AbortSignal): Promise<string>;
  type(channel: string): Promise<void>;

  /** The first answer to an interaction, as Discord's docs have it. */
  answer(to: Pick<Via, 'id' | 'token'>, body: object, signal: AbortSignal): Promise<void>;
  /** Puts a message in the place of what the first answer shows; answers its id. */
  fillIn(via: Via, message: DiscordMessage, signal: AbortSignal): Promise<string>;
  /** Says more, to the one who acted alone or to all; answers its id. */
  followUp(via: Via, message: DiscordMessage, options: FollowUpOptions): Promise<string>;
  takeBack(via: Via, signal: AbortSignal): Promise<void>;
}

export interface PostOptions {
  readonly nonce?: string;
  /** The message it answers. */
  readonly replyTo?: string | undefined;
  readonly signal?: AbortSignal;
}

export interface FollowUpOptions {
  readonly isPrivate: boolean;
  readonly signal: AbortSignal;
}

/** A call that hangs is given up after so long. Discord's own answers come within a second. */
const CALL_MAX_MS = 10_000;
/** Calls that go by an interaction's token are not among the 50 a second; each token has a limit of its own. */
const NO_LIMIT = 100_000;
const EPHEMERAL = 1 << 6;
/** Discord's first instant, in milliseconds since 1970: ids count from there. */
const EPOCH_MS = 1_420_070_400_000;
const HISTORY_MAX = 100;

const withId = z.object({ id: z.string() });

/**
 * Nothing is tried twice by the client itself, save for what was refused as too much: it would post again what was posted
 * but not heard of. Limits of one route hold up no other.
 */
export function createApi(token: string, apiUrl: string | undefined): DiscordApi {
  const options = { version: '10', retries: 0, timeout: CALL_MAX_MS, ...(apiUrl === undefined ? {} : { api: apiUrl }) };
  const rest = new REST(options).setToken(token);
  const interactions = new REST({ ...options, globalRequestsPerSecond: NO_LIMIT });
  const original = ({ application, token: key }: Via) => Routes.webhookMessage(application, key, '@original');

  return {
    async post(channel, message, { nonce, replyTo, signal }) {
      const body = {
        components: message.components,
        ...QUIET,
        ...(nonce === undefined ? {} : { nonce, enforce_nonce: true }),
        ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
      };
      return idIn(await rest.post(Routes.channelMessages(channel), { body, ...given(signal) }));
    },
    async edit(channel, id, { components }, signal) {
      await rest.patch(Routes.channelMessage(channel, id), { body: { components, ...QUIET }, signal });
    },
    async messagesSince(channel, since, signal) {
      const query = new URLSearchParams({ after: snowflakeAt(since), limit: String(HISTORY_MAX) });
      return (await rest.get(Routes.channelMessages(channel), { query, ...given(signal) })) as readonly APIMessage[];
    },
    channel: async (id) => (await rest.get(Routes.channel(id))) as APIChannel,
    async openThread(channel, message, name, signal) {
      await rest.post(Routes.threads(channel, message), { body: { name, auto_archive_duration: 1_440 }, signal });
    },
    async direct(user, signal) {
      return idIn(await rest.post(Routes.userChannels(), { body: { recipient_id: user }, signal }));
    },
    async type(channel) {
      await rest.post(Routes.channelTyping(channel));
    },

    async answer({ id, token: key }, body, signal) {
      await interactions.post(Routes.interactionCallback(id, key), { body, auth: false, signal });
    },
    async fillIn(via, { components }, signal) {
      const body = { components, content: null, ...QUIET };
      return idIn(await interactions.patch(original(via), { body, auth: false, signal }));
    },
    async followUp({ application, token: key }, { components }, { isPrivate, signal }) {
      const body = { components, ...QUIET, flags: QUIET.flags | (isPrivate ? EPHEMERAL : 0) };
      return idIn(await interactions.post(Routes.webhook(application, key), { body, auth: false, signal }));
    },
    async takeBack(via, signal) {
      await interactions.delete(original(via), { auth: false, signal });
    },
  };
}

function given(signal: AbortSignal | undefined): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

function idIn(answer: unknown): string {
  return withId.parse(answer).id;
}

/** The lowest id that something of this instant can have. */
export function snowflakeAt(ms: number): string {
  return String(BigInt(Math.max(0, Math.floor(ms) - EPOCH_MS)) << 22n);
}
