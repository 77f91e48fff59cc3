import { InteractionResponseType, MessageFlags } from 'discord.js';
import type { DiscordApi } from './api.ts';
import { CODES, codeOf, toFailure } from './failures.ts';
import type { Via } from './job.ts';

/** Discord waits 3 s for the first answer; so long is spent on one try, and so long on all. */
const TRY_MAX_MS = 900;
const ALL_MAX_MS = 2_600;

/** What Discord is told at once. */
export function deferral(ack: Via['ack']): object {
  if (ack === 'silent') return { type: InteractionResponseType.DeferredMessageUpdate };
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  return ack === 'private' ? { type, data: { flags: MessageFlags.Ephemeral } } : { type };
}

/**
 * Gives an interaction its first answer. True where Discord has it, also where it has had it before: then the answer to an
 * earlier try of ours was lost. False where it is too late. Never rejects.
 */
export async function acknowledge(
  api: Pick<DiscordApi, 'answer'>,
  via: Pick<Via, 'id' | 'token'>,
  body: object,
): Promise<boolean> {
  for (const until = performance.now() + ALL_MAX_MS; ; ) {
    try {
      await api.answer(via, body, AbortSignal.timeout(TRY_MAX_MS));
      return true;
    } catch (error) {
      if (codeOf(error) === CODES.alreadyAcknowledged) return true;
      if (toFailure(error).kind === 'refused' || performance.now() > until) return false;
    }
  }
}
