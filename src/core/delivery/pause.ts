import type { Subscription } from '../digest/types.ts';
import { noticeWordsFor } from '../reply/notice-words-for.ts';
import { subscribeWordsFor } from '../reply/subscribe-words-for.ts';
import type { Part, Reply } from '../reply/types.ts';
import { noticeKey } from './keys.ts';
import type { NewDelivery, RefusedReason } from './types.ts';

/** Since when a subscription can not go on, and why. */
export interface Pause {
  readonly reason: RefusedReason;
  readonly since: number;
}

/** What is delivered to the owner of a subscription that pauses; nothing where nobody knows any more who that is. */
export function noticeOf(subscription: Subscription, { reason, since }: Pause): readonly NewDelivery[] {
  const { id, platform, workspace, place, owner } = subscription;
  if (owner === '') return [];
  return [
    {
      ...{ key: noticeKey(id, reason, since), platform, place, target: owner, at: since },
      ...(workspace !== undefined && { workspace }),
      subject: { kind: 'notice', subscription: id, reason, since },
    },
  ];
}

/** Whether that is why it is paused still. */
export function isPausedBy({ state }: Subscription, { reason, since }: Pause): boolean {
  return state.kind === 'paused' && state.reason === reason && state.since === since;
}

/** Where, why, and what it takes to go on. */
export function pauseNotice({ language, target }: Subscription, reason: RefusedReason): Reply {
  const wording = noticeWordsFor(language);
  const words = subscribeWordsFor(language);
  const lines = [
    wording.paused(words.channel(target), words.reason[reason]),
    wording.repair[reason],
    // Nothing brings a deleted channel back.
    ...(reason === 'gone' ? [] : [wording.goesOn]),
  ];
  return {
    ...{ language, audience: 'asker', channels: [target], actions: [] },
    parts: lines.map((text): Part => ({ kind: 'text', text })),
  };
}
