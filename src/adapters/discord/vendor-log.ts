import { type Client, Events } from 'discord.js';
import { codeOf } from './failures.ts';

/** Where the adapter tells its operator what goes on. Texts that people write are no part of it. */
export interface DiscordLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * What of an error of Discord's packages may be told: its sort and number. Its address holds an interaction's token, and
 * its text may quote what somebody wrote.
 */
export function told(cause: unknown): object {
  const code = codeOf(cause) ?? (cause instanceof Error && 'code' in cause ? String(cause.code) : undefined);
  const type = cause instanceof Error ? cause.name.split('[')[0] : typeof cause;
  return { type, ...(code === undefined ? {} : { code }) };
}

/** Hands on what discord.js has to say of its own, cut down to that. */
export function hearVendor(client: Client, log: DiscordLog): void {
  client.on(Events.Error, (cause) => log.error(told(cause), 'discord.js reports an error'));
  client.on(Events.ShardError, (cause, shard) => log.warn({ ...told(cause), shard }, 'a connection to Discord failed'));
  client.on(Events.ShardReconnecting, (shard) =>
    log.info({ shard }, 'the connection to Discord is gone; connecting again'),
  );
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'connected to Discord again'));
  client.on(Events.Warn, () => log.warn({}, 'discord.js warns'));
}
