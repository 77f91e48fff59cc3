import type { Library } from '../briefing/library.ts';
import type { Briefing } from '../briefing/types.ts';
import type { Gaps } from '../conversation/ports.ts';
import type { Language } from '../language/languages.ts';
import { remembered } from '../remembered.ts';
import type { Part } from '../reply/types.ts';
import { type Change, changesBetween } from './changes.ts';
import { composeDigest } from './compose.ts';
import type { News, Told } from './composing.ts';
import { editionOf } from './edition.ts';
import { followedBriefings } from './following.ts';
import type { Editions, ReceivedEditions } from './ports.ts';
import { dayAt, nextSlot } from './slots.ts';
import type { Digest, Edition, Received, Slot, Subscription } from './types.ts';

export interface DigestParts {
  readonly library: Library;
  readonly editions: Editions;
  readonly received: Pick<ReceivedEditions, 'of'>;
  readonly gaps: Pick<Gaps, 'list'>;
  /** Given where there is a model: an opening that has passed the gate, or undefined for the editor's summary. */
  readonly writeOpening?: WriteOpening;
}

export type WriteOpening = (
  briefing: Briefing,
  changes: readonly Change[],
  reader: OpeningReader,
) => Promise<readonly Part[] | undefined>;

/** Whom an opening is written for: the place pays for it. */
export interface OpeningReader {
  readonly language: Language;
  readonly place: string;
}

/** Makes digests of what there is. */
export interface Digests {
  /**
   * What a subscription gets in a slot. Keeps the editions it is made of, and changes nothing else: what it says of what
   * was received is to be noted when the place has it. Throws what the store throws.
   */
  make(subscription: Subscription, slot: Slot): Promise<Digest>;
}

const DAY_MS = 24 * 60 * 60 * 1_000;
/** A week, less what two slots of a week may lie closer together. */
const REMIND_AFTER_MS = 6.5 * DAY_MS;
const MAX_GAPS_READ = 20;

export function createDigests({ library, editions, received, gaps, writeOpening }: DigestParts): Digests {
  // A briefing changes far less often than it is sent.
  const readEdition = remembered(editionOf);
  const kept = new WeakSet<Edition>();

  async function keep(edition: Edition, now: number): Promise<void> {
    if (kept.has(edition)) return;
    await editions.keep(edition, now);
    kept.add(edition);
  }

  async function read(
    briefing: Briefing,
    last: Received | undefined,
    reader: OpeningReader,
    at: number,
  ): Promise<Read> {
    const { language } = reader;
    const edition = readEdition(briefing);
    await keep(edition, at);
    const isReminderDue = last !== undefined && at - last.remindedAt >= REMIND_AFTER_MS;
    const same: Told = { briefing, news: { kind: isReminderDue ? 'reminder' : 'unchanged' } };
    if (last?.edition === edition.id) return { told: same, edition, last };
    const before = last && (await editions.find(briefing.slug, last.edition));
    if (!before) return { told: { briefing, news: { kind: 'new' } }, edition, last };
    // Another process runs a later one already, and told of it.
    if (before.version > briefing.version) {
      return { told: { briefing, news: { kind: 'unchanged' } }, edition: before, last };
    }
    const changes = changesBetween(before, briefing, language);
    if (changes.length === 0) return { told: same, edition, last };
    const opening = await writeOpening?.(briefing, changes, reader);
    const news: News = { kind: 'changed', changes, isReminderDue };
    return { told: { briefing, before, news, ...(opening && { opening }) }, edition, last };
  }

  return {
    async make(subscription, slot) {
      const { id, following, place, schedule, language, mode, state, missed, toldAt, createdAt } = subscription;
      const had = new Map((await received.of(id)).map((each) => [each.slug, each]));
      const reads: Read[] = [];
      for (const briefing of followedBriefings(following, library)) {
        reads.push(await read(briefing, had.get(briefing.slug), { language, place }, slot.at));
      }
      const composed = composeDigest({
        language,
        mode,
        day: slot.day,
        schedule,
        next: state.kind === 'active' && state.next.at > slot.at ? state.next : nextSlot(schedule, slot.at, slot.day),
        told: reads.map(({ told }) => told),
        gaps: await gaps.list({ place, since: toldAt ?? createdAt, limit: MAX_GAPS_READ }),
        ...(toldAt !== undefined && { lastDay: dayAt(toldAt, schedule.timeZone).toString() }),
        ...(missed && { missed }),
      });
      const shown = new Set(composed?.about.map(({ slug }) => slug));
      return { about: [], ...composed, received: reads.flatMap((each) => receivedOf(each, shown, slot.at)) };
    },
  };
}

interface Read {
  readonly told: Told;
  readonly edition: Edition;
  readonly last: Received | undefined;
}

/** What the place then has of a briefing; nothing where that is what it had. `shown`: slugs of those told of. */
function receivedOf({ told, edition, last }: Read, shown: ReadonlySet<string>, at: number): Received[] {
  const { briefing, news } = told;
  const isStanding = news.kind === 'new' || news.kind === 'reminder' || (news.kind === 'changed' && news.isReminderDue);
  const isReminded = isStanding && shown.has(briefing.slug);
  const remindedAt = isReminded || !last ? at : last.remindedAt;
  if (last?.edition === edition.id && last.remindedAt === remindedAt) return [];
  return [{ slug: briefing.slug, edition: edition.id, remindedAt }];
}
