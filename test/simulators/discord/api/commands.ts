import type { Json } from '../../json.ts';
import { readCommand, readCommands } from '../forms/command-form.ts';
import { readForm } from '../forms/form.ts';
import type { Platform } from '../platform.ts';
import { missing, unknown } from '../refused.ts';
import type { Request, Routes } from './route.ts';

function scopeOf({ world }: Platform, { params }: Request): string | undefined {
  if (params.application !== world.app.id) throw unknown.application();
  const { guild } = params;
  if (guild !== undefined && !world.guilds.get(guild)?.members.has(world.app.id)) throw missing.access();
  return guild;
}

function list(platform: Platform, request: Request): Json {
  return platform.commands.list(scopeOf(platform, request));
}

function overwrite(platform: Platform, request: Request): Json {
  const guild = scopeOf(platform, request);
  return platform.commands.overwrite(guild, readCommands(request.body, guild ? 'guild' : 'global'));
}

function create(platform: Platform, request: Request): Json | undefined {
  const guild = scopeOf(platform, request);
  const command = readForm(request.body, (form) => readCommand(form, guild ? 'guild' : 'global'));
  const others = platform.commands
    .list(guild)
    .filter((each) => each.name !== command.name || each.type !== command.type);
  return platform.commands.overwrite(guild, [...others, command]).at(-1);
}

function remove(platform: Platform, request: Request): undefined {
  if (!platform.commands.remove(scopeOf(platform, request), request.params.command ?? '')) throw unknown.command();
}

function get(platform: Platform, request: Request): Json {
  const found = platform.commands.list(scopeOf(platform, request)).find(({ id }) => id === request.params.command);
  if (!found) throw unknown.command();
  return found;
}

const EVERYWHERE = '/applications/:application/commands';
const IN_GUILD = '/applications/:application/guilds/:guild/commands';

export const commandRoutes: Routes = {
  [`GET ${EVERYWHERE}`]: { run: list },
  [`PUT ${EVERYWHERE}`]: { run: overwrite },
  [`POST ${EVERYWHERE}`]: { run: create },
  [`GET ${EVERYWHERE}/:command`]: { run: get },
  [`DELETE ${EVERYWHERE}/:command`]: { run: remove },
  [`GET ${IN_GUILD}`]: { run: list },
  [`PUT ${IN_GUILD}`]: { run: overwrite },
  [`POST ${IN_GUILD}`]: { run: create },
  [`GET ${IN_GUILD}/:command`]: { run: get },
  [`DELETE ${IN_GUILD}/:command`]: { run: remove },
};
