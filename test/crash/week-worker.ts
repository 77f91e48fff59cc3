import type { Sender } from '../../src/core/delivery/sender.ts';
import { openReplica } from '../store/replica.ts';

/*
 * One of two processes of a week: week-worker.ts URL. Told what time it is, it does what is due then, says what it has posted
 * in the meantime, and that it is done.
 */

export type Said = { readonly kind: 'ready' | 'done' } | { readonly kind: 'posted'; readonly key: string };

if (import.meta.main) {
  const [url = ''] = process.argv.slice(2);
  const say = (said: Said) => process.send?.(said);
  const sender: Sender = {
    async send({ key, destination }) {
      say({ kind: 'posted', key });
      const place = destination.kind === 'channel' ? destination.channel : destination.user;
      return { kind: 'posted', place, channel: place, ids: [key], wasThere: false };
    },
    look: async () => 'open',
  };
  let at = 0;
  const replica = await openReplica(url, () => at, sender);
  process.on('message', async (time: number) => {
    at = time;
    await replica.work();
    say({ kind: 'done' });
  });
  say({ kind: 'ready' });
}
