import type { IncomingEvent } from '../../core/conversation/ports.ts';
import type { DiscordJob } from './job.ts';

/** What the keys of all that Discord sends begin with. */
export const KEY_PREFIX = 'discord:';

/**
 * A job as the store keeps it. `id` is what Discord repeats when it sends the same thing again:
 * - of a message, its channel and its id; of a command, the interaction's id;
 * - of a form, the id of the interaction that opened it, as one open form is one question;
 * - of a button, where it stands and what it means, as a second press is to add nothing.
 */
export function incoming(id: string, job: DiscordJob): IncomingEvent {
  const { kind, place, user, thread } = job;
  const key = `${KEY_PREFIX}${kind}:${id}`;
  return { key, payload: JSON.stringify(job), place, user, ...(thread === undefined ? {} : { thread }) };
}
