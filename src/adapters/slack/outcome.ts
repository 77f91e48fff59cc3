import type { Bot } from '../../core/bot.ts';
import type { Library } from '../../core/briefing/library.ts';
import { withQuestion } from '../../core/commands/asked.ts';
import { spokenCommand } from '../../core/commands/spoken.ts';
import type { Outcome } from '../../core/commands/types.ts';
import type { Request } from '../../core/conversation/types.ts';
import type { ChoiceJob, CommandJob, FormJob, Job, MessageJob } from './job.ts';
import { readText } from './read-text.ts';

/** What the core says to a job, and where it is to be remembered. */
export interface Answered extends Outcome {
  /** The thread of our conversation, where there is one already. */
  readonly thread?: string;
  readonly kind: 'briefing' | 'view' | 'answer';
  /** The question that is asked back about. */
  readonly question?: string;
}

export interface Asking {
  readonly bot: Bot;
  readonly library: Library;
  readonly botUserId: string;
}

export async function outcomeOf(job: Job, asking: Asking): Promise<Answered> {
  switch (job.kind) {
    case 'command':
      return commandOutcome(job, asking);
    case 'message':
      return messageOutcome(job, asking);
    case 'choice':
      return choiceOutcome(job, asking);
    case 'form':
      return formOutcome(job, asking);
  }
}

/** `/help` is Slack's own, so ours is `/brief help`. */
async function commandOutcome(job: CommandJob, { bot, botUserId }: Asking): Promise<Answered> {
  const text = readText(job.text, botUserId);
  const name = text.toLowerCase() === 'help' ? 'help' : job.name;
  return { ...(await bot.run(name, requestOf(job, text))), kind: name === 'ask' ? 'answer' : 'briefing' };
}

async function messageOutcome(job: MessageJob, { bot, library, botUserId }: Asking): Promise<Answered> {
  const text = readText(job.text, botUserId);
  const thread = job.in === 'aside' ? besideThread(job.thread) : job.thread;
  const command = spokenCommand(text, bot.commands, library);
  if (!command)
    return { ...(await bot.answer({ ...requestOf(job, text), thread })), thread, kind: 'answer', question: text };
  const outcome = await bot.run(command.name, requestOf(job, command.words));
  return { ...outcome, thread, kind: command.name === 'ask' ? 'answer' : 'briefing' };
}

async function choiceOutcome(job: ChoiceJob, { bot }: Asking): Promise<Answered> {
  const { slug, words, language, question, thread } = job;
  const where = thread === undefined ? {} : { thread };
  if (question !== undefined) {
    const outcome = await bot.run('ask', { ...requestOf(job, `${slug} ${question}`), language });
    return { ...outcome, ...where, kind: 'answer' };
  }
  return { ...(await bot.run('brief', { ...requestOf(job, words), language })), ...where, kind: 'view' };
}

async function formOutcome(job: FormJob, { bot }: Asking): Promise<Answered> {
  const { channel, slug, question, language, thread } = job;
  if (thread !== undefined && (await bot.isOpen(channel, thread, slug))) {
    const outcome = await bot.answer({ ...requestOf(job, question), thread });
    return { ...outcome, reply: withQuestion(outcome.reply, question), thread, kind: 'answer' };
  }
  const text = slug === undefined ? question : `${slug} ${question}`;
  const outcome = await bot.run('ask', { ...requestOf(job, text), language });
  const where = thread === undefined ? {} : { thread };
  return { ...outcome, reply: withQuestion(outcome.reply, question), ...where, kind: 'answer' };
}

function requestOf({ channel, user }: Job, text: string): Request {
  return { place: channel, thread: channel, user, text };
}

/**
 * Our conversation beside one that others have in the same thread: there we speak when we are spoken to, and what they say
 * to one another is no question to us.
 */
function besideThread(thread: string): string {
  return `${thread}:aside`;
}
