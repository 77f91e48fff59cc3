import type { JsonObject } from '../../json.ts';
import type { Platform } from '../platform.ts';
import { Refused } from '../refused.ts';
import { findMessage } from '../world.ts';
import { hasBot, visibleChannel } from './channels.ts';
import { type Methods, need } from './method.ts';

export const reactionMethods: Methods = {
  'reactions.add': { token: 'bot', scopes: ['reactions:write'], tier: 3, run: add },
};

function add({ world }: Platform, args: JsonObject): JsonObject {
  const channel = visibleChannel(world, need(args, 'channel'));
  const name = need(args, 'name');
  if (channel.archived) throw new Refused('is_archived');
  if (!hasBot(world, channel)) throw new Refused('not_in_channel');
  if (!/^[a-z0-9_+'-]+(?:::[a-z0-9-]+)?$/.test(name)) throw new Refused('invalid_name');
  const message = findMessage(world, channel.id, need(args, 'timestamp'));
  if (!message) throw new Refused('message_not_found');
  const user = world.app.botUserId;
  if (message.reactions.some((each) => each.name === name && each.user === user)) throw new Refused('already_reacted');
  message.reactions.push({ name, user });
  world.changed();
  return {};
}
