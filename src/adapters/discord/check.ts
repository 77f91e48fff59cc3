import { ApplicationFlags, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { toFailure } from './failures.ts';
import { missingPermissions, neededBits, type Permission } from './permissions.ts';

export interface DiscordAccess {
  readonly token: string;
  /** Without the version; unset: Discord's own. */
  readonly apiUrl?: string | undefined;
}

/** What Discord says about the token. */
export type DiscordCheck =
  | {
      readonly kind: 'accepted';
      readonly bot: string;
      /** Adds the bot to a server with what it needs and nothing more. */
      readonly inviteUrl: string;
      /** Whether messages may be read that do not speak to the bot: the privileged intent. */
      readonly mayReadMessages: boolean;
      readonly servers: readonly { readonly name: string; readonly missing: readonly Permission[] }[];
    }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreachable'; readonly reason: string };

const TIMEOUT_MS = 10_000;

const userSchema = z.object({ username: z.string() });
const applicationSchema = z.object({ id: z.string(), flags: z.number().default(0) });
/** A bot in more servers than a page holds is told of the first of them. */
const guildsSchema = z.array(z.object({ name: z.string(), permissions: z.string() }));

/** Asks Discord whether the token works and for what. Connects nothing and changes nothing; never throws. */
export async function checkDiscord({ token, apiUrl }: DiscordAccess): Promise<DiscordCheck> {
  const rest = new REST({
    version: '10',
    retries: 1,
    timeout: TIMEOUT_MS,
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
  });
  rest.setToken(token);
  try {
    const user = userSchema.parse(await rest.get(Routes.user()));
    const application = applicationSchema.parse(await rest.get(Routes.currentApplication()));
    const guilds = guildsSchema.parse(await rest.get(Routes.userGuilds()));
    return {
      kind: 'accepted',
      bot: user.username,
      inviteUrl: inviteUrl(application.id),
      mayReadMessages: (application.flags & READS_MESSAGES) !== 0,
      servers: guilds.map(({ name, permissions }) => ({ name, missing: missingPermissions(permissions) })),
    };
  } catch (cause) {
    if (cause instanceof z.ZodError) return { kind: 'unreachable', reason: 'its answer is not one of Discord' };
    if (toFailure(cause).kind === 'refused') return { kind: 'refused' };
    return { kind: 'unreachable', reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** "Limited" is what a bot in fewer than 100 servers has, by a switch of its owner's. */
const READS_MESSAGES = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

/** developers/topics/oauth2 in Discord's docs, read 2026-11. */
function inviteUrl(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: 'bot applications.commands',
    permissions: neededBits(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
