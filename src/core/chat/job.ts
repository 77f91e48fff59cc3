import { z } from 'zod';
import { LANGUAGES } from '../language/languages.ts';

/*
 * What somebody wants of us in a chat, with all that is needed to do it, also after a restart. Ids are the platform's own;
 * text is as they meant it, without a platform's markup. A platform adds what it needs to answer.
 */

/** A command, typed where nothing else of ours need be. */
export type CommandJob = z.infer<typeof commandJob>;
/** A message to us: a mention, a reply in a thread of ours, a direct message. */
export type MessageJob = z.infer<typeof messageJob>;
/** A button pressed or a briefing picked. */
export type ChoiceJob = z.infer<typeof choiceJob>;
/** A question sent off in a form. */
export type FormJob = z.infer<typeof formJob>;
/** How an answer came about, asked below it. */
export type ReceiptJob = z.infer<typeof receiptJob>;
/** A text to check against a briefing. */
export type CheckJob = z.infer<typeof checkJob>;
export type Job = CommandJob | MessageJob | ChoiceJob | FormJob | ReceiptJob | CheckJob;

const common = {
  /** The channel, or the conversation between two. */
  place: z.string(),
  user: z.string(),
  /** When we heard of it, in milliseconds since 1970. */
  heardAt: z.number(),
};
const language = z.enum(LANGUAGES);
/** Whose conversation goes on, or may begin, in the thread: ours, or ours beside one of others. */
const whose = z.enum(['thread', 'aside']);

export const commandJob = z.object({
  kind: z.literal('command'),
  ...common,
  name: z.string(),
  /** What follows the name. */
  text: z.string(),
  /** The thread it was typed in, where the platform has commands there. */
  thread: z.string().optional(),
  in: whose.optional(),
  language: language.optional(),
});
export const messageJob = z.object({
  kind: z.literal('message'),
  ...common,
  /** The thread it stands in, or begins; absent: the answer begins it. */
  thread: z.string().optional(),
  text: z.string(),
  /**
   * `thread`: our conversation. `aside`: one of others, in which we are spoken to. `below`: under a message of ours, which
   * may be about to begin one.
   */
  in: z.enum(['thread', 'aside', 'below']),
});
export const choiceJob = z.object({
  kind: z.literal('choice'),
  ...common,
  /** The thread in which to show it; absent: it begins one. */
  thread: z.string().optional(),
  slug: z.string(),
  /** As after `/brief`. */
  words: z.string(),
  language,
  /** What was asked when several briefings were offered, and whose conversation it was asked in. */
  question: z.string().optional(),
  in: whose.optional(),
});
export const formJob = z.object({
  kind: z.literal('form'),
  ...common,
  thread: z.string().optional(),
  /** Absent: the question has to find the briefing. */
  slug: z.string().optional(),
  question: z.string(),
  language,
  in: whose.optional(),
});
/** Told to the one who asks alone; `thread`, where given, is the one they read in. */
export const receiptJob = z.object({
  kind: z.literal('receipt'),
  ...common,
  thread: z.string().optional(),
  /** The answer, and the channel or thread it stands in, as it was noted when it was posted. */
  message: z.string(),
  channel: z.string(),
  language,
});
/** The same. */
export const checkJob = z.object({
  kind: z.literal('check'),
  ...common,
  thread: z.string().optional(),
  slug: z.string(),
  text: z.string(),
  language,
});
