import { setTimeout as sleep } from 'node:timers/promises';
import type { Bot } from '../../core/bot.ts';
import type { Library } from '../../core/briefing/library.ts';
import { notice } from '../../core/commands/notice.ts';
import type { Growing } from '../../core/commands/types.ts';
import type { Claim, Messages, PostedMessage } from '../../core/conversation/ports.ts';
import type { InboxParts } from '../../core/delivery/inbox.ts';
import { refusalNotice } from '../../core/delivery/refusal-notice.ts';
import type { Language } from '../../core/language/languages.ts';
import type { Reply } from '../../core/reply/types.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import type { SlackMessage } from './blocks.ts';
import { carryQuestion } from './carry-question.ts';
import { factsOf, showGrowing } from './growing-answer.ts';
import type { Installation, Installations } from './installation.ts';
import { type Job, type MessageJob, readJob } from './job.ts';
import { createKeptMessages } from './kept-messages.ts';
import { type Answered, outcomeOf } from './outcome.ts';
import { pickerMessage } from './picker.ts';
import type { Posted, Poster } from './poster.ts';
import { tellPrivately } from './private.ts';
import { type Status, showStatus } from './status.ts';
import type { StreamTarget } from './stream-writers.ts';
import type { SlackLog } from './vendor-log.ts';

export interface WorkParts {
  readonly bot: Bot;
  readonly library: Library;
  readonly messages: Messages;
  readonly installations: Installations;
  readonly poster: Poster;
  readonly log: SlackLog;
  readonly now: () => number;
}

/** One job under way. */
interface Doing {
  readonly job: Job;
  readonly installation: Installation;
  readonly claim: Claim;
  readonly signal: AbortSignal;
}

type Done = Extract<Posted, { kind: 'posted' }>;
/** Ids, each once. */
type Facts = readonly string[];
type About = Pick<PostedMessage, 'slug' | 'version'>;

/** Of what is said before the core has said anything. */
const LANGUAGE: Language = 'en';
const WORDS = wordsFor(LANGUAGE).posting;
/** Nobody waits longer to hear that something went wrong. */
const GIVE_UP_MAX_MS = 30_000;
/** Between a message's appearance and our knowledge of it; a crash in between is made up for by a later visit. */
const OPENS_MAX_MS = 3_000;
const OPENS_LOOK_MS = 50;
const MAX_VISITS = 3;
/** Slow enough for somebody to wonder whether we have heard them. */
const SLOW_MS = 1_500;

