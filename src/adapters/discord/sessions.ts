import { SimpleShardingStrategy, type WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';

/** The connection broke off without a word. */
const BROKEN_OFF = 1_006;

/**
 * discord.js's own way to run shards, but for one thing: it forgets its session where Discord refuses the connection for a
 * while, and then misses what was said meanwhile. We keep it, and Discord says itself when it is good no more. It also goes
 * on connecting when it was told to stop; from `stopping` on that waits for ever, which keeps no process alive.
 */
export function keepSessions(manager: WebSocketManager, stopping: AbortSignal): SimpleShardingStrategy {
  const brokenOff = new Set<number>();
  manager.on(WebSocketShardEvents.Closed, ({ code, shardId }) => {
    if (code === BROKEN_OFF) brokenOff.add(shardId);
  });
  manager.on(WebSocketShardEvents.Hello, ({ shardId }) => void brokenOff.delete(shardId));
  const { updateSessionInfo, retrieveSessionInfo } = manager.options;
  manager.options.updateSessionInfo = async (shardId, session) => {
    if (session === null && brokenOff.has(shardId)) return;
    await updateSessionInfo(shardId, session);
  };
  manager.options.retrieveSessionInfo = (shardId) =>
    stopping.aborted ? new Promise(() => {}) : retrieveSessionInfo(shardId);
  return new SimpleShardingStrategy(manager);
}
