import { nextSlot } from '../../digest/slots.ts';
import type { Subscription } from '../../digest/types.ts';
import type { SubscribeWording } from '../../reply/subscribe-wording.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { Part, Reply } from '../../reply/types.ts';
import { notice } from '../notice.ts';
import type { DigestDesk } from '../ports.ts';
import type { CommandContext, Outcome } from '../types.ts';
import { chooseSubscriptions } from './choose.ts';
import { describeSubscription, stateInWords } from './describe.ts';
import { obstacleTo, refusalFor } from './permission.ts';
import { todayIn } from './today.ts';

/** What can be done to a subscription that is there. */
export type Switch = 'pause' | 'resume' | 'unsubscribe';

/** Pauses, resumes or ends the subscriptions that words name, and says of each what became of it. */
export async function switchSubscriptions(
  to: Switch,
  words: string,
  context: CommandContext,
  desk: DigestDesk,
): Promise<Outcome> {
  const { place, language } = context;
  const chosen = chooseSubscriptions(words, await desk.subscriptions.of(place), { language, now: desk.now() });
  return chosen.kind === 'unclear' ? { reply: chosen.reply } : await switchAll(to, chosen.subscriptions, context, desk);
}

/** The same for subscriptions of the place that are known already. */
export async function switchAll(
  to: Switch,
  subscriptions: readonly Subscription[],
  context: CommandContext,
  desk: DigestDesk,
): Promise<Outcome> {
  const { place, language } = context;
  const targets = subscriptions.map(({ target }) => target);
  const refusal = (await refusalFor(context, [place, ...targets])) ?? (await obstacleFor(to, targets, context));
  if (refusal) return { reply: refusal };
  const lines: string[] = [];
  for (const subscription of subscriptions) lines.push(...(await SWITCHES[to](subscription, context, desk)));
  if (lines.length === 0) {
    const wording = subscribeWordsFor(language);
    return { reply: notice(to === 'pause' ? wording.wasPaused : wording.wasNotPaused, language) };
  }
  const parts = lines.map((text): Part => ({ kind: 'text', text }));
  return { reply: { language, audience: 'everyone', parts, actions: [] } };
}

/** To go on, a digest has to be able to come. */
async function obstacleFor(
  to: Switch,
  targets: readonly string[],
  context: CommandContext,
): Promise<Reply | undefined> {
  if (to !== 'resume') return undefined;
  for (const target of new Set(targets)) {
    const obstacle = await obstacleTo(context, target);
    if (obstacle) return obstacle;
  }
  return undefined;
}

/** Nothing where it is so already. */
type Act = (subscription: Subscription, context: CommandContext, desk: DigestDesk) => Promise<string[]>;

const SWITCHES: Readonly<Record<Switch, Act>> = {
  async pause(subscription, context, { subscriptions, now }) {
    if (subscription.state.kind === 'paused') return [];
    await subscriptions.save({ ...subscription, state: { kind: 'paused', reason: 'asked', since: now() } });
    return [told('paused', subscription, context)];
  },
  async resume(subscription, context, { subscriptions, now }) {
    if (subscription.state.kind === 'active') return [];
    const { schedule, last } = subscription;
    const next = nextSlot(schedule, now(), last?.day);
    const resumed: Subscription = { ...subscription, state: { kind: 'active', next } };
    await subscriptions.save(resumed);
    const today = todayIn(now(), schedule.timeZone);
    return [told('resumed', resumed, context), stateInWords(resumed, context.language, today)];
  },
  async unsubscribe(subscription, context, { subscriptions }) {
    await subscriptions.remove(subscription.id);
    return [told('ended', subscription, context)];
  },
};

function told(
  what: keyof Pick<SubscribeWording, 'paused' | 'resumed' | 'ended'>,
  subscription: Subscription,
  { language }: CommandContext,
): string {
  return subscribeWordsFor(language)[what](describeSubscription(subscription, language));
}
