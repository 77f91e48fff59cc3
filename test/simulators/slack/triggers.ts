import { TRIGGER_LIFETIME_MS } from './limits.ts';
import { Refused } from './refused.ts';
import type { World } from './world.ts';

/** Passes that let an app open one modal, for a moment, for the user who has just done something. */
export interface Triggers {
  issue(user: string): string;
  /** The user it was issued for. Refuses a pass that is unknown, used or old. */
  redeem(trigger: string): string;
}

export function createTriggers(world: World): Triggers {
  const issued = new Map<string, { readonly user: string; readonly atMs: number; used: boolean }>();
  return {
    issue(user) {
      const trigger = `${issued.size + 1}.${world.team.id.length}.${world.newId('t').toLowerCase()}`;
      issued.set(trigger, { user, atMs: world.clock.nowMs(), used: false });
      return trigger;
    },
    redeem(trigger) {
      const pass = issued.get(trigger);
      if (!pass) throw new Refused('invalid_trigger_id');
      if (pass.used) throw new Refused('exchanged_trigger_id');
      if (world.clock.nowMs() - pass.atMs > TRIGGER_LIFETIME_MS) throw new Refused('expired_trigger_id');
      pass.used = true;
      return pass.user;
    },
  };
}
