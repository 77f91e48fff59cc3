import type { Digests } from '../digest/digests.ts';
import type { Subscriptions } from '../digest/ports.ts';
import { isPausedBy, pauseNotice } from './pause.ts';
import type { Settlement } from './ports.ts';
import type { Content, Delivery, DropReason, Subject } from './types.ts';

/** What to post, or why there is nothing to post any more. */
export type Composed =
  | { readonly kind: 'content'; readonly content: Content }
  | { readonly kind: 'over'; readonly settlement: Omit<Settlement, 'at'> };

/** Makes what is posted. What was made before a first try is posted again as it was, if somebody still wants it. */
export type Compose = (delivery: Delivery) => Promise<Composed>;

export interface ComposeParts {
  readonly subscriptions: Pick<Subscriptions, 'find'>;
  readonly digests: Digests;
}

type About<Kind extends Subject['kind']> = Extract<Subject, { readonly kind: Kind }>;

export function createCompose({ subscriptions, digests }: ComposeParts): Compose {
  async function digest({ subscription: id, slot }: About<'digest'>, made: Content | undefined): Promise<Composed> {
    const subscription = await subscriptions.find(id);
    if (!subscription) return dropped('removed');
    if (subscription.state.kind === 'paused') return dropped('paused');
    if (made) return { kind: 'content', content: made };
    const { reply, received, about } = await digests.make(subscription, slot);
    if (reply) return { kind: 'content', content: { reply, received, about } };
    const last = { ...slot, outcome: 'unchanged' } as const;
    return { kind: 'over', settlement: { state: 'unchanged', subscription: { id, last, received } } };
  }

  async function notice(about: About<'notice'>, made: Content | undefined): Promise<Composed> {
    const subscription = await subscriptions.find(about.subscription);
    if (!subscription) return dropped('removed');
    if (!isPausedBy(subscription, about)) return dropped('repaired');
    const content = made ?? { reply: pauseNotice(subscription, about.reason), received: [], about: [] };
    return { kind: 'content', content };
  }

  return async ({ subject, content }) => {
    switch (subject.kind) {
      case 'digest':
        return await digest(subject, content);
      case 'notice':
        return await notice(subject, content);
      case 'correction':
        return dropped('superseded');
    }
  };
}

function dropped(reason: DropReason): Composed {
  return { kind: 'over', settlement: { state: 'dropped', dropped: reason } };
}
