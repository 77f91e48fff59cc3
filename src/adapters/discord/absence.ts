import { type Client, Events } from 'discord.js';

/** Before that we do not know of. Whoever asked then has waited long enough to ask again. */
const START_MS = 10 * 60_000;
/** A connection may be dead for two heartbeats before anybody notices; and clocks differ. */
const MARGIN_MS = 3 * 60_000;

/**
 * Watches for new sessions, which tell nothing of what was said before them: `since` is an instant at which we still heard
 * all. A session that is resumed tells it all itself.
 */
export function onNewSession(client: Client, now: () => number, caughtUp: (since: number) => void): void {
  const brokenAt = new Map<number, number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (!brokenAt.has(shard)) brokenAt.set(shard, now());
  });
  client.on(Events.ShardResume, (shard) => void brokenAt.delete(shard));
  client.on(Events.ShardReady, (shard) => {
    const broken = brokenAt.get(shard);
    brokenAt.delete(shard);
    if (broken !== undefined) caughtUp(broken - MARGIN_MS);
  });
  caughtUp(now() - START_MS);
}
