import { EventEmitter } from 'node:events';
import { type SessionInfo, type WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { describe, expect, it } from 'vitest';
import { keepSessions } from '../../../src/adapters/discord/sessions.ts';

const SESSION: SessionInfo = { sessionId: 'one', resumeURL: 'wss://here', sequence: 7, shardId: 0, shardCount: 1 };

/** What discord.js keeps of a shard's session, and the part of its manager that tells of the connection. */
function aManager() {
  const kept = new Map<number, SessionInfo | null>([[0, SESSION]]);
  const options = {
    updateSessionInfo: (shard: number, session: SessionInfo | null) => void kept.set(shard, session),
    retrieveSessionInfo: (shard: number) => kept.get(shard) ?? null,
  };
  const manager = Object.assign(new EventEmitter(), { options }) as unknown as WebSocketManager & EventEmitter;
  return { manager, options, kept };
}

const stopping = new AbortController();

describe('keepSessions', () => {
  it('keeps the session where the connection broke off, until Discord is there again and says otherwise', async () => {
    const { manager, options, kept } = aManager();
    keepSessions(manager, stopping.signal);
    manager.emit(WebSocketShardEvents.Closed, { code: 1_006, shardId: 0 });
    await options.updateSessionInfo(0, null);
    expect(kept.get(0)).toEqual(SESSION);
    manager.emit(WebSocketShardEvents.Hello, { shardId: 0 });
    await options.updateSessionInfo(0, null);
    expect(kept.get(0)).toBeNull();
  });

  it('forgets it where Discord has closed the connection for good', async () => {
    const { manager, options, kept } = aManager();
    keepSessions(manager, stopping.signal);
    manager.emit(WebSocketShardEvents.Closed, { code: 1_000, shardId: 0 });
    await options.updateSessionInfo(0, null);
    expect(kept.get(0)).toBeNull();
  });

  it('lets nothing connect after it was told to stop', async () => {
    const { manager, options } = aManager();
    const ending = new AbortController();
    keepSessions(manager, ending.signal);
    expect(await options.retrieveSessionInfo(0)).toEqual(SESSION);
    ending.abort();
    const first = await Promise.race([options.retrieveSessionInfo(0), new Promise((resolve) => setImmediate(resolve))]);
    expect(first).toBeUndefined();
  });
});
