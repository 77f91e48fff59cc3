import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import type { Connection } from './connection.ts';
import type { Session } from './session.ts';

/** What the gateway knows of those who are connected to it. */
export interface GatewayState {
  readonly world: World;
  readonly settings: Settings;
  /** Those that are open, with the session that each has begun or resumed. */
  readonly connections: Map<Connection, Session | undefined>;
  readonly sessions: Map<string, Session>;
  /** What the app did so far. */
  readonly counts: { connected: number; identified: number; resumed: number; heartbeats: number; refused: number };
  address(path: string): string;
}
