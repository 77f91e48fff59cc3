import { Client, type ClientOptions, GatewayIntentBits, Partials } from 'discord.js';
import type { Discord } from './simulator.ts';

/** The real discord.js with nothing of ours in it, for the stand-in's own tests. */
export interface BareClient {
  readonly client: Client<true>;
  stop(): Promise<void>;
}

export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

export function newClient(discord: Discord, options: Partial<ClientOptions> = {}): Client {
  return new Client({
    intents: [...INTENTS],
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl, retries: 0 },
    // The library waits 5 s between two identifies, as Discord asks of it; nothing here depends on that.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...options,
  });
}

/** Logs in, and waits until the client knows its guilds. */
export async function startBareClient(
  discord: Discord,
  { register = () => {}, ...options }: Partial<ClientOptions> & { readonly register?: (client: Client) => void } = {},
): Promise<BareClient> {
  const client = newClient(discord, options);
  // An error of a socket that the test broke would otherwise end the process.
  client.on('error', () => {});
  register(client);
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  return { client: await ready, stop: () => client.destroy() };
}
