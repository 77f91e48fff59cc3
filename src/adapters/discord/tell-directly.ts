import type { DiscordApi } from './api.ts';
import type { DiscordMessage } from './components.ts';
import { persist } from './persist.ts';

/** Says something in the conversation with somebody. False where they do not let us, or Discord does not. */
export async function tellDirectly(
  api: DiscordApi,
  user: string,
  messages: readonly DiscordMessage[],
  signal: AbortSignal,
): Promise<boolean> {
  const direct = await persist(() => api.direct(user, signal), signal);
  if (direct.kind === 'failed') return false;
  for (const message of messages) {
    const told = await persist(() => api.post(direct.result, message, { signal }), signal);
    if (told.kind === 'failed') return false;
  }
  return true;
}
