import type { Destination } from './sender.ts';
import type { Delivery } from './types.ts';

/** Where a delivery goes, as platforms have it. */
export function destinationOf({ workspace, target, subject }: Delivery): Destination {
  const where = workspace === undefined ? {} : { workspace };
  switch (subject.kind) {
    case 'digest':
      return { kind: 'channel', ...where, channel: target };
    case 'correction':
      return { kind: 'channel', ...where, channel: target, thread: subject.thread };
    case 'notice':
      return { kind: 'person', ...where, user: target };
  }
}
