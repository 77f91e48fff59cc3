import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import { BriefingError, ConfigError } from '../../core/errors.ts';
import { notAccepted, unreachable } from './application.ts';

/** Why Discord lets us in no more, by the code with which it closes the connection; undefined where it may yet. */
export function refusedBy(
  code: number,
  { canReadMessages }: { readonly canReadMessages: boolean },
): BriefingError | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return notAccepted();
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return new ConfigError([
        canReadMessages
          ? 'DISCORD_MESSAGE_CONTENT is true, but Discord does not grant it: switch on the message content intent on the Bot page of your application, or set it to false.'
          : 'Discord does not grant the intents that the bot needs.',
      ]);
    case GatewayCloseCodes.InvalidShard:
      return new ConfigError(['DISCORD_SHARDS does not fit the number of shards that Discord gives this bot.']);
    case GatewayCloseCodes.ShardingRequired:
      return new ConfigError(['DISCORD_SHARDS leaves too much to one shard: set it to auto.']);
    case GatewayCloseCodes.InvalidAPIVersion:
      return new BriefingError('discord-version', 'Discord has ended the version of its gateway that we speak.');
    default:
      return undefined;
  }
}

export interface LoggingIn {
  readonly token: string;
  readonly canReadMessages: boolean;
}

/** Connects, and waits until all servers are known. Throws ConfigError, or BriefingError where Discord is not reached. */
export async function logIn(client: Client, { token, canReadMessages }: LoggingIn): Promise<void> {
  let refused: BriefingError | undefined;
  client.on(Events.ShardDisconnect, ({ code }) => {
    refused ??= refusedBy(code, { canReadMessages });
  });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(token);
  } catch (cause) {
    if (refused) throw refused;
    if (cause instanceof Error && 'code' in cause && cause.code === 'TokenInvalid') throw notAccepted();
    if (cause instanceof Error && cause.message.startsWith('Not enough sessions remaining')) throw noSessions(cause);
    throw unreachable(cause);
  }
  await ready;
}

function noSessions(cause: Error): BriefingError {
  const message = 'Discord takes no more connections of this bot today; start it again tomorrow.';
  return new BriefingError('discord-sessions', message, { cause });
}
