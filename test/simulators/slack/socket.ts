import type { WebSocket } from 'ws';
import type { JsonObject } from '../json.ts';

/** One connection of the app, as Slack sees it. */
export interface Socket {
  /** `deaf`: open on paper; what is said to it is lost. `closing`: asked to go. */
  state: 'open' | 'deaf' | 'closing';
  say(message: JsonObject): void;
  goDeaf(): void;
  break(): void;
  /** Says goodbye first, and waits for the app to say it too, but not for long. */
  hangUp(): Promise<void>;
}

interface Options {
  readonly pingIntervalMs: number;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

const GOING_AWAY = 1_001;
const GOODBYE_MS = 200;

export function openSocket(raw: WebSocket, { pingIntervalMs, onText, onClose }: Options): Socket {
  const socket: Socket = {
    state: 'open',
    say(message) {
      if (socket.state !== 'deaf') raw.send(JSON.stringify(message));
    },
    goDeaf() {
      socket.state = 'deaf';
      // Otherwise the library would still answer when the app says goodbye.
      raw.close = () => {};
    },
    break: () => raw.terminate(),
    hangUp: () =>
      new Promise((resolve) => {
        const patience = setTimeout(() => raw.terminate(), GOODBYE_MS);
        raw.on('close', () => {
          clearTimeout(patience);
          resolve();
        });
        raw.close(GOING_AWAY);
      }),
  };
  const pings = setInterval(() => {
    if (socket.state !== 'deaf') raw.ping('Ping from Slack');
  }, pingIntervalMs);
  raw.on('ping', (payload) => {
    if (socket.state !== 'deaf') raw.pong(payload);
  });
  raw.on('message', (bytes) => {
    if (socket.state !== 'deaf') onText(bytes.toString());
  });
  raw.on('error', () => raw.terminate());
  raw.on('close', () => {
    clearInterval(pings);
    onClose();
  });
  return socket;
}
