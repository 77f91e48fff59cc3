import { z } from 'zod';
import { checkJob, choiceJob, commandJob, formJob, messageJob, receiptJob } from '../../core/chat/job.ts';
import { readText } from './read-text.ts';

/** What somebody wants of us, as Slack's adapter keeps it. Texts are as Slack hands them on. */
export type SlackJob = z.infer<typeof slackJob>;

/** The workspace whose installation of ours this came through. */
const team = z.string();
/** Where an answer that only they see can be posted, for half an hour. */
const respondUrl = z.string().optional();

const slackJob = z.discriminatedUnion('kind', [
  commandJob.extend({ team, respondUrl }),
  messageJob.extend({ team, thread: z.string(), ts: z.string() }),
  choiceJob.extend({ team, respondUrl }),
  formJob.extend({ team }),
  receiptJob.extend({ team, respondUrl }),
  checkJob.extend({ team, respondUrl }),
]);

/** Undefined where it is none, or one of another version. */
export function readJob(payload: string): SlackJob | undefined {
  try {
    return slackJob.parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
}

/** The same with what was typed as it was meant. `/help` is Slack's own, so ours is `/brief help`. */
export function asMeant(job: SlackJob, botUserId: string): SlackJob {
  if (job.kind !== 'command' && job.kind !== 'message') return job;
  const meant = { ...job, text: readText(job.text, botUserId) };
  return meant.kind === 'command' && meant.text.toLowerCase() === 'help' ? { ...meant, name: 'help' } : meant;
}
