import type { Sender } from '../../core/delivery/sender.ts';
import type { Reply } from '../../core/reply/types.ts';
import { PLACE } from './session.ts';

/**
 * Shows what nobody has asked for to whoever sits there. A terminal has no past: after a crash a reply is shown again, on
 * a screen that does not have it. `show` resolves when it stands there.
 */
export function createTerminalSender(show: (reply: Reply) => Promise<void>): Sender {
  return {
    async send({ key, reply, turn }, signal) {
      await turn(PLACE);
      signal.throwIfAborted();
      await show(reply);
      return { kind: 'posted', place: PLACE, channel: PLACE, ids: [key], wasThere: false };
    },
    look: async () => 'open',
  };
}
