import type { Library } from '../briefing/library.ts';
import type { Briefing } from '../briefing/types.ts';
import { platformOf } from '../conversation/platform-of.ts';
import type { Messages, Places, Threads } from '../conversation/ports.ts';
import { type AffectedThread, affectedThreads } from '../digest/corrections.ts';
import { editionOf } from '../digest/edition.ts';
import type { Editions } from '../digest/ports.ts';
import type { Edition } from '../digest/types.ts';
import type { Language } from '../language/languages.ts';
import { remembered } from '../remembered.ts';
import { correctionKey } from './keys.ts';
import { oneForEachThread } from './one-for-each-thread.ts';
import type { Corrections, Telling } from './ports.ts';
import type { Delivery, NewDelivery, Subject } from './types.ts';

export interface CorrectingParts {
  readonly library: Library;
  readonly editions: Pick<Editions, 'keep' | 'find' | 'latest'>;
  readonly messages: Pick<Messages, 'using' | 'called'>;
  readonly threads: Pick<Threads, 'find'>;
  readonly places: Pick<Places, 'find'>;
  readonly corrections: Corrections;
  /** How far back corrections travel. */
  readonly correctionDays: number;
  readonly now: () => number;
}

const DAY_MS = 24 * 60 * 60_000;
/** An editor saves more than once: what comes within this time of the first change is told together with it. */
const QUIET_MS = 2 * 60_000;
/** So many briefings are looked at at once; the first time there may be thousands. */
const AT_ONCE = 20;
/** Ids of messages are unique in their place only; more places than this share none. */
const MAX_NAMESAKES = 5;
/** Where nobody has chosen one. */
const USUAL_LANGUAGE: Language = 'en';

/**
 * Finds briefings that say something else than what threads were told, and has each thread told what was corrected. To be
 * called now and then: it costs nothing where the library has not changed. Ends early when `signal` says stop.
 */
export function createCorrecting(parts: CorrectingParts): (signal: AbortSignal) => Promise<void> {
  const { library, editions, messages, threads, places, corrections, correctionDays, now } = parts;
  const readEdition = remembered(editionOf);
  let seen: ReadonlySet<Briefing> = new Set();

  async function look(briefing: Briefing, told: string | undefined): Promise<void> {
    const { slug } = briefing;
    const current = readEdition(briefing);
    if (told === current.id) return;
    const before = await (told === undefined ? editions.latest(slug) : editions.find(slug, told));
    // Somebody else runs a later one already.
    if (before && before.version > briefing.version) return;
    await editions.keep(current, now());
    const isNew = before !== undefined && before.id !== current.id;
    const tellings = isNew ? await tellingsOf(before, briefing, current.id) : [];
    await corrections.tell({ slug, from: told, to: current.id, now: now(), tellings });
  }

  async function tellingsOf(before: Edition, briefing: Briefing, after: string): Promise<Telling[]> {
    const { slug } = briefing;
    const since = now() - correctionDays * DAY_MS;
    const affected = oneForEachThread(await affectedThreads(before, briefing, { messages, since }));
    const untold = await corrections.untold(slug);
    const tellings: Telling[] = [];
    for (const thread of affected) {
      const { place, facts } = thread;
      const change = { slug, before: before.id, after, thread: thread.thread, facts };
      const delivery = newDelivery(place, change, { language: await languageIn(thread), at: now() + QUIET_MS });
      const earlier = untold.find((each) => each.place === place && isIn(each, thread.thread));
      tellings.push({ delivery, ...(earlier && { instead: together(earlier, after, facts) }) });
    }
    // What they were to be told may not be so any more either.
    for (const earlier of untold) {
      if (tellings.some(({ instead }) => instead?.of === earlier.key)) continue;
      tellings.push({ instead: together(earlier, after, []) });
    }
    return tellings;
  }

  /** On Discord the place of a conversation is the channel in which its first message stands. */
  async function languageIn({ place, thread }: AffectedThread): Promise<Language> {
    const roots = await messages.called(thread, MAX_NAMESAKES);
    for (const each of new Set([place, ...roots.map((root) => root.place)])) {
      const language = (await threads.find(each, thread))?.language;
      if (language) return language;
    }
    return (await places.find(place)).language ?? USUAL_LANGUAGE;
  }

  return async (signal) => {
    const all = library.all();
    const fresh = all.filter((briefing) => !seen.has(briefing));
    if (fresh.length === 0) return;
    const told = await corrections.told();
    for (let at = 0; at < fresh.length && !signal.aborted; at += AT_ONCE) {
      await Promise.all(fresh.slice(at, at + AT_ONCE).map((each) => look(each, told.get(each.slug))));
    }
    if (!signal.aborted) seen = new Set(all);
  };
}

type Change = Omit<Extract<Subject, { readonly kind: 'correction' }>, 'kind' | 'language'>;

function newDelivery(
  place: string,
  change: Change,
  { language, at }: { readonly language: Language; readonly at: number },
): NewDelivery {
  const { slug, before, after, thread } = change;
  return {
    ...{
      key: correctionKey(slug, before, after, place, thread),
      platform: platformOf(place),
      place,
      target: place,
      at,
    },
    subject: { kind: 'correction', ...change, language },
  };
}

/** One that was not told yet, and what has changed since: the newest difference is all that counts. */
function together({ key, place, subject, at }: Delivery, after: string, facts: readonly string[]): Telling['instead'] {
  if (subject.kind !== 'correction') return undefined;
  const { kind: _, language, ...change } = subject;
  const all = [...new Set([...change.facts, ...facts])];
  return { of: key, delivery: newDelivery(place, { ...change, after, facts: all }, { language, at }) };
}

function isIn({ subject }: Delivery, thread: string): boolean {
  return subject.kind === 'correction' && subject.thread === thread;
}
