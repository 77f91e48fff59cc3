import { channelNamed, directChannel } from '../find.ts';
import { defaultAllowed } from '../forms/mentions.ts';
import { may } from '../permissions.ts';
import type { Platform } from '../platform.ts';
import { edit, post, remove } from '../posting.ts';
import { type SeenMessage, seen } from '../seen.ts';
import { openThread } from '../threads.ts';
import type { Channel, Message, User, World } from '../world.ts';
import { choose, press, runCommand, runOnMessage, typeOption } from './acting.ts';
import type { Asked } from './asked.ts';
import type { OptionValues } from './options.ts';
import { type FieldValues, submit } from './submitting.ts';

/** Where something is said: a channel or thread, by itself, its id or its name, or `dm`. */
export type Place = string | Channel;

/** A person at the keyboard. What they do is done when the call returns; the app may not have heard of it yet. */
export interface DiscordUser {
  readonly id: string;
  readonly name: string;
  /** The conversation with the app. */
  readonly dm: Channel;
  /** Types a message: `@name` becomes a mention. A reply pings unless `ping` is false. */
  say(
    place: Place,
    text: string,
    options?: { readonly replyTo?: Message | SeenMessage; readonly ping?: boolean },
  ): SeenMessage;
  edit(message: Message | SeenMessage, text: string): void;
  delete(message: Message | SeenMessage): void;
  /** Runs a command, as in `command('general', 'digest subscribe', { topic: 'drones' })`. */
  command(place: Place, words: string, options?: OptionValues): Asked;
  /** Types into an option that asks the app for suggestions. */
  autocomplete(place: Place, words: string, option: string, typed: string, others?: OptionValues): Asked;
  /** Picks a command from a message's menu. */
  messageCommand(message: Message | SeenMessage, name: string): Asked;
  /** A button by its label or `custom_id`. */
  press(message: Message | SeenMessage, button: string): Asked;
  choose(message: Message | SeenMessage, menu: string, values: readonly string[]): Asked;
  /** Fills in the form that `shown` brought up, by `custom_id`. */
  submit(shown: Asked, values: FieldValues): Asked;
  /** Opens a thread, on a message where one is given. */
  startThread(place: Place, name: string, from?: Message | SeenMessage): Channel;
}

export function createUser(platform: Platform, user: User): DiscordUser {
  const { world } = platform;
  const at = (place: Place) => {
    const channel = placeOf(world, user, place);
    if (!may(world, channel, user.id, 'VIEW_CHANNEL')) throw new Error(`${user.name} does not see ${channel.name}`);
    return channel;
  };
  return {
    id: user.id,
    name: user.name,
    get dm() {
      return directChannel(world, user.id);
    },
    say(place, text, { replyTo, ping = true } = {}) {
      const channel = at(place);
      checkMaySay(world, channel, user);
      const allowed = { ...defaultAllowed('channel'), repliedUser: ping };
      const original = replyTo && bare(replyTo);
      const form = { content: typed(world, text), allowed };
      return seen(world, post(platform, { channel, author: user.id, form, replyTo: original }));
    },
    edit(message, text) {
      const nothing = { embeds: undefined, components: undefined, flags: undefined };
      const original = bare(message);
      edit(
        platform,
        original,
        { ...nothing, content: typed(world, text), allowed: defaultAllowed('channel') },
        original.flags,
      );
    },
    delete: (message) => remove(platform, bare(message)),
    command: (place, words, options = {}) => runCommand(platform, user, at(place), words, options),
    autocomplete: (place, words, option, text, others = {}) =>
      typeOption(platform, user, at(place), words, option, text, others),
    messageCommand: (message, name) => runOnMessage(platform, user, bare(message), name),
    press: (message, button) => press(platform, user, bare(message), button),
    choose: (message, menu, values) => choose(platform, user, bare(message), menu, values),
    submit: (shown, values) => submit(platform, user, shown, values),
    startThread: (place, name, from) =>
      openThread(platform, { parent: at(place), name, owner: user.id, from: from && bare(from) }),
  };
}

export function placeOf(world: World, user: User, place: Place): Channel {
  if (typeof place !== 'string') return place;
  return place === 'dm' ? directChannel(world, user.id) : channelNamed(world, place);
}

function bare(message: Message | SeenMessage): Message {
  return 'message' in message ? message.message : message;
}

function checkMaySay(world: World, channel: Channel, user: User): void {
  const needed = channel.thread ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES';
  const locked = channel.thread?.locked && !may(world, channel, user.id, 'MANAGE_THREADS');
  if (locked || !may(world, channel, user.id, needed)) throw new Error(`${user.name} may not write in ${channel.name}`);
}

function typed(world: World, text: string): string {
  return text.replace(/@([\w-]+)/g, (whole, name: string) => {
    const user = [...world.users.values()].find((each) => each.name === name);
    return user ? `<@${user.id}>` : whole;
  });
}
