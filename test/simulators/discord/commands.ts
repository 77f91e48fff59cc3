import { type JsonObject, textAt } from '../json.ts';
import { COMMAND_CREATES_A_DAY } from './limits.ts';
import { Refused } from './refused.ts';
import type { World } from './world.ts';

const DAY_MS = 24 * 60 * 60_000;

/** The commands of the app, for all places and for single guilds. */
export interface CommandBook {
  /** Those of a guild, or without one those for everywhere. */
  list(guild: string | undefined): readonly JsonObject[];
  /** Puts these in the place of all. A known name and type keeps its id and costs nothing. */
  overwrite(guild: string | undefined, commands: readonly JsonObject[]): readonly JsonObject[];
  remove(guild: string | undefined, id: string): boolean;
  /** What a user of that guild would get; its own come before those for everywhere. */
  find(name: string, type: number, guild: string | undefined): JsonObject | undefined;
  /** How many were new in the last 24 hours. */
  createsToday(guild: string | undefined): number;
}

export function createCommandBook(world: World): CommandBook {
  const books = new Map<string, readonly JsonObject[]>();
  const creates: { readonly guild: string; readonly atMs: number }[] = [];
  const list = (guild = '') => books.get(guild) ?? [];

  function createsToday(guild = ''): number {
    const since = world.clock.nowMs() - DAY_MS;
    return creates.filter((each) => each.guild === guild && each.atMs > since).length;
  }

  function entry(command: JsonObject, guild: string | undefined): JsonObject {
    const known = list(guild).find((each) => each.name === command.name && each.type === command.type);
    if (!known) {
      if (createsToday(guild) >= COMMAND_CREATES_A_DAY)
        throw new Refused(429, 30_034, 'Max number of daily application command creates has been reached (200)');
      creates.push({ guild: guild ?? '', atMs: world.clock.nowMs() });
    }
    return {
      ...command,
      id: known?.id ?? world.ids.next(),
      application_id: world.app.id,
      version: world.ids.next(),
      ...(guild ? { guild_id: guild } : {}),
    };
  }

  return {
    list,
    createsToday,
    overwrite(guild, commands) {
      const entries = commands.map((command) => entry(command, guild));
      books.set(guild ?? '', entries);
      world.changed();
      return entries;
    },
    remove(guild, id) {
      const left = list(guild).filter((each) => each.id !== id);
      const found = left.length < list(guild).length;
      books.set(guild ?? '', left);
      return found;
    },
    find(name, type, guild) {
      const of = (commands: readonly JsonObject[]) =>
        commands.find((each) => textAt(each, 'name') === name && each.type === type);
      return (guild ? of(list(guild)) : undefined) ?? of(list(undefined));
    },
  };
}
