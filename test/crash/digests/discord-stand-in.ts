import type { Clock } from '../../simulators/clock.ts';
import type { Fault } from '../../simulators/discord/faults.ts';
import { directChannel } from '../../simulators/discord/find.ts';
import { createDiscord } from '../../simulators/discord/simulator.ts';
import { type Failing, isWithin, OWNERS, type StandIn } from './stand-in.ts';

const CALLS = {
  post: 'POST /channels/:channel/messages',
  other: /^(GET \/channels\/\d+\/messages|POST \/channels\/\d+\/messages\/\d+\/threads)/,
} as const;
const WAYS: Readonly<Record<Exclude<Failing['way'], 'answer'>, Fault['do']>> = {
  reset: 'reset',
  hang: 'hang',
  '429': 'rate-limit',
  '5xx': 502,
};

export async function discordStandIn(clock: Clock): Promise<StandIn> {
  const discord = await createDiscord({ clock, rateLimits: 'documented', users: OWNERS });
  const { admin, world, botUserId } = discord;
  const guild = discord.guild('Newsroom');
  let places = 0;
  return {
    platform: 'discord',
    settings: { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token },
    addPlace(owner) {
      places += 1;
      const { id } = admin.addChannel(guild, `place-${places}`);
      return { workspace: guild.id, target: id, owner: discord.person(`owner-${owner}`).id };
    },
    refuse({ target }, chance) {
      const reason = chance.pick(['gone', 'forbidden'] as const);
      const channel = discord.channel(target);
      if (reason === 'gone') admin.deleteChannel(channel);
      else admin.permit(channel, { deny: ['SEND_MESSAGES'] });
      return reason;
    },
    postedIn: ({ target }, sinceMs, untilMs) =>
      discord
        .messagesIn(target)
        .filter(({ message }) => message.author === botUserId && isWithin(message.createdAtMs, sinceMs, untilMs))
        .map((root) => {
          const thread = discord.threadOf(root);
          return { text: root.text, thread: thread ? discord.messagesIn(thread).map(({ text }) => text) : [] };
        }),
    toldOwner: ({ owner }) => discord.messagesIn(directChannel(world, owner)).length,
    fail({ call, way, isDone }, nth, onHit) {
      let seen = 0;
      const when = () => {
        seen += 1;
        if (seen !== nth) return false;
        onHit();
        return way !== 'answer';
      };
      return discord.fault({
        ...{ on: CALLS[call], when, do: way === 'answer' ? 'reset' : WAYS[way] },
        ...(isDone && { after: 'effect' as const }),
      });
    },
    close: discord.close,
  };
}
