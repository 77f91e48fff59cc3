import type { Library } from '../../briefing/library.ts';
import { nextSlot } from '../../digest/slots.ts';
import { type Following, type Subscription, WORKING_DAYS } from '../../digest/types.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { Part, Reply } from '../../reply/types.ts';
import { notice } from '../notice.ts';
import type { DigestDesk } from '../ports.ts';
import type { CommandContext, Outcome } from '../types.ts';
import { tooLong } from '../unusable.ts';
import { describeSubscription, stateInWords, subscriptionEntries } from './describe.ts';
import { faultsReply } from './faults.ts';
import { obstacleTo, refusalFor } from './permission.ts';
import { readSubscribe } from './read-subscribe.ts';
import type { Wanted } from './reading.ts';
import { todayIn } from './today.ts';

/** More in one place would be noise. */
const MAX_IN_PLACE = 10;
const USUAL_TIME = '08:30';
const USUAL_ZONE = 'UTC';

/**
 * Makes a subscription of somebody's words, or changes the one that the place has to the same briefings; without briefings,
 * its only one. What was not said stays as it is, or is what the place uses.
 */
export async function subscribe(
  words: string,
  context: CommandContext,
  { library, desk }: { readonly library: Library; readonly desk: DigestDesk },
): Promise<Outcome> {
  const { place, language } = context;
  const long = tooLong(words, language);
  if (long) return { reply: long };
  const { wanted, faults } = readSubscribe(words, library, language);
  const [fault, ...others] = faults;
  if (fault) return { reply: faultsReply([fault, ...others], language) };
  const subscriptions = await desk.subscriptions.of(place);
  const meant = subscriptionMeant(wanted, subscriptions, place);
  if (meant === 'unclear') return { reply: unclear(subscriptions, context, desk.now()) };
  if (!meant && subscriptions.length >= MAX_IN_PLACE) {
    return { reply: notice(subscribeWordsFor(language).tooMany(MAX_IN_PLACE), language) };
  }
  const target = wanted.target ?? meant?.target ?? place;
  const refusal = (await refusalFor(context, [place, target])) ?? (await obstacleTo(context, target));
  if (refusal) return { reply: refusal };
  return { reply: await make(wanted, meant, context, desk) };
}

/** The one that is changed; undefined where a new one is made. */
function subscriptionMeant(
  { following, target }: Wanted,
  subscriptions: readonly Subscription[],
  place: string,
): Subscription | 'unclear' | undefined {
  const to = (wanted: Following) =>
    subscriptions.find((own) => isSame(own.following, wanted) && own.target === (target ?? place));
  if (following) return to(following);
  const [only] = subscriptions;
  if (subscriptions.length < 2) return only;
  return to({ kind: 'all' }) ?? 'unclear';
}

function isSame(a: Following, b: Following): boolean {
  return JSON.stringify(keyOf(a)) === JSON.stringify(keyOf(b));
}

function keyOf(following: Following) {
  return following.kind === 'all' ? [] : [following.slugs.toSorted(), following.topics.toSorted()];
}

async function make(
  wanted: Wanted,
  before: Subscription | undefined,
  context: CommandContext,
  desk: DigestDesk,
): Promise<Reply> {
  const { place, user, language, standing } = context;
  const choices = await desk.places.find(place);
  const known = wanted.timeZone ?? before?.schedule.timeZone ?? choices.timeZone ?? standing?.timeZone;
  const schedule = {
    time: wanted.time ?? before?.schedule.time ?? USUAL_TIME,
    days: wanted.days ?? before?.schedule.days ?? WORKING_DAYS,
    timeZone: known ?? USUAL_ZONE,
  };
  const now = desk.now();
  const subscription: Subscription = {
    id: before?.id ?? desk.newId(),
    platform: standing?.platform ?? 'terminal',
    ...(standing?.workspace !== undefined && { workspace: standing.workspace }),
    place,
    target: wanted.target ?? before?.target ?? place,
    owner: before?.owner || user,
    following: wanted.following ?? before?.following ?? { kind: 'all' },
    schedule,
    language: wanted.language ?? before?.language ?? choices.language ?? language,
    mode: wanted.mode ?? before?.mode ?? 'changes',
    state: { kind: 'active', next: nextSlot(schedule, now, before?.last?.day) },
    createdAt: before?.createdAt ?? now,
    ...(before?.last && { last: before.last }),
    ...(before?.toldAt !== undefined && { toldAt: before.toldAt }),
    ...(before?.missed && { missed: before.missed }),
  };
  await desk.subscriptions.save(subscription);
  const isFirstZone = wanted.timeZone !== undefined && choices.timeZone === undefined;
  if (isFirstZone) await desk.places.change(place, { timeZone: wanted.timeZone });
  return confirmation(subscription, context, {
    isNew: before === undefined,
    isZoneKnown: known !== undefined,
    today: todayIn(now, schedule.timeZone),
  });
}

interface Made {
  readonly isNew: boolean;
  readonly isZoneKnown: boolean;
  readonly today: string;
}

function confirmation(
  subscription: Subscription,
  { language, standing }: CommandContext,
  { isNew, isZoneKnown, today }: Made,
): Reply {
  const wording = subscribeWordsFor(language);
  const what = describeSubscription(subscription, language);
  const lines = [
    isNew ? wording.subscribed(what) : wording.changed(what),
    stateInWords(subscription, language, today),
    ...(isZoneKnown ? [] : [wording.assumedUtc]),
    ...(standing?.comesUnasked === false ? [wording.onRequest] : []),
  ];
  return {
    language,
    audience: 'everyone',
    parts: lines.map((text): Part => ({ kind: 'text', text })),
    actions: [],
  };
}

function unclear(subscriptions: readonly Subscription[], { language }: CommandContext, now: number): Reply {
  const entries = subscriptionEntries(subscriptions, language, now);
  return notice(subscribeWordsFor(language).nameBriefings, language, entries);
}
