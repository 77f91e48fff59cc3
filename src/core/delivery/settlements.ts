import type { PostedMessage } from '../conversation/ports.ts';
import type { Subscription } from '../digest/types.ts';
import type { Failure } from './failure.ts';
import { noticeOf } from './pause.ts';
import type { Settlement } from './ports.ts';
import type { Posted } from './posted.ts';
import type { Content, Delivery, Trouble } from './types.ts';

type Settled = Omit<Settlement, 'at'>;
type Standing = Extract<Posted, { readonly kind: 'posted' }>;

/** What follows when it stands there. `now` is when we heard of it; `begunAt`, when it was made. */
export function sent(
  { subject }: Delivery,
  { reply, about, received }: Content,
  { place, channel, ids: [root] }: Standing,
  { begunAt, now }: { readonly begunAt: number; readonly now: number },
): Settled {
  if (root === undefined || subject.kind === 'notice') return { state: 'sent' };
  const thread = subject.kind === 'correction' ? subject.thread : root;
  const messages = about.map(
    (each): PostedMessage => ({ place: channel, id: root, thread, kind: subject.kind, ...each, postedAt: now }),
  );
  if (subject.kind === 'correction') return { state: 'sent', messages };
  const { subscription: id, slot } = subject;
  const [only, ...others] = about;
  const { language } = reply;
  return {
    state: 'sent',
    messages,
    // What was asked there since it was made is for the next one.
    subscription: { id, last: { ...slot, outcome: 'sent' }, toldAt: begunAt, received },
    ...(only &&
      others.length === 0 && {
        opens: { place, thread: root, start: { slug: only.slug, version: only.version, language } },
      }),
  };
}

/** What follows when it would come too late. */
export function missed({ subject, trouble }: Delivery, why: Trouble | undefined = trouble): Settled {
  return { state: 'missed', ...(why && { trouble: why }), ...nothingCame(subject, 'missed') };
}

/**
 * What follows when the platform will not take it. Where that is because of where it goes, its subscription pauses, and
 * whoever made that is told. `subscription`: as it is now, where it is still there.
 */
export function refused(
  { subject, target }: Delivery,
  trouble: Failure,
  subscription: Subscription | undefined,
  now: number,
): Settled {
  const settled: Settled = { state: 'refused', trouble, ...nothingCame(subject, 'failed') };
  const isPlace = trouble.kind === 'refused' && trouble.reason !== 'other';
  if (!isPlace || !settled.subscription || subscription?.state.kind !== 'active') return settled;
  // It goes elsewhere by now.
  if (subscription.target !== target) return settled;
  const pause = { reason: trouble.reason, since: now };
  return { ...settled, subscription: { ...settled.subscription, pause }, adds: noticeOf(subscription, pause) };
}

function nothingCame(subject: Delivery['subject'], outcome: 'missed' | 'failed'): Pick<Settled, 'subscription'> {
  if (subject.kind !== 'digest') return {};
  const { subscription: id, slot } = subject;
  return { subscription: { id, last: { ...slot, outcome }, missed: slot } };
}
