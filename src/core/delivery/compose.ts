import type { Library } from '../briefing/library.ts';
import { correctionReply } from '../digest/corrections.ts';
import type { Digests } from '../digest/digests.ts';
import { editionOf } from '../digest/edition.ts';
import type { Editions, Subscriptions } from '../digest/ports.ts';
import { remembered } from '../remembered.ts';
import { factsOf } from '../reply/facts-of.ts';
import { isPausedBy, pauseNotice } from './pause.ts';
import type { Settlement } from './ports.ts';
import type { Content, Delivery, DropReason, Subject } from './types.ts';

/** What to post, or why there is nothing to post any more. */
export type Composed =
  | { readonly kind: 'content'; readonly content: Content }
  | { readonly kind: 'over'; readonly settlement: Omit<Settlement, 'at'> }
  /** It can not be said yet: briefings are read and looked at one after the other. */
  | { readonly kind: 'later' };

/** Makes what is posted. What was made before a first try is posted again as it was, if somebody still wants it. */
export type Compose = (delivery: Delivery) => Promise<Composed>;

export interface ComposeParts {
  readonly library: Pick<Library, 'find'>;
  readonly editions: Pick<Editions, 'find'>;
  readonly subscriptions: Pick<Subscriptions, 'find'>;
  readonly digests: Digests;
}

type About<Kind extends Subject['kind']> = Extract<Subject, { readonly kind: Kind }>;

export function createCompose({ library, editions, subscriptions, digests }: ComposeParts): Compose {
  const readEdition = remembered(editionOf);

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

  async function correction(about: About<'correction'>, made: Content | undefined): Promise<Composed> {
    const { slug, before, after, facts, language } = about;
    if (made) return { kind: 'content', content: made };
    const [was, now] = [await editions.find(slug, before), library.find(slug)];
    if (!was || !now) return dropped('removed');
    if (readEdition(now).id !== after) return { kind: 'later' };
    const reply = correctionReply(was, now, facts, language);
    if (!reply) return { kind: 'over', settlement: { state: 'unchanged' } };
    const used = [{ slug, version: now.version, facts: factsOf(reply) }];
    return { kind: 'content', content: { reply, received: [], about: used } };
  }

  return async ({ subject, content }) => {
    switch (subject.kind) {
      case 'digest':
        return await digest(subject, content);
      case 'notice':
        return await notice(subject, content);
      case 'correction':
        return await correction(subject, content);
    }
  };
}

function dropped(reason: DropReason): Composed {
  return { kind: 'over', settlement: { state: 'dropped', dropped: reason } };
}
