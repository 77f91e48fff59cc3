/** What a test may change while it runs. */
export interface Settings {
  /** Without it every call is refused with 401, and every identify with 4004. */
  token: string;
  /** The switches of the developer portal. */
  privilegedIntents: { messageContent: boolean; members: boolean; presences: boolean };
  rateLimits: 'off' | 'documented';
  /** How many shards Discord recommends, and the fewest it takes. */
  shards: number;
  leastShards: number;
  /** How many shards may identify at once. */
  maxConcurrency: number;
  heartbeatIntervalMs: number;
  /** Off where the admins of a guild let everybody use every command, whatever the app asked for. */
  commandPermissions: 'as-declared' | 'overridden';
}
