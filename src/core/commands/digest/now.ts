import { planSlots } from '../../digest/slots.ts';
import type { Digest, Slot, Subscription } from '../../digest/types.ts';
import type { Language } from '../../language/languages.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { Part, Reply } from '../../reply/types.ts';
import type { DigestDesk } from '../ports.ts';
import type { CommandContext, Outcome } from '../types.ts';
import { chooseSubscriptions } from './choose.ts';
import { nextInWords, stateInWords } from './describe.ts';
import { todayIn } from './today.ts';

/**
 * Shows what a subscription would get now, to the one who asks. Where digests do not come by themselves, what is due is
 * not a preview but the digest: it counts as sent.
 */
export async function showNow(words: string, context: CommandContext, desk: DigestDesk): Promise<Outcome> {
  const { place, language, standing } = context;
  const subscriptions = await desk.subscriptions.of(place);
  const chosen = chooseSubscriptions(words, subscriptions, { language, now: desk.now() });
  if (chosen.kind === 'unclear') return { reply: chosen.reply };
  const [subscription, ...others] = chosen.subscriptions;
  if (!subscription || others.length > 0) return await showNow('', context, desk);
  const served = standing?.comesUnasked === false ? await serve(subscription, context, desk) : undefined;
  return served ?? (await preview(subscription, context, desk));
}

/** The latest slot, however long ago it was: nobody had to be in time. Undefined where none is due. */
async function serve(
  subscription: Subscription,
  context: CommandContext,
  { subscriptions, received, digests, now }: DigestDesk,
): Promise<Outcome | undefined> {
  const { id, state, schedule } = subscription;
  if (state.kind === 'paused') return undefined;
  const at = now();
  const { due, next } = planSlots(schedule, state.next, at, Number.POSITIVE_INFINITY);
  if (!due || !(await subscriptions.advance(id, state.next, { next }))) return undefined;
  const digest = await digests.make(subscription, due);
  await received.note(id, digest.received);
  const isSent = digest.reply !== undefined;
  const last = { ...due, outcome: isSent ? 'sent' : 'unchanged' } as const;
  await subscriptions.settle(id, { last, ...(isSent && { toldAt: at }) });
  const coming = nextInWords(next, schedule, context.language, todayIn(at, schedule.timeZone));
  return outcomeOf(digest, context, coming);
}

/** What it would say now, to the one who asks. */
export async function preview(
  subscription: Subscription,
  context: CommandContext,
  { digests, now }: DigestDesk,
): Promise<Outcome> {
  const { language } = context;
  const slot: Slot = { day: todayIn(now(), subscription.schedule.timeZone), at: now() };
  const digest = await digests.make(subscription, slot);
  const coming = (inLanguage: Language) => stateInWords(subscription, inLanguage, slot.day);
  const outcome = outcomeOf(digest, context, coming(language));
  if (!digest.reply) return outcome;
  const own = digest.reply.language;
  // Where nothing has changed, it tells that itself.
  const lines = [subscribeWordsFor(own).preview, ...(digest.about.length > 0 ? [coming(own)] : [])];
  const intro: Part = { kind: 'text', text: lines.join(' ') };
  return { ...outcome, reply: { ...outcome.reply, parts: [intro, ...digest.reply.parts] } };
}

function outcomeOf({ reply, about }: Digest, context: CommandContext, coming: string): Outcome {
  if (!reply) return { reply: noNews(context, [coming]) };
  const [only, ...others] = about;
  const isOne = only !== undefined && others.length === 0;
  return {
    reply: { ...reply, audience: 'asker' },
    ...(isOne && { opens: { slug: only.slug, version: only.version, language: context.language } }),
  };
}

function noNews({ language }: CommandContext, below: readonly string[]): Reply {
  const lines = [subscribeWordsFor(language).nothingNew, ...below];
  return { language, audience: 'asker', parts: lines.map((text): Part => ({ kind: 'text', text })), actions: [] };
}
