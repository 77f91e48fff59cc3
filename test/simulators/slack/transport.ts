import type { JsonObject } from '../json.ts';

/** How Slack reaches the app: one of the two, the app can not tell the difference in what it says. */
export interface Transport {
  /** Never rejects. */
  send(envelope: Envelope): Promise<Ack>;
}

export interface Envelope {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: JsonObject;
  readonly retry?: { readonly attempt: number; readonly reason: string };
}

/** What came back: `body` is what the app answered with, a text or an object. */
export type Ack =
  | { readonly outcome: 'acked'; readonly ms: number; readonly body: JsonObject | string | undefined }
  | {
      readonly outcome: 'timeout' | 'failed';
      readonly ms: number;
      readonly reason: string;
      readonly noRetry?: boolean;
    };
