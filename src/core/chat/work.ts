import type { Bot } from '../bot.ts';
import type { Library } from '../briefing/library.ts';
import { notice } from '../commands/notice.ts';
import type { Growing } from '../commands/types.ts';
import type { Messages, PostedMessage } from '../conversation/ports.ts';
import type { InboxParts } from '../delivery/inbox.ts';
import type { Posted } from '../delivery/posted.ts';
import { refusalNotice } from '../delivery/refusal-notice.ts';
import type { Language } from '../language/languages.ts';
import { factsOf } from '../reply/facts-of.ts';
import { wordsFor } from '../reply/words-for.ts';
import type { MessageJob } from './job.ts';
import { type Answered, askedBack, outcomeOf } from './outcome.ts';
import type { OpenVenue, Shown, Status, Venue } from './venue.ts';

export interface WorkParts<Message extends Shown> {
  readonly bot: Bot;
  readonly library: Library;
  readonly messages: Messages;
  readonly open: OpenVenue<Message>;
  readonly log: { warn(fields: object, message: string): void };
  readonly now: () => number;
  /** Rejects when `signal` says stop. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

type Done = Extract<Posted, { kind: 'posted' }>;
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
export function createWork<Message extends Shown>(parts: WorkParts<Message>): Pick<InboxParts, 'work' | 'giveUp'> {
  const { bot, library, messages, open, log, now, wait } = parts;

  async function tell(venue: Venue<Message>, shown: readonly Message[]): Promise<void> {
    if (await venue.tell(shown)) return;
    log.warn({ job: venue.job.kind }, 'somebody could not be told anything, not even privately');
  }

  const tellWords = (venue: Venue<Message>, words: string, language: Language) =>
    tell(venue, venue.render(notice(words, language)));

  /** Only once a message stands there can anybody go on from it. */
  async function keep(
    { job }: Venue<Message>,
    answered: Answered,
    shown: readonly Shown[],
    posted: Done,
    begun?: string,
  ) {
    const { opens, about = opens, kind, thread: known, receipt } = answered;
    const { place, channel, ids, wasThere } = posted;
    const [root] = ids;
    if (root === undefined) return undefined;
    const thread = begun ?? job.thread ?? root;
    if (wasThere && (await messages.find(channel, root))) return thread;
    // What stands there may be an earlier draft, of which nobody knows any more how it was checked.
    const kept = receipt && !(wasThere && receipt.drafted) ? { receipt } : {};
    const posting = ({ slug, version }: About, id: string, index: number): PostedMessage => {
      const facts = shown[index]?.facts ?? [];
      return { place: channel, id, thread, kind, slug, version, facts, postedAt: now(), ...kept };
    };
    // At once: what is written at about the same time waits for the disk once.
    await Promise.all([
      ...(begun === undefined ? [bot.remember(place, known ?? thread, answered, job.user)] : []),
      ...(about ? ids.map((id, index) => messages.record(posting(about, id, index))) : []),
    ]);
    return thread;
  }

  /** Somebody may reply to a briefing before we have been told that it stands there. */
  async function opensSoon({ place, thread = place }: MessageJob, signal: AbortSignal): Promise<boolean> {
    for (const until = now() + OPENS_MAX_MS; ; ) {
      if (await bot.isOpen(place, thread)) return true;
      if (now() > until) return false;
      await wait(OPENS_LOOK_MS, signal);
    }
  }

  async function answer(venue: Venue<Message>, signal: AbortSignal): Promise<void> {
    const { job } = venue;
    const status = job.kind === 'message' ? venue.announce?.(WORDS.looking) : undefined;
    const { standing } = venue;
    const answered = await outcomeOf(job, { bot, library, messages, ...(standing && { standing }) });
    const { growing } = answered;
    if (!growing) return await conclude(venue, answered, status);
    const stop = () => growing.stop?.();
    signal.addEventListener('abort', stop, { once: true });
    await grow(venue, answered, growing, status).finally(() => signal.removeEventListener('abort', stop));
  }

  /** Posts an answer, and keeps what is to be kept of it. */
  async function conclude(venue: Venue<Message>, answered: Answered, status: Status | undefined): Promise<void> {
    const { job, botName } = venue;
    const { reply } = answered;
    const question = askedBack(answered);
    if (question !== undefined) await hold(venue, question);
    await status?.settle();
    // What was said in public is answered there: in a thread, platforms show a private message late or not at all.
    if (reply.audience === 'asker' && job.kind !== 'message') return await tell(venue, venue.render(reply, question));
    const failure = await publish(venue, answered);
    if (!failure) return;
    await status?.clear();
    log.warn({ job: job.kind, failure }, 'an answer could not be posted');
    await tellWords(venue, refusalNotice(failure, botName, reply.language), reply.language);
  }

  /** Without it, choosing a briefing shows that, and the question can be asked again. */
  async function hold(venue: Venue<Message>, question: string): Promise<void> {
    try {
      await venue.hold?.(question);
    } catch {
      log.warn({ job: venue.job.kind }, 'a question could not be kept for the briefing that is chosen');
    }
  }

  async function publish(venue: Venue<Message>, answered: Answered) {
    const shown = venue.show(answered);
    let count = 0;
    let thread: string | undefined;
    for await (const posted of venue.post(shown, answered)) {
      if (posted.kind === 'failed') return posted.failure;
      thread = await keep(venue, answered, shown.slice(count), posted, thread);
      count += posted.ids.length;
    }
    return undefined;
  }

  /** Where an answer can not be shown as it grows, and where that failed, it is posted as any other. */
  async function grow(venue: Venue<Message>, answered: Answered, growing: Growing, status: Status | undefined) {
    const { kind, thread, question } = answered;
    const own = { kind, ...(thread !== undefined && { thread }), ...(question !== undefined && { question }) };
    const whole = async (): Promise<Answered> => ({ ...(await growing.whole), ...own });
    const shown = venue.grow?.(growing, answered);
    if (!shown) return await conclude(venue, await whole(), status);
    await status?.settle();
    const grown = await shown;
    const done = await whole();
    if (grown.kind === 'failed') return await conclude(venue, done, status);
    await keep(venue, done, [{ facts: factsOf(done.reply) }], grown);
  }

  return {
    async work(claim, signal) {
      const venue = open(claim, signal);
      if (!venue) {
        log.warn({}, 'an event is left alone: no such job, or none of ours');
        return 'done';
      }
      const { job, instead } = venue;
      if (instead) {
        await tell(venue, instead);
        return 'done';
      }
      if (job.kind === 'message' && job.in === 'below' && !(await opensSoon(job, signal))) {
        return claim.attempt < MAX_VISITS ? 'later' : 'done';
      }
      const slow = setTimeout(() => {
        if (venue.isSilent) void tellWords(venue, WORDS.working, LANGUAGE).catch(() => {});
      }, SLOW_MS);
      await answer(venue, signal).finally(() => clearTimeout(slow));
      await venue.leave?.();
      return 'done';
    },
    async giveUp(claim) {
      const venue = open(claim, AbortSignal.timeout(GIVE_UP_MAX_MS));
      if (venue) await tellWords(venue, wordsFor(LANGUAGE).failed, LANGUAGE);
    },
  };
}
