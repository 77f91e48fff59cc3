import type { Deliveries } from './deliveries.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Triggers } from './triggers.ts';
import type { World } from './world.ts';

/** All that a method of the API or a user's hand needs. */
export interface Platform {
  readonly world: World;
  readonly deliveries: Deliveries;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly settings: Settings;
  /** With a slash at its end: where uploads and answers are posted to. */
  readonly baseUrl: string;
  openSockets(): number;
  /** A Socket Mode address that opens once. */
  openSocketUrl(): string;
}

/** What a test may change while it runs. */
export interface Settings {
  scopes: readonly string[];
  /** Off where a workspace does not have `chat.startStream` and its fellows. */
  streaming: boolean;
  /** Which copies of a mention are sent, and which comes first. */
  mentionOrder: 'message-first' | 'mention-first' | 'message-only' | 'mention-only';
  rateLimits: 'off' | 'documented';
  /** From upload to a picture that can be shown. */
  fileProcessingMs: number;
  streamLifetimeMs: number;
  homeTab: boolean;
  /** What the manifest says: `agent_view`, or the older `assistant_view`. */
  surface: 'agent' | 'assistant';
}
