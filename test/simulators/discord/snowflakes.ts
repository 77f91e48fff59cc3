import type { Clock } from '../clock.ts';

/** Discord's ids: the time since its epoch in the upper bits, so that a later thing has a greater one. */
export interface Snowflakes {
  next(): string;
  /** The n-th guild's falls to shard n of any number of shards up to 16. */
  nextGuild(): string;
}

const EPOCH_MS = 1_420_070_400_000;

/** A time in 2021 that 1 to 16 all divide. */
const FIRST_GUILD = 720_720n * 277_778n;

export function createSnowflakes(clock: Clock): Snowflakes {
  let last = 0n;
  let guilds = 0n;
  return {
    next() {
      const now = BigInt(clock.nowMs() - EPOCH_MS) << 22n;
      last = now > last ? now : last + 1n;
      return String(last);
    },
    nextGuild() {
      guilds += 1n;
      return String((FIRST_GUILD + guilds - 1n) << 22n);
    },
  };
}

export function shardOf(guild: string | undefined, shards: number): number {
  return guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(shards));
}
