import { App } from '@slack/bolt';
import { z } from 'zod';

/*
 * The least that answers `/brief` with a briefing: Bolt as its guide shows it, and the finished messages. It notes nothing,
 * remembers nothing and is lost with a crash. `slack-bench.ts` runs it beside us.
 */

const settings = z.object({
  SLACK_API_URL: z.string(),
  SLACK_BOT_TOKEN: z.string(),
  SLACK_APP_TOKEN: z.string().optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  PORT: z.string().optional(),
  /** What to post, as JSON: a list of `{text, blocks}`. */
  MESSAGES: z.string(),
});

const { SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, PORT, MESSAGES } = settings.parse(
  process.env,
);
const messages: { text: string; blocks: [] }[] = JSON.parse(MESSAGES);
const app = new App({
  token: SLACK_BOT_TOKEN,
  clientOptions: { slackApiUrl: SLACK_API_URL },
  ...(SLACK_APP_TOKEN === undefined
    ? { signingSecret: SLACK_SIGNING_SECRET ?? '' }
    : { socketMode: true, appToken: SLACK_APP_TOKEN }),
});

app.command('/brief', async ({ ack, command, client }) => {
  await ack();
  let thread: { thread_ts: string } | undefined;
  for (const { text, blocks } of messages) {
    const { ts } = await client.chat.postMessage({ channel: command.channel_id, text, blocks, ...thread });
    if (ts !== undefined) thread ??= { thread_ts: ts };
  }
});
await app.start(Number(PORT ?? 0));
process.stderr.write('ready\n');
