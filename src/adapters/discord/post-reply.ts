import type { Posted } from '../../core/delivery/posted.ts';
import type { Sending } from '../../core/delivery/sender.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import type { DiscordApi } from './api.ts';
import { type DiscordMessage, toMessages } from './components.ts';
import { CODES, codeOf } from './failures.ts';
import { findInForum } from './find-posted.ts';
import { componentIdOf } from './mark.ts';
import { persist } from './persist.ts';
import { type PostedBy, postAndLook } from './post-and-look.ts';
import { marked, postOnce } from './poster.ts';
import type { Target } from './targets.ts';
import { openThread, threadName } from './threads.ts';

export interface PostingParts {
  readonly api: DiscordApi;
  readonly bot: { readonly id: string; readonly name: string };
  /** Whether we read also what is not said to us: where we do not, what begins a thread tells how to ask. */
  readonly canReadMessages: boolean;
}

type Done = Extract<Posted, { kind: 'posted' }>;
type Failed = Extract<PostedBy, { kind: 'failed' }>;
type TargetOf<Kind extends Target['kind']> = Extract<Target, { kind: Kind }>;

/**
 * Posts a reply where it belongs, all of it once and in order. `ids` are those of the messages that stand in `channel`: what
 * is in the thread of the first one is in a channel of its own. Rejects only when told to stop.
 */
export type PostReply = (target: Target, sending: Sending, signal: AbortSignal) => Promise<Done | Failed>;

/** One reply on its way. */
interface Doing {
  readonly sending: Sending;
  readonly signal: AbortSignal;
}

/** Some of its messages, one below the other. */
interface Row {
  readonly channel: string;
  readonly shown: readonly DiscordMessage[];
  /** The number of the first, counted from 0. */
  readonly from: number;
  readonly replyTo?: string;
}

/** A row that ended early: so many of its messages stand there. */
type Broken = Failed & { readonly count: number };

