import type { webApi } from '@slack/bolt';

/** Says in a thread that an answer is on its way. Slack takes it away when we post there, or after two minutes. */
export interface Status {
  /** Before the answer is posted: lets the status arrive first, so that it does not stay behind. Waits for a moment only. */
  settle(): Promise<void>;
  /** When nothing was posted there. */
  clear(): Promise<void>;
}

export interface StatusPlace {
  readonly client: webApi.WebClient;
  readonly channel: string;
  readonly thread: string;
}

/** An answer does not wait for longer than this to be announced. */
const PATIENCE_MS = 1_000;

/** Shown at once. Where Slack does not allow it there is none, and nothing else in its place. */
export function showStatus({ client, channel, thread }: StatusPlace, words: string): Status {
  const set = (status: string) =>
    client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status }).then(
      () => true,
      () => false,
    );
  const shown = set(words);
  let isLate = false;
  return {
    async settle() {
      isLate = !(await Promise.race([shown.then(() => true), wait(PATIENCE_MS)]));
      if (isLate) void shown.then((isShown) => isShown && set(''));
    },
    async clear() {
      if (await shown) await set('');
    },
  };
}

function wait(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms).unref());
}
