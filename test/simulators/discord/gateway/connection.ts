import type { WebSocket } from 'ws';
import { isObject, type JsonObject, parseJson } from '../../json.ts';
import { GATEWAY_SEND_MAX_BYTES, GATEWAY_SENDS } from '../limits.ts';

/** One socket of the app. */
export interface Connection {
  /** `zombie`: open on paper; nothing is heard or said on it any more. */
  state: 'open' | 'zombie';
  /** False where it can not be said any more. */
  say(message: JsonObject): boolean;
  close(code: number, reason: string): void;
  /** Breaks it without a word. */
  drop(): void;
}

interface Parts {
  readonly nowMs: () => number;
  onMessage(message: JsonObject): void;
  /** `code` is 1006 where nobody said goodbye. */
  onClose(code: number): void;
}

export function openConnection(raw: WebSocket, { nowMs, onMessage, onClose }: Parts): Connection {
  const sends: number[] = [];
  const connection: Connection = {
    state: 'open',
    say(message) {
      if (connection.state === 'zombie' || raw.readyState !== raw.OPEN) return false;
      raw.send(JSON.stringify(message));
      return true;
    },
    close: (code, reason) => raw.close(code, reason),
    drop: () => raw.terminate(),
  };

  function tooFast(): boolean {
    const now = nowMs();
    while (sends[0] !== undefined && sends[0] <= now - GATEWAY_SENDS.perMs) sends.shift();
    return sends.push(now) > GATEWAY_SENDS.limit;
  }

  raw.on('message', (bytes) => {
    if (connection.state === 'zombie') return;
    const text = bytes.toString();
    if (tooFast()) return connection.close(4_008, 'You are being rate limited.');
    const message = Buffer.byteLength(text) > GATEWAY_SEND_MAX_BYTES ? undefined : parseJson(text);
    if (isObject(message)) onMessage(message);
    else connection.close(4_002, 'Error while decoding payload.');
  });
  raw.on('error', () => raw.terminate());
  raw.on('close', (code) => onClose(code));
  return connection;
}
