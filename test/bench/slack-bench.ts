import { cpus } from 'node:os';
import { join } from 'node:path';
import { toMessages } from '../../src/adapters/slack/blocks.ts';
import { showBriefing } from '../../src/core/views/views.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { freePort } from '../end-to-end/free-port.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../simulators/slack/workspace.ts';
import { createCallCounter } from './count-calls.ts';
import { percentile } from './measure.ts';
import { byValue, createJudge, type Program, startProgram } from './program.ts';

/*
 * What our care for a command costs: the program itself and a bare Bolt handler that posts the same blocks, in turns, in
 * the same workspace on this machine, whose answers take no time. And how soon commands are acknowledged.
 */

type Mode = 'socket' | 'http';
type Side = 'ours' | 'bare';

const ROOT = join(import.meta.dirname, '../..');
const MODES: readonly Mode[] = ['socket', 'http'];
const [rounds = 5, commands = 400] = process.argv.slice(2).map(Number);
const AT_ONCE = 50;
const CHANNELS = Array.from({ length: AT_ONCE }, (_, index) => `channel-${index}`);
const RATIO_MIN = 0.8;
const ACK_P95_MAX_MS = 500;
const SLUG = 'russia-iran-drones';

const library = await openLibrary({ dir: join(ROOT, 'briefings'), report: () => {}, isWatched: false });
const briefing = library.find(SLUG);
if (!briefing) throw new Error(`no briefing ${SLUG}`);
const shown = toMessages(showBriefing(briefing, 'summary', 'en'), { startsThread: true });
await library.close();

const { judge, isMissed } = createJudge();
console.info(`Node ${process.version}, ${cpus().length} processors. /brief ${SLUG}: ${shown.length} messages each.`);
for (const mode of MODES) {
  await compareThroughput(mode);
  await measureAcks(mode);
}
process.exitCode = isMissed() ? 1 : 0;

/** Commands answered per second, each side in turn with the other. */
async function compareThroughput(mode: Mode): Promise<void> {
  const perSecond: Record<Side, number[]> = { ours: [], bare: [] };
  const cpuMs: Record<Side, number[]> = { ours: [], bare: [] };
  const sides: Record<Side, Started> = { ours: await start(mode, 'ours'), bare: await start(mode, 'bare') };
  for (const side of ['ours', 'bare'] as const) await answered(sides[side], AT_ONCE * 2);
  for (let round = 0; round < rounds; round += 1) {
    for (const side of ['ours', 'bare'] as const) {
      const began = performance.now();
      const cpuBefore = sides[side].cpuMs();
      await answered(sides[side], commands);
      cpuMs[side].push((sides[side].cpuMs() - cpuBefore) / commands);
      perSecond[side].push(commands / ((performance.now() - began) / 1_000));
    }
  }
  await Promise.all([sides.ours.end(), sides.bare.end()]);
  const ratios = perSecond.ours.map((ours, round) => ours / (perSecond.bare[round] ?? Number.NaN)).sort(byValue);
  const tell = (figures: Record<Side, number[]>, digits: number) =>
    (['ours', 'bare'] as const).map((side) => `${side} ${figures[side].map((one) => one.toFixed(digits)).join(' ')}`);
  console.info(`${mode}: commands answered per second, ${AT_ONCE} under way: ${tell(perSecond, 0).join('; ')}`);
  console.info(`${mode}: CPU ms a command: ${tell(cpuMs, 1).join('; ')}`);
  judge(`${mode}: ours to bare, median of ${rounds}`, percentile(ratios, 0.5), 2, (ratio) => ratio >= RATIO_MIN);
}

/** Fifty commands at once, while an answer hangs. */
async function measureAcks(mode: Mode): Promise<void> {
  const ours = await start(mode, 'ours');
  const { workspace, posted } = ours;
  await answered(ours, AT_ONCE);
  const ana = workspace.user('ana');
  const p95s: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { id: slowChannel } = workspace.admin.createsChannel(`slow-${round}`);
    const isSlow = ({ channel }: { readonly channel?: unknown }) => channel === slowChannel;
    const slow = workspace.fault({ method: 'chat.postMessage', do: 'hang', when: isSlow });
    await ana.runs('/brief', SLUG, slowChannel);
    await workspace.until('the slow answer to be under way', () => slow.hits() === 1);
    const before = CHANNELS.map(posted);
    const outcomes = await Promise.all(CHANNELS.map((channel) => ana.runs('/brief', SLUG, channel)));
    p95s.push(percentile(outcomes.map(({ ackMs }) => ackMs).sort(byValue), 0.95));
    const isAnswered = (channel: string, index: number) => posted(channel) >= (before[index] ?? 0) + shown.length;
    await workspace.until('all posts', () => CHANNELS.every(isAnswered), 60_000);
  }
  await ours.end();
  const what = `${mode}: ${AT_ONCE} at once acknowledged while an answer hangs, p95 ms, worst of ${rounds}`;
  judge(what, Math.max(...p95s), 0, (ms) => ms < ACK_P95_MAX_MS);
}

/** Has so many commands answered, over as many channels as are under way at any time. */
async function answered({ workspace, posted }: Started, count: number): Promise<void> {
  const ana = workspace.user('ana');
  let next = 0;
  const queue = async (channel: string) => {
    while (next++ < count) {
      const due = posted(channel) + shown.length;
      const { acked, ackMs } = await ana.runs('/brief', SLUG, channel);
      if (!acked) throw new Error(`a command was not acknowledged within ${ackMs.toFixed(0)} ms`);
      await workspace.until('the answer', () => posted(channel) >= due, 60_000);
    }
  };
  await Promise.all(CHANNELS.map(queue));
}

interface Started extends Program {
  readonly workspace: SlackWorkspace;
  /** How many messages were posted in a channel, so far. */
  posted(channel: string): number;
}

async function start(mode: Mode, side: Side): Promise<Started> {
  const workspace = await createSlackWorkspace({ channels: CHANNELS.map((name) => ({ name })) });
  const { apiUrl, botToken, appToken, signingSecret } = workspace;
  const env: Record<string, string> = {
    SLACK_API_URL: apiUrl,
    SLACK_BOT_TOKEN: botToken,
    MESSAGES: JSON.stringify(shown.map(({ text, blocks }) => ({ text, blocks }))),
  };
  if (mode === 'socket') env.SLACK_APP_TOKEN = appToken;
  else {
    const port = await freePort();
    Object.assign(env, { SLACK_SIGNING_SECRET: signingSecret, PORT: String(port) });
    workspace.http.pointAt(`http://127.0.0.1:${port}/slack/events`);
  }
  const program = await startProgram(side === 'ours' ? 'src/main.ts' : 'test/bench/slack-bare.ts', env);
  return {
    ...program,
    workspace,
    posted: countPosts(workspace),
    async end() {
      await program.end();
      await workspace.close();
    },
  };
}

function countPosts({ calls, channel }: SlackWorkspace): (name: string) => number {
  const posted = createCallCounter(calls, ({ method, answer, args }) =>
    method === 'chat.postMessage' && answer?.ok === true ? String(args.channel) : undefined,
  );
  const ids = new Map(CHANNELS.map((name) => [name, channel(name).id]));
  return (name) => posted(ids.get(name) ?? '');
}
