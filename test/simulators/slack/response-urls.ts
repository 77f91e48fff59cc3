import { RESPONSE_URL_LIFETIME_MS, RESPONSE_URL_USES } from './limits.ts';
import { Refused } from './refused.ts';
import type { Message, World } from './world.ts';

/** Where an answer to a command or a click may be posted without a token. */
export interface ResponseUrls {
  issue(target: ResponseTarget): string;
  /** Counts one use. Refuses an address that is unknown, used up or old. */
  use(id: string): ResponseTarget;
}

export interface ResponseTarget {
  readonly channel: string;
  readonly user: string;
  /** The message that was clicked. */
  readonly original?: Message;
}

export function createResponseUrls(world: World, baseUrl: string): ResponseUrls {
  const issued = new Map<string, { readonly target: ResponseTarget; readonly atMs: number; uses: number }>();
  return {
    issue(target) {
      const id = world.newId('r');
      issued.set(id, { target, atMs: world.clock.nowMs(), uses: 0 });
      return `${baseUrl}response/${id}`;
    },
    use(id) {
      const address = issued.get(id);
      if (!address) throw new Refused('no_active_hooks');
      if (world.clock.nowMs() - address.atMs > RESPONSE_URL_LIFETIME_MS) throw new Refused('expired_url');
      if (address.uses >= RESPONSE_URL_USES) throw new Refused('used_url');
      address.uses += 1;
      return address.target;
    },
  };
}
