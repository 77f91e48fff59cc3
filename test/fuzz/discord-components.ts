import fc from 'fast-check';
import { createPosting } from '../adapters/discord/posting.ts';
import { anyReply } from '../any-reply.ts';

/*
 * Sends thousands of generated replies to Discord's stand-in with the real REST client, and edits them. The bot may ping
 * everyone there: node test/fuzz/discord-components.ts [runs] [seed]
 */
const [runs = '10000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
/** After so many the stand-in, which forgets nothing, makes room for a new one. */
const BATCH = 250;
const count = { replies: 0, messages: 0, mostMessages: 0, refused: 0, pings: 0 };

for (let batch = 0; count.replies < Number(runs); batch += 1) {
  const discord = await createPosting();
  const numRuns = Math.min(BATCH, Number(runs) - count.replies);
  const replies = fc.sample(fc.tuple(anyReply(discord.hostile), fc.boolean()), { numRuns, seed: Number(seed) + batch });
  for (const [reply, startsThread] of replies) {
    const { messages, refused, pings } = await discord.post(reply, startsThread);
    count.replies += 1;
    count.messages += messages;
    count.mostMessages = Math.max(count.mostMessages, messages);
    count.refused += refused.length;
    count.pings += pings;
    if (refused.length > 0 || pings > 0) process.stdout.write(`${JSON.stringify(reply)}\n${refused.join('\n')}\n`);
  }
  await discord.close();
}

process.stdout.write(`seed ${seed}: ${JSON.stringify(count)}\n`);
if (count.refused > 0 || count.pings > 0) process.exitCode = 1;
