import type { SubscriptionReader } from '../../digest/ports.ts';
import type { Subscription } from '../../digest/types.ts';
import { digestFormWordsFor } from '../../reply/digest-form-words-for.ts';
import { subscribeWordsFor } from '../../reply/subscribe-words-for.ts';
import type { Reply } from '../../reply/types.ts';
import { notice } from '../notice.ts';
import type { DigestDesk } from '../ports.ts';
import type { CommandContext } from '../types.ts';
import { preview } from './now.ts';
import { obstacleTo, refusalFor } from './permission.ts';
import type { Wanted } from './reading.ts';
import { completed, MAX_IN_PLACE, make, subscriptionMeant } from './subscribe.ts';
import { type Switch, switchAll } from './switch.ts';

/** What forms, lists and buttons do: the same as the words after /digest, by a subscription's id where those go by number. */
export interface DigestForms {
  find(id: string): Promise<Subscription | undefined>;
  /** Those made in a place, the first made first. */
  of(place: string): Promise<readonly Subscription[]>;
  seenBy(reader: SubscriptionReader, limit: number): Promise<readonly Subscription[]>;
  /** What the form of a new one begins with; `place`: where it would come. */
  usual(place: string, context: FormContext): Promise<Usual>;
  /** Makes or changes one, or says at which field that fails. Sent twice, the same form is done once. */
  submit(form: SubscribeForm, context: FormContext): Promise<Submitted>;
  switch(to: Switch, id: string, context: FormContext): Promise<Said>;
  /** To the one who asks alone. */
  preview(id: string, context: FormContext): Promise<Reply>;
  readonly now: () => number;
  /** Never the same twice. */
  readonly newId: () => string;
}

export type FormContext = Pick<CommandContext, 'user' | 'language' | 'standing'>;

export type Usual = Pick<Subscription, 'following' | 'schedule' | 'language' | 'mode'>;

/** All that a form asks. `id`: of the subscription that it changes, or of the one that it makes. */
export interface SubscribeForm extends Usual {
  readonly id: string;
  readonly target: string;
}

export type Submitted =
  | ({ readonly kind: 'done' } & Said)
  | { readonly kind: 'refused'; readonly field: 'target' | 'following'; readonly reply: Reply };

/** `place`: where it is said, unless it is for the one who asks alone. */
export interface Said {
  readonly reply: Reply;
  readonly place?: string;
}

export function createDigestForms(desk: DigestDesk): DigestForms {
  const { subscriptions } = desk;

  async function submit({ id, ...form }: SubscribeForm, context: FormContext): Promise<Submitted> {
    const { language } = context;
    const refused = (field: 'target' | 'following', words: string | Reply): Submitted => {
      return { kind: 'refused', field, reply: typeof words === 'string' ? notice(words, language) : words };
    };
    const changed = await subscriptions.find(id);
    const place = placeFor(form.target, changed);
    const there = await subscriptions.of(place);
    const wanted = { ...form.schedule, ...form };
    const same = sameIn(wanted, there, place);
    if (changed && same && same.id !== id) return refused('following', digestFormWordsFor(language).same);
    const isMore = changed?.place !== place && !same;
    if (isMore && there.length >= MAX_IN_PLACE) {
      return refused('target', subscribeWordsFor(language).tooMany(MAX_IN_PLACE));
    }
    const concerned = changed ? [changed.place, changed.target] : [];
    // Of a channel that we are not in, a platform may not tell who is.
    const refusal =
      (await obstacleTo(context, form.target)) ?? (await refusalFor(context, [place, form.target, ...concerned]));
    if (refusal) return refused('target', refusal);
    const reply = await make(wanted, changed ?? same, inPlace(place, context), { ...desk, newId: () => id });
    return { kind: 'done', reply, place: form.target };
  }

  /** Does nothing about one that is gone. */
  async function withOne(
    id: string,
    context: FormContext,
    act: (subscription: Subscription, context: CommandContext) => Promise<Said>,
  ): Promise<Said> {
    const subscription = await subscriptions.find(id);
    if (subscription) return await act(subscription, inPlace(subscription.place, context));
    return { reply: notice(digestFormWordsFor(context.language).ended, context.language) };
  }

  return {
    find: (id) => subscriptions.find(id),
    of: (place) => subscriptions.of(place),
    seenBy: (reader, limit) => subscriptions.seenBy(reader, limit),
    usual: (place, context) => completed({}, undefined, inPlace(place, context), desk),
    submit,
    switch: (to, id, context) =>
      withOne(id, context, async (subscription, there) => {
        const { reply } = await switchAll(to, [subscription], there, desk);
        return reply.audience === 'everyone' ? { reply, place: subscription.target } : { reply };
      }),
    async preview(id, context) {
      const { reply } = await withOne(id, context, async (subscription, there) => {
        const permit = await there.standing?.mayManage(subscription.place);
        // Who is no member does not see what was asked there; who is no admin sees what all will.
        if (permit === 'members-may')
          return { reply: notice(subscribeWordsFor(there.language).mayNot[permit], there.language) };
        return await preview(subscription, there, desk);
      });
      return reply;
    },
    now: desk.now,
    newId: desk.newId,
  };
}

/** One that comes where it was made, as most do, is made anew where it is moved to. */
function placeFor(target: string, changed: Subscription | undefined): string {
  return changed && changed.place !== changed.target ? changed.place : target;
}

function sameIn(wanted: Wanted, there: readonly Subscription[], place: string): Subscription | undefined {
  const same = subscriptionMeant(wanted, there, place);
  return same === 'unclear' ? undefined : same;
}

function inPlace(place: string, context: FormContext): CommandContext {
  return { ...context, place, thread: place };
}
