import type { Reply } from '../../core/reply/types.ts';
import type { DiscordApi } from './api.ts';
import { label } from './escape.ts';
import { CODES, codeOf } from './failures.ts';
import { THREAD_NAME_MAX_CHARS } from './limits.ts';
import { type Persisted, persist } from './persist.ts';

/** What a thread about this is called: as it is, or as it begins. */
export function threadName({ title, parts: [first] }: Reply): string {
  return label(title ?? first?.text ?? '', THREAD_NAME_MAX_CHARS);
}

/**
 * Opens the thread on a message of ours, or takes the one that hangs on it. Refused where there can be none: nobody lets us,
 * or the message is gone.
 */
export function openThread(
  api: DiscordApi,
  channel: string,
  message: string,
  name: string,
  signal: AbortSignal,
): Promise<Persisted<void>> {
  return persist(async () => {
    try {
      await api.openThread(channel, message, name, signal);
    } catch (error) {
      // One message has one thread, which has the message's id.
      if (codeOf(error) !== CODES.threadExists) throw error;
    }
  }, signal);
}
