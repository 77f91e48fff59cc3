import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { BriefingError, ConfigError } from '../../core/errors.ts';
import type { ShardChoice } from './client.ts';
import { persist } from './persist.ts';

const gateway = z.object({ shards: z.number() });

/**
 * Asks Discord how many shards there are, which tells too whether it takes the token: before anything connects, as each
 * attempt to connect counts. Throws ConfigError for what is wrong with the settings, BriefingError where Discord is not
 * reached.
 */
export async function chooseShards(rest: REST, wanted: 'auto' | readonly number[]): Promise<ShardChoice> {
  const asked = await persist(() => rest.get(Routes.gatewayBot()), AbortSignal.timeout(ASK_MAX_MS));
  if (asked.kind === 'failed') throw asked.failure.kind === 'refused' ? notAccepted() : unreachable(asked.error);
  const { shards: total } = gateway.parse(asked.result);
  if (wanted === 'auto') return 'auto';
  const missing = wanted.filter((id) => id >= total);
  if (missing.length > 0) {
    const all = total === 1 ? 'one shard, 0' : `${total} shards, 0 to ${total - 1}`;
    throw new ConfigError([`DISCORD_SHARDS has ${missing.join(', ')}, but Discord gives this bot ${all}.`]);
  }
  return { ids: wanted, total };
}

const ASK_MAX_MS = 30_000;

export function notAccepted(): ConfigError {
  return new ConfigError([
    'DISCORD_TOKEN is not accepted by Discord: copy it anew from the Bot page of your application.',
  ]);
}

export function unreachable(cause: unknown): BriefingError {
  const message =
    'Discord can not be reached, or is in trouble; check DISCORD_API_URL and the network, and start again.';
  return new BriefingError('discord-unreachable', message, { cause });
}
