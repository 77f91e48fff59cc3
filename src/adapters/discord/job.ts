import { z } from 'zod';
import { checkJob, choiceJob, commandJob, formJob, messageJob, receiptJob } from '../../core/chat/job.ts';

/** What somebody wants of us, with what Discord needs to hear the answer. */
export type DiscordJob = z.infer<typeof job>;
/** The interaction a job came by. */
export type Via = z.infer<typeof via>;

const via = z.object({
  id: z.string(),
  application: z.string(),
  /** With it, Discord takes an answer for 15 minutes. */
  token: z.string(),
  /**
   * What was told Discord at once: `private` and `public` show that we think, to one or to all; `silent` shows nothing.
   */
  ack: z.enum(['private', 'public', 'silent']),
  /** Whether we may write where it came from, as one writes there. */
  canPost: z.boolean(),
  canOpenThreads: z.boolean(),
  /** Brought along by a user, where we are not ourselves. */
  isGuest: z.boolean(),
  /** The server; absent between two. */
  guild: z.string().optional(),
  /** Whether whoever did it may manage the server; between two, everybody may. */
  canManage: z.boolean().default(false),
});

/** Where it came from: a channel, a thread, or the conversation between two. */
const channel = z.string();

const job = z.discriminatedUnion('kind', [
  commandJob.extend({ channel, via }),
  messageJob.extend({ channel, message: z.string() }),
  choiceJob.extend({ channel, via, message: z.string() }),
  formJob.extend({ channel, via, message: z.string().optional() }),
  receiptJob.extend({ channel, via }),
  checkJob.extend({ channel, via }),
]);

/** Undefined where it is none, or one of another version. */
export function readJob(payload: string): DiscordJob | undefined {
  try {
    return job.parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
}
