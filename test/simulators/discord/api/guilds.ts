import { channelJson } from '../payloads/channel.ts';
import { guildJson, roleJson } from '../payloads/guild.ts';
import { memberJson } from '../payloads/user.ts';
import type { Platform } from '../platform.ts';
import { missing, unknown } from '../refused.ts';
import type { Guild } from '../world.ts';
import type { Request, Routes } from './route.ts';

function reachGuild({ world }: Platform, { params }: Request): Guild {
  const guild = world.guilds.get(params.guild ?? '');
  if (!guild) throw unknown.guild();
  if (!guild.members.has(world.app.id)) throw missing.access();
  return guild;
}

export const guildRoutes: Routes = {
  'GET /guilds/:guild': { run: (platform, request) => guildJson(reachGuild(platform, request)) },
  'GET /guilds/:guild/channels': {
    run(platform, request) {
      const { id } = reachGuild(platform, request);
      const channels = [...platform.world.channels.values()].filter(
        (each) => each.guild === id && !each.thread && !each.deleted,
      );
      return channels.map((each) => channelJson(platform.world, each));
    },
  },
  'GET /guilds/:guild/roles': {
    run: (platform, request) =>
      [...reachGuild(platform, request).roles.values()].map((role, position) => roleJson(role, position)),
  },
  'GET /guilds/:guild/members/:user': {
    run(platform, request) {
      const found = memberJson(platform.world, reachGuild(platform, request), request.params.user ?? '');
      if (!found) throw unknown.member();
      return found;
    },
  },
};
