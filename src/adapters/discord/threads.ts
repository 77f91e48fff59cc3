import type { Reply } from '../../core/reply/types.ts';
import type { DiscordApi } from './api.ts';
import { label } from './escape.ts';
import { CODES, codeOf } from './failures.ts';
import { THREAD_NAME_MAX_CHARS } from './limits.ts';
import { persist } from './persist.ts';

/** What a thread about this is called. */
export function threadName({ title = '' }: Reply): string {
  return label(title, THREAD_NAME_MAX_CHARS);
}

/**
 * Opens the thread on a message of ours, or takes the one that hangs on it. False where there can be none: nobody lets us,
 * or the message is gone.
 */
export async function openThread(
  api: DiscordApi,
  channel: string,
  message: string,
  name: string,
  signal: AbortSignal,
): Promise<boolean> {
  const opened = await persist(async () => {
    try {
      await api.openThread(channel, message, name, signal);
    } catch (error) {
      // One message has one thread, which has the message's id.
      if (codeOf(error) !== CODES.threadExists) throw error;
    }
  }, signal);
  return opened.kind === 'done';
}
