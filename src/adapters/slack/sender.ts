import type { Posted } from '../../core/delivery/posted.ts';
import type { Destination, Sender, Sending } from '../../core/delivery/sender.ts';
import { toMessages } from './blocks.ts';
import type { Installation, Installations } from './installation.ts';
import { lookAt, NO_ACCESS } from './look.ts';
import { openDirect } from './open-direct.ts';
import { createPoster } from './poster.ts';
import type { SlackLog } from './vendor-log.ts';

export interface SenderParts {
  readonly installations: Installations;
  readonly log: SlackLog;
}

/** All the waiting between tries, for one message: what takes longer is tried later by whoever wants it sent. */
const PATIENCE_MS = 8_000;

/** Posts what nobody is waiting for. */
export function createSender({ installations, log }: SenderParts): Sender {
  // One of its own: an answer that somebody waits for does not queue behind a digest that waits for its turn.
  const poster = createPoster(log);

  /** Of what was posted once it may not be known any more in which workspace. */
  function installationFor({ workspace }: Destination): Installation | undefined {
    return workspace === undefined ? installations.only() : installations.find(workspace);
  }

  async function sendFrom({ client }: Installation, sending: Sending, signal: AbortSignal): Promise<Posted> {
    const { key, destination, reply, since, mayBeThere, turn } = sending;
    const found = await channelOf(client, destination, signal);
    if ('failure' in found) return { kind: 'failed', ...found };
    const { channel } = found;
    const thread = threadOf(destination);
    const messages = toMessages(reply, { startsThread: thread === undefined });
    const outgoing = { client, channel, thread, messages, key, since, mayBeThere, turn, patienceMs: PATIENCE_MS };
    return await poster.post(outgoing, signal);
  }

  return {
    async send(sending, signal) {
      signal.throwIfAborted();
      const installation = installationFor(sending.destination);
      return installation ? await sendFrom(installation, sending, signal) : { kind: 'failed', failure: NO_ACCESS };
    },
    async look(destination, signal) {
      signal.throwIfAborted();
      const installation = installationFor(destination);
      return installation ? await lookAt(installation.client, destination) : NO_ACCESS;
    },
  };
}

/** What is said to a person is read again in the conversation with them, so it has to be known before. */
async function channelOf(client: Installation['client'], destination: Destination, signal: AbortSignal) {
  if (destination.kind === 'channel') return destination;
  return await openDirect(client, destination.user, { patienceMs: PATIENCE_MS, signal });
}

function threadOf(destination: Destination): string | undefined {
  return destination.kind === 'channel' ? destination.thread : undefined;
}
