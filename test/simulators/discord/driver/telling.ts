import type { JsonObject } from '../../json.ts';
import { guildCreateJson } from '../payloads/guild.ts';
import type { Platform } from '../platform.ts';
import type { Guild } from '../world.ts';

/** Tells the app of a change in a guild. */
export function tellOf(
  { world, gateway }: Platform,
  name: string,
  guild: string | undefined,
  payload: () => JsonObject,
): void {
  gateway.dispatch({ name, guild, payload });
  world.changed();
}

export function join({ world }: Platform, guild: Guild, user: string): void {
  guild.members.set(user, { user, roles: new Set(), joinedAtMs: world.clock.nowMs() });
}

/** The app comes into a guild, and is told all about it. */
export function comeIn(platform: Platform, guild: Guild): void {
  join(platform, guild, platform.world.app.id);
  tellOf(platform, 'GUILD_CREATE', guild.id, () => guildCreateJson(platform.world, guild));
}
