import { type APIMessageTopLevelComponent, Client, GatewayIntentBits, MessageFlags } from 'discord.js';
import { z } from 'zod';

/*
 * The least that answers `/brief` as we do: discord.js as its guide shows it, the finished messages, and a thread. It notes
 * nothing, remembers nothing and is lost with a crash. `discord-bench.ts` runs it beside us.
 */

const settings = z.object({
  DISCORD_TOKEN: z.string(),
  DISCORD_API_URL: z.string(),
  /** What to post, as JSON: a list of lists of components. */
  MESSAGES: z.string(),
});

const { DISCORD_TOKEN, DISCORD_API_URL, MESSAGES } = settings.parse(process.env);
const [first = [], ...others]: APIMessageTopLevelComponent[][] = JSON.parse(MESSAGES);
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
  allowedMentions: { parse: [] },
  rest: { api: DISCORD_API_URL },
});

client.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand() || !interaction.channel?.isSendable()) return;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const root = await interaction.channel.send({ flags: MessageFlags.IsComponentsV2, components: first });
  const thread = await root.startThread({ name: 'briefing' });
  for (const components of others) await thread.send({ flags: MessageFlags.IsComponentsV2, components });
  await interaction.deleteReply();
});
client.once('clientReady', async (ready) => {
  const options = [{ type: 3 as const, name: 'topic', description: 'Which briefing' }];
  await ready.application.commands.set([{ name: 'brief', description: 'Shows a briefing', options }]);
  process.stderr.write('ready\n');
});
process.once('SIGTERM', () => void client.destroy());
await client.login(DISCORD_TOKEN);
