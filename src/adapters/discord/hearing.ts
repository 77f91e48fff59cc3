import { notice } from '../../core/commands/notice.ts';
import type { Posted } from '../../core/delivery/posted.ts';
import type { Language } from '../../core/language/languages.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import type { DiscordApi } from './api.ts';
import { type DiscordMessage, toMessages } from './components.ts';
import { textDisplays } from './elements.ts';
import { markdown } from './escape.ts';
import type { DiscordJob, Via } from './job.ts';
import { GUEST_FOLLOW_UPS_MAX } from './limits.ts';
import { persist } from './persist.ts';

/** What Discord still hears of an interaction that was acknowledged: for 15 minutes, by its token. */
export interface Hearing {
  readonly via: Via;
  /** Shows an answer to all, in the place of "is thinking …", where we can not write as one writes there. */
  showToAll(messages: readonly DiscordMessage[], language: Language): AsyncGenerator<Posted, void, undefined>;
  /** Says something to the one who acted alone. False where Discord takes no more of it. */
  tell(messages: readonly DiscordMessage[]): Promise<boolean>;
  /** In the end: says where the answer is. */
  pointTo(channel: string, language: Language): void;
  /** In the end: says why there is no thread. */
  explainNoThread(language: Language): void;
  /** Sees to it that nothing goes on thinking. Never rejects, but when told to stop. */
  leave(): Promise<void>;
}

type InteractionJob = Extract<DiscordJob, { via: unknown }>;

export function createHearing(api: DiscordApi, job: InteractionJob, signal: AbortSignal): Hearing {
  const { via, place, channel } = job;
  /** Whether "is thinking …" stands there. */
  let isThinking = via.ack !== 'silent';
  let lastWord: DiscordMessage | undefined;
  const followUp = (message: DiscordMessage, isPrivate: boolean) =>
    persist(() => api.followUp(via, message, { isPrivate, signal }), signal);

  const fitting = (messages: readonly DiscordMessage[], language: Language) =>
    via.isGuest ? cutShort(messages, language) : messages;

  async function fillIn(message: DiscordMessage) {
    const filled = await persist(() => api.fillIn(via, message, signal), signal);
    if (filled.kind === 'done') isThinking = false;
    return filled;
  }

  /** Only then can something be said to one person alone that thought for all to see. */
  async function stopThinking(): Promise<void> {
    if (isThinking) await persist(() => api.takeBack(via, signal), signal);
    isThinking = false;
  }

  async function tellOne(message: DiscordMessage): Promise<boolean> {
    if (isThinking && via.ack === 'private') return (await fillIn(message)).kind === 'done';
    await stopThinking();
    return (await followUp(message, true)).kind === 'done';
  }

  return {
    via,
    async *showToAll(messages, language) {
      for (const message of fitting(messages, language)) {
        const said = isThinking ? await fillIn(message) : await followUp(message, false);
        if (said.kind === 'failed') return yield { kind: 'failed', failure: said.failure };
        yield { kind: 'posted', place, channel, ids: [said.result], wasThere: false };
      }
    },
    async tell(messages) {
      for (const message of fitting(messages, job.language ?? 'en')) if (!(await tellOne(message))) return false;
      return true;
    },
    pointTo(thread, language) {
      const words = markdown(wordsFor(language).discord.isThere);
      lastWord ??= { components: textDisplays(`${words} <#${thread}>`), facts: [] };
    },
    explainNoThread(language) {
      const { noThread, asGuest } = wordsFor(language).discord;
      lastWord ??= toMessages(notice(via.isGuest ? asGuest : noThread, language), { startsThread: false })[0];
    },
    async leave() {
      if (lastWord) await tellOne(lastWord);
      await stopThinking();
    },
  };
}

/** So many as Discord takes of a guest and leave room for a last word; the last one says that there is more. */
function cutShort(messages: readonly DiscordMessage[], language: Language): readonly DiscordMessage[] {
  if (messages.length <= GUEST_FOLLOW_UPS_MAX) return messages;
  const [more] = toMessages(notice(wordsFor(language).discord.cutShort, language), { startsThread: false });
  return [...messages.slice(0, GUEST_FOLLOW_UPS_MAX - 1), ...(more ? [more] : [])];
}
