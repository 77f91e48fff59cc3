import { directChannel } from '../find.ts';
import { readForm } from '../forms/form.ts';
import { channelJson } from '../payloads/channel.ts';
import { Refused } from '../refused.ts';
import { checkMayWrite } from './messages.ts';
import { type Routes, reachChannel } from './route.ts';

export const channelRoutes: Routes = {
  'GET /channels/:channel': {
    run: (platform, request) => channelJson(platform.world, reachChannel(platform, request)),
  },
  'POST /channels/:channel/typing': {
    run(platform, request) {
      checkMayWrite(platform, reachChannel(platform, request), 0);
      return undefined;
    },
  },
  'POST /users/@me/channels': {
    run({ world }, { body }) {
      const user = readForm(body, (form) => form.field('recipient_id').text({ required: true }));
      const known = world.users.get(user ?? '');
      if (!known || known.bot) throw new Refused(400, 50_033, 'Invalid Recipient(s)');
      return channelJson(world, directChannel(world, known.id));
    },
  },
};
