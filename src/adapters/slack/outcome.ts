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
  const { channel, slug, words, language, question, thread, in: place } = job;
  const where = thread === undefined ? {} : { thread: await conversationIn(bot, channel, thread, place ?? 'thread') };
  if (question !== undefined) {
    const outcome = await bot.run('ask', { ...requestOf(job, `${slug} ${question}`), language });
    return { ...outcome, ...where, kind: 'answer' };
  }
  return { ...(await bot.run('brief', { ...requestOf(job, words), language })), ...where, kind: 'view' };
}

async function formOutcome(job: FormJob, { bot }: Asking): Promise<Answered> {
  const { channel, slug, question, language, thread: below } = job;
  // Without a briefing it came from a message's menu, and so from anybody's message.
  const place = slug === undefined ? 'aside' : 'thread';
  const where = below === undefined ? {} : { thread: await conversationIn(bot, channel, below, place) };
  if (where.thread !== undefined && (await bot.isOpen(channel, where.thread, slug))) {
    const outcome = await bot.answer({ ...requestOf(job, question), thread: where.thread });
    return { ...outcome, reply: withQuestion(outcome.reply, question), ...where, kind: 'answer' };
  }
  const text = slug === undefined ? question : `${slug} ${question}`;
  const outcome = await bot.run('ask', { ...requestOf(job, text), language });
  return { ...outcome, reply: withQuestion(outcome.reply, question), ...where, kind: 'answer' };
}

/** The conversation that goes on in a thread: ours, or ours beside that of others; else the one that may begin there. */
async function conversationIn(bot: Bot, channel: string, thread: string, begins: 'thread' | 'aside'): Promise<string> {
  if (await bot.isOpen(channel, thread)) return thread;
  const beside = besideThread(thread);
  return begins === 'aside' || (await bot.isOpen(channel, beside)) ? beside : thread;
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
