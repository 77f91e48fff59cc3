import type { Failure } from '../../../src/core/delivery/failure.ts';
import type { Sender, Sending } from '../../../src/core/delivery/sender.ts';
import { plainText } from '../../../src/core/reply/plain.ts';

/** What a try comes to: posted and told so; posted, but the answer is lost; or not posted. */
export type Fate = 'posted' | 'lost' | Failure;

export interface FakeSender extends Sender {
  /** What stands there, in order: to whom, and its words. */
  readonly posted: { readonly to: string; readonly thread?: string | undefined; readonly text: string }[];
  /** Every try. */
  readonly tries: Pick<Sending, 'key' | 'mayBeThere' | 'since'>[];
  /** Of the next tries, in order; when there are no more, all goes well. */
  readonly fates: Fate[];
  /** What looking tells. */
  looks: 'open' | Failure;
}

/** A platform that does as it is told, and looks for what may be there as a real one does. */
export function aSender(): FakeSender {
  const posted: FakeSender['posted'] = [];
  const tries: FakeSender['tries'] = [];
  const fates: Fate[] = [];
  const there = new Map<string, string>();

  function stand({ key, destination, reply }: Sending): string {
    const to = destination.kind === 'person' ? destination.user : destination.channel;
    const thread = destination.kind === 'channel' ? destination.thread : undefined;
    posted.push({ to, text: plainText(reply), ...(thread !== undefined && { thread }) });
    const id = `m${posted.length}`;
    there.set(key, id);
    return id;
  }

  return {
    posted,
    tries,
    fates,
    looks: 'open',
    async send(sending) {
      const { key, mayBeThere, since, destination } = sending;
      tries.push({ key, mayBeThere, since });
      const place = destination.kind === 'person' ? destination.user : destination.channel;
      const known = mayBeThere ? there.get(key) : undefined;
      if (known !== undefined) return { kind: 'posted', place, channel: place, ids: [known], wasThere: true };
      await sending.turn(place);
      const fate = fates.shift() ?? 'posted';
      if (typeof fate === 'object') return { kind: 'failed', failure: fate };
      const id = stand(sending);
      if (fate === 'lost') return { kind: 'failed', failure: { kind: 'unknown' } };
      return { kind: 'posted', place, channel: place, ids: [id], wasThere: false };
    },
    async look() {
      return this.looks;
    },
  };
}
