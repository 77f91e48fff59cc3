import { setTimeout as sleep } from 'node:timers/promises';
import type { Posted } from '../../src/core/delivery/posted.ts';
import type { Destination, Sending } from '../../src/core/delivery/sender.ts';
import type { Reply } from '../../src/core/reply/types.ts';
import { aReply, manyFacts } from '../adapters/reply-builders.ts';
import type { Channel } from '../simulators/discord/world.ts';
import type { Running } from './discord-stage.ts';

/** A digest that fits one message. */
const SHORT: Reply = aReply({ title: 'Digest of 28 November', parts: manyFacts(2) });
/** One that takes three. */
export const LONG: Reply = aReply({ title: 'Digest of 28 November', parts: manyFacts(60, 120) });

/** In a channel, as its digests are. */
function inChannel({ id, guild }: Channel): Destination {
  return { kind: 'channel', channel: id, ...(guild !== undefined && { workspace: guild }) };
}

/** Sends to a channel, or elsewhere; each channel's digest has a key of its own, the same at every try. */
export function send(
  { adapter }: Pick<Running, 'adapter'>,
  to: Channel | Destination,
  over: Partial<Sending> = {},
  signal = new AbortController().signal,
): Promise<Posted> {
  const destination = 'kind' in to && (to.kind === 'channel' || to.kind === 'person') ? to : inChannel(to);
  const sending: Sending = {
    key: `digest ${JSON.stringify(destination)}`,
    destination,
    reply: SHORT,
    since: Date.now(),
    mayBeThere: false,
    turn: async () => {},
    ...over,
  };
  return adapter.sender.send(sending, signal);
}

/** What the sender says of a channel without posting in it. */
export function look({ adapter }: Pick<Running, 'adapter'>, to: Channel) {
  return adapter.sender.look(inChannel(to), new AbortController().signal);
}

/** As many turns as these in a second, one after the other. */
export function turnsOf(perSecond: number): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => sleep(1_000 / perSecond));
    return last;
  };
}
