import { setTimeout as sleep } from 'node:timers/promises';
import { createKeptMessages } from '../../core/chat/kept-messages.ts';
import { type Answered, askedBack, whoseFor } from '../../core/chat/outcome.ts';
import type { OpenVenue, Venue } from '../../core/chat/venue.ts';
import type { Growing } from '../../core/commands/types.ts';
import type { Claim } from '../../core/conversation/ports.ts';
import type { Posted } from '../../core/delivery/posted.ts';
import type { Language } from '../../core/language/languages.ts';
import { toMessages as blocksOf, type SlackMessage } from './blocks.ts';
import { carryQuestion } from './carry-question.ts';
import { showGrowing } from './growing-answer.ts';
import type { Homes } from './homes.ts';
import type { Installation, Installations } from './installation.ts';
import { asMeant, readJob, type SlackJob } from './job.ts';
import { pickerMessage } from './picker.ts';
import type { Poster } from './poster.ts';
import { tellPrivately } from './private.ts';
import type { StandingOf } from './standing.ts';
import { showStatus } from './status.ts';
import type { StreamTarget } from './stream-writers.ts';

export interface VenueParts {
  readonly installations: Installations;
  readonly poster: Poster;
  readonly standingOf: StandingOf;
  readonly homes: Pick<Homes, 'refresh'>;
  readonly now: () => number;
}

/** One job, and how to answer it. */
interface Doing {
  readonly job: SlackJob;
  readonly installation: Installation;
  readonly claim: Claim;
  readonly signal: AbortSignal;
}

/** Of lists that are shown before anybody has said in which language. */
const LANGUAGE: Language = 'en';

export function createVenues({ installations, poster, standingOf, homes, now }: VenueParts): OpenVenue<SlackMessage> {
  const toMessages = createKeptMessages(blocksOf);

  function shownAs(job: SlackJob, answered: Answered): readonly SlackMessage[] {
    const shown = toMessages(answered.reply, { startsThread: job.thread === undefined });
    return carrying(job, shown, askedBack(answered));
  }

  function carrying(job: SlackJob, shown: readonly SlackMessage[], question: string | undefined) {
    if (question === undefined) return shown;
    return shown.map((message) => carryQuestion(message, { in: whoseFor(job), question }));
  }

  function post({ job, installation, claim, signal }: Doing, messages: readonly SlackMessage[]): Promise<Posted> {
    const { place: channel, thread, heardAt: since } = job;
    const { key, attempt } = claim;
    const outgoing = { client: installation.client, channel, thread, messages, key, since, mayBeThere: attempt > 1 };
    return poster.post(outgoing, signal);
  }

  /** Where it begins a thread there is nothing to stream into. */
  function grow({ job, installation, claim, signal }: Doing, growing: Growing): Promise<Posted> | undefined {
    const { place: channel, thread, user, team, heardAt: since } = job;
    if (thread === undefined) return undefined;
    const { client, botId } = installation;
    const { key, attempt } = claim;
    const mayBeThere = attempt > 1;
    const wait = (ms: number) => sleep(ms, undefined, { signal });
    const target: StreamTarget = { client, botId, channel, thread, user, team, key, since, mayBeThere, now, wait };
    return showGrowing(target, growing, signal).then((streamed) =>
      streamed.kind === 'failed'
        ? streamed
        : { kind: 'posted', place: channel, channel, ids: [streamed.id], wasThere: mayBeThere },
    );
  }

  return (claim, signal): Venue<SlackMessage> | undefined => {
    const read = readJob(claim.payload);
    const installation = read && installations.find(read.team);
    if (!read || !installation) return undefined;
    const { client, botUserId, botName } = installation;
    const job = asMeant(read, botUserId);
    const { place: channel, thread, user } = job;
    const respondUrl = 'respondUrl' in job ? job.respondUrl : undefined;
    const isBare = job.kind === 'command' && job.name === 'brief' && job.text === '';
    const doing = { job, installation, claim, signal };
    return {
      job,
      botName,
      standing: standingOf(installation, job),
      isSilent: 'respondUrl' in job,
      ...(isBare && { instead: [pickerMessage(LANGUAGE)] }),
      render: (reply, question) => carrying(job, toMessages(reply, { startsThread: false }), question),
      show: (answered) => shownAs(job, answered),
      async *post(messages) {
        yield await post(doing, messages);
      },
      tell: (messages) => tellPrivately({ client, channel, user, thread, respondUrl }, messages, signal),
      announce: (words) => (thread === undefined ? undefined : showStatus({ client, channel, thread }, words)),
      grow: (growing) => grow(doing, growing),
      ...(job.kind === 'command' && job.name === 'digest' && { leave: () => homes.refresh(installation, user) }),
    };
  };
}
