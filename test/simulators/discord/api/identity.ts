import type { JsonObject } from '../../json.ts';
import { IDENTIFIES_A_DAY } from '../limits.ts';
import { userJson } from '../payloads/user.ts';
import { permissionsInGuild } from '../permissions.ts';
import type { Platform } from '../platform.ts';
import { unknown } from '../refused.ts';
import type { Routes } from './route.ts';

function application({ world, settings }: Platform): JsonObject {
  const { messageContent, members, presences } = settings.privilegedIntents;
  const bot = world.users.get(world.app.id);
  return {
    id: world.app.id,
    name: world.app.name,
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    // For an app in fewer than 100 guilds a privileged intent shows as "limited".
    flags: (presences ? 1 << 13 : 0) | (members ? 1 << 15 : 0) | (messageContent ? 1 << 19 : 0),
    ...(bot ? { bot: userJson(bot) } : {}),
    tags: [],
    integration_types_config: { 0: {}, 1: {} },
  };
}

export const identityRoutes: Routes = {
  'GET /gateway/bot': {
    run: ({ gateway, settings }) => ({
      url: gateway.url,
      shards: settings.shards,
      session_start_limit: {
        total: IDENTIFIES_A_DAY,
        remaining: gateway.identifiesLeft(),
        reset_after: 86_400_000,
        max_concurrency: settings.maxConcurrency,
      },
    }),
  },
  'GET /users/@me': {
    run({ world }) {
      const bot = world.users.get(world.app.id);
      return bot && { ...userJson(bot), verified: true, mfa_enabled: false, locale: 'en-US', email: null, flags: 0 };
    },
  },
  'GET /users/@me/guilds': {
    run: ({ world }) =>
      [...world.guilds.values()]
        .filter(({ members }) => members.has(world.app.id))
        .map((guild) => ({
          id: guild.id,
          name: guild.name,
          icon: null,
          owner: guild.owner === world.app.id,
          permissions: permissionsInGuild(guild, world.app.id).toString(),
          features: [],
        })),
  },
  'GET /users/:user': {
    run({ world }, { params }) {
      const user = world.users.get(params.user ?? '');
      if (!user) throw unknown.user();
      return userJson(user);
    },
  },
  'GET /applications/@me': { run: application },
  'GET /oauth2/applications/@me': { run: application },
};
