import { ApplicationFlagsBitField, DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { missingPermissions, neededBits, type Permission } from './permissions.ts';

export interface DiscordAccess {
  readonly token: string;
  /** Unset: Discord's own. */
  readonly apiUrl?: string | undefined;
}

/** What Discord says about the token. */
export type DiscordCheck =
  | {
      readonly kind: 'accepted';
      readonly bot: string;
      readonly application: string;
      /** Whether the application is granted the content of everybody's messages. */
      readonly canReadMessages: boolean;
      readonly servers: readonly CheckedServer[];
    }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreachable'; readonly apiUrl: string; readonly reason: string };

export interface CheckedServer {
  readonly id: string;
  readonly name: string;
  /** In the server as a whole; a channel may have rules of its own. */
  readonly missing: readonly Permission[];
}

const DISCORD_API_URL = 'https://discord.com/api';
const TIMEOUT_MS = 10_000;
/** Discord's largest page. */
const PAGE = 200;

const userSchema = z.object({ username: z.string() });
const applicationSchema = z.object({ id: z.string(), flags: z.number().optional() });
const serversSchema = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }));
const { GatewayMessageContent, GatewayMessageContentLimited } = ApplicationFlagsBitField.Flags;

/** Asks Discord whether the token works and for what. Changes nothing, connects nothing; never throws for what Discord says. */
export async function checkDiscord({ token, apiUrl = DISCORD_API_URL }: DiscordAccess): Promise<DiscordCheck> {
  const rest = new REST({ version: '10', api: apiUrl, retries: 1, timeout: TIMEOUT_MS }).setToken(token);
  try {
    const { username } = userSchema.parse(await rest.get(Routes.user()));
    const { id, flags = 0 } = applicationSchema.parse(await rest.get(Routes.currentApplication()));
    return {
      kind: 'accepted',
      bot: username,
      application: id,
      canReadMessages: (flags & (GatewayMessageContent | GatewayMessageContentLimited)) !== 0,
      servers: await serversOf(rest),
    };
  } catch (cause) {
    if (cause instanceof DiscordAPIError && cause.status === 401) return { kind: 'refused' };
    return { kind: 'unreachable', apiUrl, reason: reasonOf(cause) };
  }
}

async function serversOf(rest: REST): Promise<readonly CheckedServer[]> {
  const servers: CheckedServer[] = [];
  for (let after = '0'; ; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = serversSchema.parse(await rest.get(Routes.userGuilds(), { query }));
    for (const { id, name, permissions } of page) servers.push({ id, name, missing: missingPermissions(permissions) });
    const last = page.at(-1);
    if (!last || page.length < PAGE) return servers;
    after = last.id;
  }
}

/** Where somebody adds the bot: to a server, with no more than it needs, or to themselves. */
export function inviteUrls(application: string): { readonly server: string; readonly user: string } {
  const url = (query: Record<string, string>) =>
    `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: application, ...query })}`;
  const permissions = String(neededBits());
  return {
    server: url({ permissions, integration_type: '0', scope: 'bot applications.commands' }),
    user: url({ integration_type: '1', scope: 'applications.commands' }),
  };
}

function reasonOf(cause: unknown): string {
  if (cause instanceof z.ZodError || cause instanceof SyntaxError) return 'its answer is not one of Discord';
  if (!(cause instanceof Error)) return String(cause);
  if ('status' in cause) return `it answered with status ${cause.status}`;
  if (cause.name === 'AbortError') return `no answer within ${TIMEOUT_MS / 1_000} s`;
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}
