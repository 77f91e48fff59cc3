import type { Slot } from '../digest/types.ts';

/**
 * One thing to one place, which happens once: `due` → `sending` → `sent`, `refused` or `unknown`. `refused` is a no for
 * good; `unknown` a crash or a lost answer between asking and hearing. `unchanged` and `missed` end without being sent:
 * there was nothing to say, or it was too late.
 */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const DELIVERY_STATES = ['due', 'sending', 'sent', 'refused', 'unknown', 'unchanged', 'missed'] as const;

export interface Delivery {
  /** Made from what it delivers, so that the same comes to the same key on every machine and after every crash. */
  readonly key: string;
  readonly subscription: string;
  readonly slot: Slot;
  readonly state: DeliveryState;
}

/** A day has one slot of a subscription: its time, its zone or the rules of that may have changed meanwhile. */
export function deliveryKey(subscription: string, { day }: Pick<Slot, 'day'>): string {
  return `digest:${subscription}:${day}`;
}
