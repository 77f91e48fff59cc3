import type { Delivery } from '../../../src/core/delivery/types.ts';
import type { Slot, Subscription } from '../../../src/core/digest/types.ts';
import { WEEK } from '../../../src/core/digest/types.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Expected } from './audit.ts';
import type { Chance } from './random.ts';
import type { Place, StandIn } from './stand-in.ts';

/** One slot of one subscription: when it is due and what has to become of it. */
export interface Due {
  readonly subscription: Subscription;
  readonly place: Place;
  readonly slot: Slot;
  readonly expected: Expected;
}

/** Those that a day has. */
export interface DayParts {
  readonly store: Pick<Store, 'subscriptions'>;
  readonly standIn: StandIn;
  readonly chance: Chance;
  /** `2026-06-01`. */
  readonly day: string;
  /** Counted from 0. Each day has an owner of its own. */
  readonly number: number;
}

const ZONE = 'Europe/Paris';
export const ON_TIME = '08:30';
/** By 08:30 it is too late for it. */
const TOO_EARLY = '02:00';
const NEW_ONES = 5;

/** New subscriptions get a whole digest; one is due at a time when nobody was there, one in a channel that refuses. */
export async function subscribeForDay({ store, standIn, chance, day, number }: DayParts): Promise<readonly Due[]> {
  const addPlace = () => ({ ...standIn.addPlace(number), platform: standIn.platform });
  const dues = Array.from({ length: NEW_ONES }, () => {
    return newDue(addPlace(), day, ON_TIME, () => ({ kind: 'posted', isWhole: true }));
  });
  dues.push(newDue(addPlace(), day, TOO_EARLY, () => ({ kind: 'missed' })));
  dues.push(newDue(addPlace(), day, ON_TIME, (place) => ({ kind: 'refused', reason: standIn.refuse(place, chance) })));
  for (const { subscription } of dues) await store.subscriptions.save(subscription);
  return dues;
}

function newDue(
  place: Place & Pick<StandIn, 'platform'>,
  day: string,
  time: string,
  expect: (place: Place) => Expected,
): Due {
  const { platform, workspace, target, owner } = place;
  const slot = slotAt(day, time);
  const subscription: Subscription = {
    ...{ id: `s-${target}`, platform, workspace, place: target, target, owner },
    ...{ following: { kind: 'all' }, language: 'en', mode: 'always', createdAt: slot.at - 1 },
    schedule: { time, days: WEEK, timeZone: ZONE },
    state: { kind: 'active', next: slot },
  };
  return { subscription, place, slot, expected: expect(place) };
}

/** The same subscription on a later day, when nothing has changed in the briefings and it is told so. */
export function onLaterDay({ subscription, place }: Due, day: string): Due {
  return { subscription, place, slot: slotAt(day, ON_TIME), expected: { kind: 'posted', isWhole: false } };
}

function slotAt(day: string, time: string): Slot {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: ZONE, plainTime: time }).epochMilliseconds;
  return { day, at };
}

/** What is recorded of a slot. */
export async function recordOf({ deliveries }: Pick<Store, 'deliveries'>, { subscription, slot }: Due) {
  return await deliveries.find(`digest:${subscription.id}:${slot.day}`);
}

/** Whether all of it is over: the slot, and telling the owner where it was refused. */
export async function isOver(store: Pick<Store, 'deliveries'>, due: Due): Promise<boolean> {
  const record = await recordOf(store, due);
  if (!isSettled(record)) return false;
  const all = await store.deliveries.list({ place: due.place.target, limit: 10 });
  return all.every(isSettled);
}

function isSettled(delivery: Delivery | undefined): boolean {
  return delivery?.settledAt !== undefined;
}
