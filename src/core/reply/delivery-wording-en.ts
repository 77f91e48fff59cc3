import type { DeliveryWording } from './delivery-wording.ts';

export const DELIVERY_ENGLISH: DeliveryWording = {
  digestOf: (day, story) => `Digest of ${day}: ${story}`,
  waits: 'it is due and waits for its turn.',
  tried: (times, why, next) =>
    `tried ${times === 1 ? 'once' : `${times} times`}, and ${why}; it is tried again at ${next}.`,
  sending: 'it is being sent.',
  looked: (next) => `it may have been posted, but no answer was heard; it is looked for at ${next}.`,
  sent: (time) => `sent at ${time}.`,
  unchanged: 'nothing had changed.',
  refused: (why) => `the platform refused it: ${why}.`,
  missed: (why) => `it would have come too late: ${why}.`,
  nobody: 'I was not running',
  dropped: {
    removed: 'nobody wants it any more.',
    paused: 'it was paused before it went out.',
    superseded: 'a later one says it all.',
    repaired: 'what it was about is repaired.',
  },
  trouble: {
    busy: 'the platform asked me to wait',
    unreachable: 'the platform was not reached',
    unknown: 'no answer was heard',
    fault: 'something failed on my side',
    other: 'it does not take the message as it is',
  },
};
