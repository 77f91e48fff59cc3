import type { JsonObject } from '../../json.ts';
import { escapeText } from '../content.ts';
import type { Delivery } from '../deliveries.ts';
import { messageJson } from '../message-events.ts';
import type { Platform } from '../platform.ts';
import { change, post, remove } from '../posting.ts';
import { viewJson } from '../views.ts';
import { directChannel, type Message, type User, type View } from '../world.ts';
import { choose, click } from './acting.ts';
import { channelId, checkSees } from './find.ts';
import { lookUp, type Offered } from './options.ts';
import { type Outcome, outcomeOf, showAnswer } from './outcome.ts';
import { channelName, command, interaction, memberJoined } from './payloads.ts';
import { close, type Submission, submit } from './submitting.ts';
import { richText, typedText } from './typing.ts';

/** A person at the keyboard. Channels go by name or id; `dm` is the conversation with the app. */
export interface SlackUser {
  readonly id: string;
  readonly name: string;
  /** The conversation with the app. */
  readonly dm: string;
  /** Types a message: `@name` becomes a mention. Returns at once; the app may not have heard of it yet. */
  says(channel: string, text: string, options?: { readonly thread?: string }): Said;
  edits(message: Message, text: string): void;
  deletes(message: Message): void;
  joins(channel: string): void;
  runs(command: string, text: string, channel: string): Promise<Outcome>;
  clicks(target: Message | View, actionId: string, value?: string): Promise<Outcome>;
  /** Types into a menu that asks the app. */
  looksUp(target: Message | View, actionId: string, typed: string): Promise<Offered>;
  /** An option by its value or text; `typed` is what brings it up, where the app is asked. */
  chooses(target: Message | View, actionId: string, value: string, typed?: string): Promise<Outcome | undefined>;
  submits(view: View, values?: Readonly<Record<string, string | readonly string[]>>): Promise<Submission>;
  closes(view: View): Promise<Outcome | undefined>;
  opensHome(): Delivery;
  opensMessages(): Delivery;
  /** From a message's menu, or without one from anywhere. */
  shortcut(callbackId: string, message?: Message): Promise<Outcome>;
  /** Presses "stop" on an answer that is being written. */
  stops(message: Message): void;
}

export interface Said {
  readonly message: Message;
  readonly ts: string;
  /** One for a message, two for a mention in a channel; none where the app does not listen. */
  readonly deliveries: readonly Delivery[];
  /** Every copy was taken or given up. */
  readonly heard: Promise<void>;
}

export function createUser(platform: Platform, user: User): SlackUser {
  const { world, deliveries } = platform;
  const { id, name } = user;

  function opens(tab: 'home' | 'messages'): Delivery {
    const home = world.views.get(world.homes.get(id) ?? '');
    return deliveries.event({
      type: 'app_home_opened',
      user: id,
      channel: directChannel(world, id).id,
      tab,
      event_ts: world.newTs(),
      ...(tab === 'home' && home ? { view: viewJson(world, home) } : {}),
    });
  }

  return {
    id,
    name,
    get dm() {
      return directChannel(world, id).id;
    },
    says(channel, text, { thread } = {}) {
      const before = deliveries.all.length;
      const wire = typedText(world, text);
      const message = post(platform, {
        channel: channelId(world, channel),
        user: id,
        text: wire,
        threadTs: thread,
        blocks: richText(world, wire),
      });
      const sent = deliveries.all.slice(before);
      const heard = Promise.all(sent.map(({ done }) => done)).then(() => undefined);
      return { message, ts: message.ts, deliveries: sent, heard };
    },
    edits(message, text) {
      const wire = typedText(world, text);
      change(platform, message, { text: wire, blocks: richText(world, wire) });
    },
    deletes: (message) => remove(platform, message),
    joins(channel) {
      const there = channelId(world, channel);
      world.channels.get(there)?.members.add(id);
      deliveries.event(memberJoined(platform, id, there));
    },
    async runs(commandName, text, channel) {
      const there = channelId(world, channel);
      const payload = command(platform, user, commandName, escapeText(text), there);
      const outcome = outcomeOf(await deliveries.ask('slash_commands', payload), payload);
      return showAnswer(platform, { channel: there, user: id }, outcome);
    },
    clicks: (target, actionId, value) => click(platform, user, target, actionId, value),
    looksUp: (target, actionId, typed) => lookUp(platform, user, target, actionId, typed),
    chooses: (target, actionId, value, typed) => choose(platform, user, target, actionId, value, typed),
    submits: (view, values = {}) => submit(platform, user, view, values),
    closes: (view) => close(platform, user, view),
    opensHome: () => opens('home'),
    opensMessages: () => opens('messages'),
    async shortcut(callbackId, message) {
      if (message) checkSees(world, id, message);
      const payload: JsonObject = {
        ...interaction(platform, user, message ? 'message_action' : 'shortcut'),
        callback_id: callbackId,
        action_ts: world.newTs(),
        ...(message
          ? {
              message: messageJson(world, message),
              message_ts: message.ts,
              channel: channelName(platform, message.channel),
              response_url: platform.responseUrls.issue({ channel: message.channel, user: id }),
            }
          : {}),
      };
      return outcomeOf(await deliveries.ask('interactive', payload), payload);
    },
    stops(message) {
      if (message.stream?.state === 'open') message.stream.state = 'stopped-by-user';
      world.changed();
    },
  };
}
