import { flagAt, type JsonObject } from '../../json.ts';
import { SOCKETS_MAX } from '../limits.ts';
import type { Platform } from '../platform.ts';
import { Refused } from '../refused.ts';
import type { User } from '../world.ts';
import { type Methods, need } from './method.ts';

/** Who the app is, who the users are, and how it gets its socket. */
export const identityMethods: Methods = {
  'auth.test': { token: 'bot', scopes: [], tier: 'special', run: authTest },
  'apps.connections.open': { token: 'app', scopes: [], tier: 1, run: openConnection },
  'users.info': { token: 'bot', scopes: ['users:read'], tier: 4, run: userInfo },
  'bots.info': { token: 'bot', scopes: ['users:read'], tier: 3, run: botInfo },
};

function authTest({ world: { team, app } }: Platform): JsonObject {
  return {
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: app.botName,
    team_id: team.id,
    user_id: app.botUserId,
    bot_id: app.botId,
    is_enterprise_install: false,
  };
}

function openConnection(platform: Platform): JsonObject {
  if (platform.openSockets() >= SOCKETS_MAX) throw new Refused('too_many_websockets');
  return { url: platform.openSocketUrl() };
}

function userInfo({ world }: Platform, args: JsonObject): JsonObject {
  const user = world.users.get(need(args, 'user'));
  if (!user) throw new Refused('user_not_found');
  return { user: userJson(world.team.id, user, flagAt(args, 'include_locale') === true) };
}

function botInfo({ world: { app } }: Platform, args: JsonObject): JsonObject {
  if (need(args, 'bot') !== app.botId) throw new Refused('bot_not_found');
  return { bot: { id: app.botId, deleted: false, name: app.botName, app_id: app.id, user_id: app.botUserId } };
}

function userJson(team: string, user: User, withLocale: boolean): JsonObject {
  const { id, name, realName, timeZone, locale = 'en-US', isAdmin = false, botId } = user;
  return {
    id,
    team_id: team,
    name,
    deleted: false,
    real_name: realName,
    tz: timeZone,
    profile: { real_name: realName, display_name: name, ...(botId ? { bot_id: botId } : {}) },
    ...(withLocale ? { locale } : {}),
    is_admin: isAdmin,
    is_owner: false,
    is_bot: botId !== undefined,
    is_restricted: false,
  };
}