export function createPostReply({ api, bot, canReadMessages }: PostingParts): PostReply {
  async function postRow({ channel, shown, from, replyTo }: Row, { sending, signal }: Doing): Promise<Done | Broken> {
    const { key, since, mayBeThere, turn } = sending;
    const ids: string[] = [];
    let wasThere = mayBeThere;
    for (const [at, message] of shown.entries()) {
      const own = { key, since, mayBeThere, turn, botUserId: bot.id };
      const outgoing = { ...own, channels: [channel] as const, message, index: from + at, replyTo };
      const posted = await postOnce(api, outgoing, signal);
      if (posted.kind === 'failed') return { ...(from + at > 0 ? partly(posted) : posted), count: at };
      ids.push(posted.id);
      wasThere &&= posted.wasThere;
    }
    return { kind: 'posted', place: channel, channel, ids, wasThere };
  }

  /** Nothing but messages in a row, the others below the first. */
  const postPlainly = (channel: string, doing: Doing, replyTo?: string) => {
    const shown = toMessages(doing.sending.reply, { startsThread: false });
    return postRow({ channel, shown, from: 0, ...(replyTo !== undefined && { replyTo }) }, doing);
  };

  /** Where there could be no thread, what would stand in it answers the message that it would hang on. */
  async function postInThread({ parent, channel }: TargetOf<'thread'>, doing: Doing): Promise<Done | Failed> {
    const posted = await postPlainly(channel, doing);
    const isNoThread = posted.kind === 'failed' && codeOf(posted.error) === CODES.unknownChannel;
    if (isNoThread && parent !== channel) return await postPlainly(parent, doing, channel);
    return posted.kind === 'posted' ? { ...posted, place: parent } : posted;
  }

  /** The messages of a reply that begins a thread. */
  function shownWithThread({ reply }: Sending): readonly DiscordMessage[] {
    const hint = canReadMessages ? undefined : wordsFor(reply.language).discord.howToAsk(bot.name);
    return toMessages(reply, { startsThread: true, hint });
  }

  async function postInChannel(target: TargetOf<'channel'>, doing: Doing): Promise<Done | Failed> {
    const { channel, isAnnouncement } = target;
    const { sending, signal } = doing;
    // Of two lines that nothing has changed nobody begins a conversation.
    const posted =
      sending.reply.title === undefined ? await postPlainly(channel, doing) : await postWithThread(target, doing);
    if (posted.kind === 'failed' || !isAnnouncement) return posted;
    const [message] = posted.ids;
    // Who follows the channel may go without; those who are in it have it.
    if (message !== undefined) await persist(() => api.crosspost(channel, message, signal), signal);
    return posted;
  }

  async function postWithThread(target: TargetOf<'channel'>, doing: Doing): Promise<Done | Failed> {
    const { channel } = target;
    const [first, ...others] = shownWithThread(doing.sending);
    const root = await postRow({ channel, shown: first ? [first] : [], from: 0 }, doing);
    if (root.kind === 'failed') return root;
    const [message] = root.ids;
    if (message === undefined) return root;
    const below = await postBelow(target, message, others, doing);
    if (below.kind === 'failed') return below;
    return below.channel === channel ? { ...root, ids: [message, ...below.ids] } : root;
  }

  /** In the thread of the first message; in its channel where there can be none, or nobody lets us write in it. */
  async function postBelow(
    { channel, mayOpenThreads }: TargetOf<'channel'>,
    message: string,
    shown: readonly DiscordMessage[],
    doing: Doing,
  ): Promise<Done | Failed> {
    const { sending, signal } = doing;
    const inChannel = (done = 0) => postRow({ channel, shown: shown.slice(done), from: 1 + done }, doing);
    if (!mayOpenThreads) return await inChannel();
    await sending.turn(channel);
    const opened = await openThread(api, channel, message, threadName(sending.reply), signal);
    if (opened.kind === 'failed') {
      const isRefused = opened.failure.kind === 'refused';
      return isRefused || shown.length === 0 ? await inChannel() : partly(opened);
    }
    const posted = await postRow({ channel: message, shown, from: 1 }, doing);
    return posted.kind === 'failed' && posted.failure.kind === 'refused' ? await inChannel(posted.count) : posted;
  }

  /** Discord knows no nonce there. */
  async function postInForum({ channel, guild, tags }: TargetOf<'forum'>, doing: Doing): Promise<Done | Failed> {
    const { sending, signal } = doing;
    const { key, since, mayBeThere, reply } = sending;
    const [first, ...others] = shownWithThread(sending);
    if (!first) return { kind: 'posted', place: channel, channel, ids: [], wasThere: false };
    const mark = componentIdOf(key, 0);
    const options = { name: threadName(reply), tags: tags === 'missing' ? [] : tags, signal };
    const posting = {
      mayBeThere,
      find: () => findInForum(api, guild, { channel, since, mark, botUserId: bot.id }, signal),
      turn: () => sending.turn(channel),
      post: () => api.postInForum(channel, marked(first, mark), options),
    };
    const begun = await postAndLook(posting, signal);
    if (begun.kind === 'failed') return begun;
    const below = await postRow({ channel: begun.id, shown: others, from: 1 }, doing);
    if (below.kind === 'failed') return below;
    const { wasThere } = begun;
    return { kind: 'posted', place: channel, channel: begun.id, ids: [begun.id, ...below.ids], wasThere };
  }

  return async (target, sending, signal) => {
    const doing = { sending, signal };
    switch (target.kind) {
      case 'direct':
        return await postPlainly(target.channel, doing);
      case 'thread':
        return await postInThread(target, doing);
      case 'channel':
        return await postInChannel(target, doing);
      case 'forum':
        return await postInForum(target, doing);
    }
  };
}

/** A part of it stands there. */
function partly({ failure, error }: Pick<Failed, 'failure' | 'error'>): Failed {
  return { kind: 'failed', failure: failure.kind === 'refused' ? failure : { kind: 'unknown' }, error };
}
