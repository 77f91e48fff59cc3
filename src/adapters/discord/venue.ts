import { createKeptMessages } from '../../core/chat/kept-messages.ts';
import { type Answered, askedBack } from '../../core/chat/outcome.ts';
import type { OpenVenue, Status, Venue } from '../../core/chat/venue.ts';
import type { Growing } from '../../core/commands/types.ts';
import type { Claim, OpenQuestions } from '../../core/conversation/ports.ts';
import type { Posted } from '../../core/delivery/posted.ts';
import type { Reply } from '../../core/reply/types.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import type { DiscordApi } from './api.ts';
import { carriedId, carryQuestion } from './carry-question.ts';
import { toMessages as componentsOf, type DiscordMessage } from './components.ts';
import { createHearing, type Hearing } from './hearing.ts';
import { type DiscordJob, readJob } from './job.ts';
import type { NamedChannels } from './named-channels.ts';
import type { EditPace } from './pace-edits.ts';
import { postOnce } from './poster.ts';
import { standingOf } from './standing.ts';
import { showGrowing } from './stream.ts';
import { tellDirectly } from './tell-directly.ts';
import { openThread, threadName } from './threads.ts';

export interface VenueParts {
  readonly api: DiscordApi;
  readonly bot: { readonly id: string; readonly name: string };
  /** Whether we read also what is not said to us. */
  readonly canReadMessages: boolean;
  readonly pace: EditPace;
  readonly questions: Pick<OpenQuestions, 'keep'>;
  readonly channels: NamedChannels;
}

/** One job, and how to answer it. */
interface Doing {
  readonly job: DiscordJob;
  /** The interaction it came by. */
  readonly hearing: Hearing | undefined;
  readonly claim: Claim;
  readonly signal: AbortSignal;
}

export function createVenues(parts: VenueParts): OpenVenue<DiscordMessage> {
  const { api, bot, canReadMessages, pace, questions, channels } = parts;
  const toMessages = createKeptMessages(componentsOf);
  const toHintedMessages = createKeptMessages((reply: Reply, options) =>
    componentsOf(reply, { ...options, hint: wordsFor(reply.language).discord.howToAsk(bot.name) }),
  );

  /** Where we read only what is said to us, a message that begins a thread tells how to ask. */
  function shownAs({ job, claim }: Doing, answered: Answered): readonly DiscordMessage[] {
    const isAnsweredFreely = !('via' in job) || job.via.canPost;
    const render = canReadMessages || !isAnsweredFreely ? toMessages : toHintedMessages;
    return carrying(claim, render(answered.reply, { startsThread: begins(job, answered) }), askedBack(answered));
  }

  function carrying({ key }: Claim, shown: readonly DiscordMessage[], question: string | undefined) {
    return question === undefined ? shown : shown.map((message) => carryQuestion(message, carriedId(key)));
  }

  async function* post(
    doing: Doing,
    shown: readonly DiscordMessage[],
    answered: Answered,
  ): AsyncGenerator<Posted, void, undefined> {
    const { job, hearing } = doing;
    const { language } = answered.reply;
    if (hearing && !hearing.via.canPost) {
      yield* hearing.showToAll(shown, language);
      if (begins(job, answered)) hearing.explainNoThread(language);
      return;
    }
    const [first, ...others] = shown;
    if (!first) return;
    const root = await postAt(doing, channelsOf(job), first, 0, answeredMessage(job));
    yield root;
    if (root.kind === 'failed') return;
    const [message = ''] = root.ids;
    const thread = begins(job, answered) ? await open(doing, root.channel, message, answered) : undefined;
    if (root.channel !== job.channel) hearing?.pointTo(root.channel, language);
    for (const [index, other] of others.entries()) {
      const posted = await postAt(doing, [thread ?? root.channel], other, index + 1);
      yield posted;
      if (posted.kind === 'failed') return;
    }
  }

  async function postAt(
    { job, claim, signal }: Doing,
    channels: readonly [string, ...string[]],
    message: DiscordMessage,
    index: number,
    replyTo?: string,
  ): Promise<Posted> {
    const to = { ...addressOf(job, claim), channels, replyTo };
    const posted = await postOnce(api, { ...to, message, index }, signal);
    if (posted.kind === 'failed') return posted;
    const { channel, id } = posted;
    return { kind: 'posted', place: job.place, channel, ids: [id], wasThere: to.mayBeThere };
  }

  function addressOf({ heardAt: since }: DiscordJob, { key, attempt }: Claim) {
    return { key, since, mayBeThere: attempt > 1, botUserId: bot.id };
  }

  /** Where it begins a thread, or is the answer to an interaction, it comes when it is whole. */
  function grow({ job, hearing, claim, signal }: Doing, growing: Growing, { reply }: Answered) {
    if (job.thread === undefined || hearing?.via.canPost === false) return undefined;
    const to = { ...addressOf(job, claim), channels: channelsOf(job), replyTo: answeredMessage(job) };
    return showGrowing({ api, pace, place: job.place, to }, growing, reply, signal);
  }

  /** The thread that a first message begins; undefined where there can be none, which is told once. */
  async function open({ hearing, signal }: Doing, channel: string, message: string, { reply }: Answered) {
    const mayTry = hearing?.via.canOpenThreads ?? true;
    const opened = mayTry ? await openThread(api, channel, message, threadName(reply), signal) : undefined;
    if (opened?.kind === 'done') return message;
    hearing?.explainNoThread(reply.language);
    return undefined;
  }

  return (claim, signal): Venue<DiscordMessage> | undefined => {
    const job = readJob(claim.payload);
    if (!job) return undefined;
    const hearing = 'via' in job ? createHearing(api, job, signal) : undefined;
    const doing = { job, hearing, claim, signal };
    const standing = standingOf(job, channels, signal);
    return {
      job,
      botName: bot.name,
      ...(standing && { standing }),
      isSilent: hearing?.via.ack === 'silent',
      render: (reply, question) => carrying(claim, toMessages(reply, { startsThread: false }), question),
      show: (answered) => shownAs(doing, answered),
      async hold(question) {
        const { place, thread, user } = job;
        await questions.keep({ place, id: carriedId(claim.key), thread, user, question });
      },
      post: (messages, answered) => post(doing, messages, answered),
      tell: async (messages) =>
        (await hearing?.tell(messages)) === true || tellDirectly(api, job.user, messages, signal),
      announce: () => (job.kind === 'message' ? showTyping(api, job.channel) : undefined),
      grow: (growing, answered) => grow(doing, growing, answered),
      leave: async () => hearing?.leave(),
    };
  };
}

/** Whether a thread is to hang on the answer. */
function begins(job: DiscordJob, { opens }: Answered): boolean {
  return job.thread === undefined && opens !== undefined;
}

/** The thread that hangs on a pressed message, else the channel it stands in. */
function channelsOf({ kind, thread, channel }: DiscordJob): readonly [string, ...string[]] {
  return kind === 'message' || thread === undefined || thread === channel ? [channel] : [thread, channel];
}

/** Between two it is plain what answers what. */
function answeredMessage(job: DiscordJob): string | undefined {
  return job.kind === 'message' && job.thread !== job.place ? job.message : undefined;
}

/** An answer that comes at once need not be announced. */
const ANNOUNCE_AFTER_MS = 700;

function showTyping(api: DiscordApi, channel: string): Status {
  const timer = setTimeout(() => void api.type(channel).catch(() => {}), ANNOUNCE_AFTER_MS);
  return {
    settle: async () => clearTimeout(timer),
    clear: async () => {},
  };
}