/** Does what people want of us: asks the core, and puts its answer where it belongs. */
export function createWork(parts: WorkParts): Pick<InboxParts, 'work' | 'giveUp'> {
  const { bot, library, messages, installations, poster, log, now } = parts;
  const toMessages = createKeptMessages();

  function begin(claim: Claim, signal: AbortSignal): Doing | undefined {
    const job = readJob(claim.payload);
    const installation = job && installations.find(job.team);
    if (job && installation) return { job, installation, claim, signal };
    log.warn({ known: job !== undefined }, 'an event is left alone: no such job, or no such installation');
    return undefined;
  }

  async function tell({ job, installation: { client }, signal }: Doing, shown: readonly SlackMessage[]): Promise<void> {
    const { channel, user } = job;
    const thread = 'thread' in job ? job.thread : undefined;
    const respondUrl = 'respondUrl' in job ? job.respondUrl : undefined;
    const isTold = await tellPrivately({ client, channel, user, thread, respondUrl }, shown, signal);
    if (!isTold) log.warn({ job: job.kind }, 'somebody could not be told anything, not even privately');
  }

  const tellReply = (doing: Doing, reply: Reply) => tell(doing, toMessages(reply, { startsThread: false }));
  const tellWords = (doing: Doing, words: string, language: Language) => tellReply(doing, notice(words, language));

  function shownAs({ job }: Doing, { reply, question }: Answered): readonly SlackMessage[] {
    const shown = toMessages(reply, { startsThread: !('thread' in job) || job.thread === undefined });
    if (question === undefined || reply.audience !== 'asker') return shown;
    const place = job.kind === 'message' && job.in === 'aside' ? 'aside' : 'thread';
    return shown.map((message) => carryQuestion(message, { in: place, question }));
  }

  function publish({ job, installation: { client }, claim, signal }: Doing, shown: readonly SlackMessage[]) {
    const thread = 'thread' in job ? job.thread : undefined;
    const { key, attempt } = claim;
    const where = { client, channel: job.channel, thread };
    return poster.post({ ...where, messages: shown, key, since: job.heardAt, mayBeThere: attempt > 1 }, signal);
  }

  /** Only once a message stands there can anybody go on from it. */
  async function keep({ job }: Doing, answered: Answered, factsOn: readonly Facts[], posted: Done): Promise<void> {
    const { opens, about = opens, kind, thread: open } = answered;
    const { channel, ids, wasThere } = posted;
    const [root] = ids;
    if (root === undefined) return;
    if (wasThere && (await messages.find(channel, root))) return;
    const thread = ('thread' in job ? job.thread : undefined) ?? root;
    const posting = ({ slug, version }: About, id: string, index: number): PostedMessage => {
      const facts = factsOn[index] ?? [];
      return { place: channel, id, thread, kind, slug, version, facts, postedAt: now() };
    };
    // At once: what is written at about the same time waits for the disk once.
    await Promise.all([
      bot.remember(channel, open ?? thread, answered, job.user),
      ...(about ? ids.map((id, index) => messages.record(posting(about, id, index))) : []),
    ]);
  }

  /** Somebody may reply to a briefing before Slack has told us that it stands there. */
  async function opensSoon({ channel, thread }: MessageJob, signal: AbortSignal): Promise<boolean> {
    for (const until = performance.now() + OPENS_MAX_MS; ; ) {
      if (await bot.isOpen(channel, thread)) return true;
      if (performance.now() > until) return false;
      await sleep(OPENS_LOOK_MS, undefined, { signal });
    }
  }

  async function answer(doing: Doing): Promise<void> {
    const { job, installation } = doing;
    const { client, botUserId } = installation;
    const status =
      job.kind === 'message'
        ? showStatus({ client, channel: job.channel, thread: job.thread }, WORDS.looking)
        : undefined;
    const answered = await outcomeOf(job, { bot, library, botUserId });
    if (answered.growing) return await grow(doing, answered, answered.growing, status);
    await conclude(doing, answered, status);
  }

  /** Posts an answer, and keeps what is to be kept of it. */
  async function conclude(doing: Doing, answered: Answered, status: Status | undefined): Promise<void> {
    const { job, installation } = doing;
    await status?.settle();
    // Slack shows a private message in a thread only where others have written; what was said in public is answered there.
    if (answered.reply.audience === 'asker' && job.kind !== 'message') return await tellReply(doing, answered.reply);
    const shown = shownAs(doing, answered);
    const posted = await publish(doing, shown);
    if (posted.kind === 'posted') {
      const factsOn = shown.map(({ facts }) => facts);
      return await keep(doing, answered, factsOn, posted);
    }
    await status?.clear();
    log.warn({ job: job.kind, failure: posted.failure }, 'an answer could not be posted');
    const { language } = answered.reply;
    await tellWords(doing, refusalNotice(posted.failure, installation.botName, language), language);
  }

  /** Where it begins a thread there is nothing to stream into; and where it failed, it is posted as any other. */
  async function grow(doing: Doing, answered: Answered, growing: Growing, status: Status | undefined): Promise<void> {
    const { job, installation, claim, signal } = doing;
    const thread = 'thread' in job ? job.thread : undefined;
    const whole = async (): Promise<Answered> => ({ ...answered, ...(await growing.whole) });
    if (thread === undefined) return await conclude(doing, await whole(), status);
    const { client, botId } = installation;
    const { channel, user, team, heardAt: since } = job;
    const { key, attempt } = claim;
    const wait = (ms: number) => sleep(ms, undefined, { signal });
    const where = { client, botId, channel, thread, user, team };
    const target: StreamTarget = { ...where, key, since, mayBeThere: attempt > 1, now, wait };
    await status?.settle();
    const streamed = await showGrowing(target, growing, signal);
    const done = await whole();
    if (streamed.kind === 'failed') return await conclude(doing, done, status);
    await keep(doing, done, [factsOf(done.reply)], {
      kind: 'posted',
      channel,
      ids: [streamed.id],
      wasThere: attempt > 1,
    });
  }

  return {
    async work(claim, signal) {
      const doing = begin(claim, signal);
      if (!doing) return 'done';
      const { job } = doing;
      if (job.kind === 'command' && job.name === 'brief' && job.text.trim() === '') {
        await tell(doing, [pickerMessage(LANGUAGE)]);
        return 'done';
      }
      if (job.kind === 'message' && job.in === 'below' && !(await opensSoon(job, signal))) {
        return claim.attempt < MAX_VISITS ? 'later' : 'done';
      }
      const slow = setTimeout(() => {
        if ('respondUrl' in job) void tellWords(doing, WORDS.working, LANGUAGE).catch(() => {});
      }, SLOW_MS);
      await answer(doing).finally(() => clearTimeout(slow));
      return 'done';
    },
    async giveUp(claim) {
      const doing = begin(claim, AbortSignal.timeout(GIVE_UP_MAX_MS));
      if (doing) await tellWords(doing, wordsFor(LANGUAGE).failed, LANGUAGE);
    },
  };
}
