import type { Bot } from '../bot.ts';
import type { Library } from '../briefing/library.ts';
import { withQuestion } from '../commands/asked.ts';
import { notice } from '../commands/notice.ts';
import { receiptReply } from '../commands/receipt-reply.ts';
import { spokenCommand } from '../commands/spoken.ts';
import type { Outcome } from '../commands/types.ts';
import type { Messages } from '../conversation/ports.ts';
import type { Request, Standing } from '../conversation/types.ts';
import { receiptWordsFor } from '../reply/receipt-words-for.ts';
import type { ChoiceJob, CommandJob, FormJob, Job, MessageJob, ReceiptJob } from './job.ts';
import { withReceiptButton } from './receipt-button.ts';

/** What the core says to a job, and where it is to be remembered. */
export interface Answered extends Outcome {
  /** The thread of our conversation, where there is one already. */
  readonly thread?: string;
  readonly kind: 'briefing' | 'view' | 'answer';
  /** What was asked: where briefings are offered in reply, choosing one answers it. */
  readonly question?: string;
}

export interface Asking {
  readonly bot: Bot;
  readonly library: Library;
  readonly messages: Pick<Messages, 'find'>;
  readonly standing?: Standing;
}

/** Below an answer a reader can ask how it came about. */
export async function outcomeOf(job: Job, asking: Asking): Promise<Answered> {
  return withReceiptButton(await outcomeFor(job, asking));
}

async function outcomeFor(job: Job, asking: Asking): Promise<Answered> {
  switch (job.kind) {
    case 'command':
      return commandOutcome(job, asking);
    case 'message':
      return messageOutcome(job, asking);
    case 'choice':
      return choiceOutcome(job, asking);
    case 'form':
      return formOutcome(job, asking);
    case 'receipt':
      return receiptOutcome(job, asking);
    case 'check':
      return { ...(await asking.bot.check(requestOf(job, job.text), job.slug)), kind: 'view' };
  }
}

/** A question typed after /ask in a thread of ours goes on with it, unless it names another briefing. */
async function commandOutcome(job: CommandJob, { bot, library, standing }: Asking): Promise<Answered> {
  const { place, name, text, thread: within } = job;
  const kind = name === 'ask' ? 'answer' : 'briefing';
  const request = { ...requestOf(job, text), ...(standing && { standing }) };
  const asked = name === 'ask' ? { question: text } : {};
  if (within === undefined) return { ...(await bot.run(name, request)), ...asked, kind };
  const thread = await conversationIn(bot, place, within, job.in ?? 'aside');
  const [first = ''] = text.trim().toLowerCase().split(' ');
  if (name === 'ask' && !library.find(first) && (await bot.isOpen(place, thread))) {
    const outcome = await bot.answer({ ...requestOf(job, text), thread });
    return { ...withQuestion(outcome, text), thread, kind };
  }
  return { ...(await bot.run(name, request)), ...asked, thread, kind };
}

async function messageOutcome(job: MessageJob, { bot, library, standing }: Asking): Promise<Answered> {
  const { place, text } = job;
  const thread = job.in === 'aside' && job.thread !== undefined ? besideThread(job.thread) : job.thread;
  const where = thread === undefined ? {} : { thread };
  const command = spokenCommand(text, bot.commands, library);
  if (!command) {
    const outcome = await bot.answer({ ...requestOf(job, text), thread: thread ?? place });
    return { ...outcome, ...where, kind: 'answer', question: text };
  }
  const outcome = await bot.run(command.name, { ...requestOf(job, command.words), ...(standing && { standing }) });
  return { ...outcome, ...where, kind: command.name === 'ask' ? 'answer' : 'briefing' };
}

async function choiceOutcome(job: ChoiceJob, { bot }: Asking): Promise<Answered> {
  const { place, slug, words, question, thread, in: whose } = job;
  const where = thread === undefined ? {} : { thread: await conversationIn(bot, place, thread, whose ?? 'thread') };
  if (question !== undefined) {
    return { ...(await bot.run('ask', requestOf(job, `${slug} ${question}`))), ...where, kind: 'answer' };
  }
  return { ...(await bot.run('brief', requestOf(job, words))), ...where, kind: 'view' };
}

async function formOutcome(job: FormJob, { bot }: Asking): Promise<Answered> {
  const { place, slug, question, language, thread: below } = job;
  const where = below === undefined ? {} : { thread: await conversationIn(bot, place, below, whoseFor(job)) };
  if (where.thread !== undefined && (await bot.isOpen(place, where.thread, slug))) {
    const { language: _, ...request } = requestOf(job, question);
    const outcome = await bot.answer({ ...request, thread: where.thread });
    return { ...withQuestion(outcome, question), ...where, kind: 'answer' };
  }
  const text = slug === undefined ? question : `${slug} ${question}`;
  const outcome = await bot.run('ask', { ...requestOf(job, text), language });
  return { ...withQuestion(outcome, question), question, ...where, kind: 'answer' };
}

async function receiptOutcome(job: ReceiptJob, { library, messages }: Asking): Promise<Answered> {
  const { channel, message, language } = job;
  const receipt = (await messages.find(channel, message))?.receipt;
  const reply = receipt
    ? receiptReply(receipt, library.find(receipt.slug), language)
    : notice(receiptWordsFor(language).notKept, language);
  return { reply, kind: 'view' };
}

/** The question that is asked back about: briefings are offered in reply, to the one who asked. */
export function askedBack({ reply, question }: Answered): string | undefined {
  const offers = reply.parts.some((part) => part.kind === 'entry' && part.action?.kind === 'brief');
  return reply.audience === 'asker' && offers ? question : undefined;
}

/** Whose conversation an answer may begin. A form without a briefing came from a message's menu, and so from anybody's. */
export function whoseFor(job: Job): 'thread' | 'aside' {
  const isAnybodys = job.kind === 'form' && job.slug === undefined;
  return ('in' in job && job.in === 'aside') || (isAnybodys && job.in === undefined) ? 'aside' : 'thread';
}

/** The conversation that goes on in a thread: ours, or ours beside that of others; else the one that may begin there. */
async function conversationIn(bot: Bot, place: string, thread: string, begins: 'thread' | 'aside'): Promise<string> {
  if (await bot.isOpen(place, thread)) return thread;
  const beside = besideThread(thread);
  return begins === 'aside' || (await bot.isOpen(place, beside)) ? beside : thread;
}

function requestOf(job: Job, text: string): Request {
  const { place, user } = job;
  const language = 'language' in job ? job.language : undefined;
  return { place, thread: place, user, text, ...(language && { language }) };
}

/**
 * Our conversation beside one that others have in the same thread: there we speak when we are spoken to, and what they say
 * to one another is no question to us.
 */
export function besideThread(thread: string): string {
  return `${thread}:aside`;
}
