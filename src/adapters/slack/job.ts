import { z } from 'zod';
import { LANGUAGES } from '../../core/language/languages.ts';

/** What somebody wants of us, with all that is needed to do it, also after a restart. Ids are Slack's own. */
export type Job = z.infer<typeof job>;

/** `/brief words`, typed in a channel. */
export type CommandJob = z.infer<typeof commandJob>;
/** A message to us: a mention, a reply in a thread of ours, a direct message. */
export type MessageJob = z.infer<typeof messageJob>;
/** A button pressed or a briefing picked. */
export type ChoiceJob = z.infer<typeof choiceJob>;
/** A question sent off in a form. */
export type FormJob = z.infer<typeof formJob>;

const common = {
  /** The workspace whose installation of ours this came through. */
  team: z.string(),
  /** A channel; a user's id stands for the conversation with them. */
  channel: z.string(),
  user: z.string(),
  /** When we heard of it, in milliseconds since 1970. */
  heardAt: z.number(),
};
/** Where an answer that only they see can be posted, for half an hour. */
const respondUrl = { respondUrl: z.string().optional() };
const language = z.enum(LANGUAGES);

const commandJob = z.object({
  kind: z.literal('command'),
  ...common,
  ...respondUrl,
  name: z.string(),
  text: z.string(),
});
const messageJob = z.object({
  kind: z.literal('message'),
  ...common,
  ts: z.string(),
  /** The thread it stands in, or begins. */
  thread: z.string(),
  text: z.string(),
  /**
   * `thread`: our conversation. `aside`: one of others, in which we are spoken to. `below`: under a message of ours, which
   * may be about to begin one.
   */
  in: z.enum(['thread', 'aside', 'below']),
});
const choiceJob = z.object({
  kind: z.literal('choice'),
  ...common,
  ...respondUrl,
  /** The thread in which to show it; absent: it begins one. */
  thread: z.string().optional(),
  slug: z.string(),
  /** As after `/brief`. */
  words: z.string(),
  language,
  /** What was asked when several briefings were offered, and whose conversation it was asked in. */
  question: z.string().optional(),
  in: z.enum(['thread', 'aside']).optional(),
});
const formJob = z.object({
  kind: z.literal('form'),
  ...common,
  thread: z.string().optional(),
  slug: z.string().optional(),
  question: z.string(),
  language,
});

const job = z.discriminatedUnion('kind', [commandJob, messageJob, choiceJob, formJob]);

/** Undefined where it is none, or one of another version. */
export function readJob(payload: string): Job | undefined {
  try {
    return job.parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
}
