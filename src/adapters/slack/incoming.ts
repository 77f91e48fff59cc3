import type { IncomingEvent } from '../../core/conversation/ports.ts';
import type { SlackJob } from './job.ts';

/** What the keys of all that Slack sends begin with. */
export const KEY_PREFIX = 'slack:';

/**
 * A job as the store keeps it. `id` is what Slack repeats when it sends the same thing again:
 * - of a message, channel and `ts`: a mention comes in two copies, whose event ids differ;
 * - of a command and of what is told to one person alone, its `trigger_id`; of a form, the window's id, as one window is
 *   one question or check;
 * - of a button, where it stands and what it means, as a second press is to add nothing.
 */
export function incoming(kind: SlackJob['kind'], id: string, job: SlackJob): IncomingEvent {
  const { place, user } = job;
  const thread = job.thread === undefined || isAside(job) ? {} : { thread: job.thread };
  return { key: `${KEY_PREFIX}${kind}:${id}`, payload: JSON.stringify(job), place, user, ...thread };
}

/** What is told to one person alone waits for no answer to others in the same thread. */
function isAside({ kind }: SlackJob): boolean {
  return kind === 'receipt' || kind === 'check';
}
