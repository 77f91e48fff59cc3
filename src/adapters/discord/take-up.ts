import { setTimeout as sleep } from 'node:timers/promises';
import { InteractionResponseType, MessageFlags } from 'discord.js';
import { notice } from '../../core/commands/notice.ts';
import type { Inbox } from '../../core/delivery/inbox.ts';
import { noteInTime } from '../../core/delivery/note-in-time.ts';
import type { Language } from '../../core/language/languages.ts';
import { acknowledge, deferral } from './acknowledge.ts';
import type { DiscordApi } from './api.ts';
import { QUIET, toMessages } from './components.ts';
import { incoming } from './incoming.ts';
import type { Acted } from './interaction.ts';
import type { DiscordJob } from './job.ts';
import type { DiscordLog } from './vendor-log.ts';

export interface TakingUp {
  readonly inbox: Inbox;
  readonly api: DiscordApi;
  readonly log: DiscordLog;
}

type InteractionJob = Extract<DiscordJob, { via: unknown }>;

/** Notes what somebody wants, tells Discord that we have it, and sees it done. False where we had it before. */
export async function takeUp({ inbox, api, log }: TakingUp, id: string, job: InteractionJob): Promise<boolean> {
  const event = incoming(id, job);
  if (!(await noteInTime(inbox, event, log))) return false;
  const { via } = job;
  const isHeard = await acknowledge(api, via, deferral(via.ack));
  if (!isHeard) log.warn({ job: job.kind }, 'Discord did not take the first answer in time');
  await inbox.take(event);
  return true;
}

/** Says a sentence of ours to the one who acted, at once and alone. */
export async function sayAtOnce(api: DiscordApi, { via }: Acted, words: string, language: Language): Promise<boolean> {
  const [message] = toMessages(notice(words, language), { startsThread: false });
  const data = { ...QUIET, components: message?.components ?? [], flags: QUIET.flags | MessageFlags.Ephemeral };
  return acknowledge(api, via, { type: InteractionResponseType.ChannelMessageWithSource, data });
}

/** Longer than it takes to acknowledge, and well within the 3 s that Discord waits. */
const SECOND_WORD_MS = 1_200;

/**
 * Says it of what was there before. Whether this is a second press or a second copy of the first one, which another
 * process may be about to acknowledge, only Discord knows: it takes no answer to the latter after some time.
 */
export async function sayUnlessTaken(api: DiscordApi, acted: Acted, words: string, language: Language): Promise<void> {
  await sleep(SECOND_WORD_MS);
  await sayAtOnce(api, acted, words, language);
}
