import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { toMessages } from '../../src/adapters/slack/blocks.ts';
import { showBriefing } from '../../src/core/views/views.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { freePort } from '../end-to-end/free-port.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../simulators/slack/workspace.ts';
import { percentile } from './measure.ts';

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

let missed = 0;
console.info(`Node ${process.version}, ${cpus().length} processors. /brief ${SLUG}: ${shown.length} messages each.`);
for (const mode of MODES) {
  await compareThroughput(mode);
  await measureAcks(mode);
}
process.exitCode = missed === 0 ? 0 : 1;

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

function judge(what: string, figure: number, digits: number, holds: (figure: number) => boolean): void {
  const isHeld = holds(figure);
  if (!isHeld) missed += 1;
  console.info(`${what}: ${figure.toFixed(digits)}   ${isHeld ? 'holds' : 'MISSED'}`);
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

interface Started {
  readonly workspace: SlackWorkspace;
  /** How many messages were posted in a channel, so far. */
  posted(channel: string): number;
  /** What the program has used of all processors; NaN where there is no /proc to tell. */
  cpuMs(): number;
  end(): Promise<void>;
}

async function start(mode: Mode, side: Side): Promise<Started> {
  const workspace = await createSlackWorkspace({ channels: CHANNELS.map((name) => ({ name })) });
  const { apiUrl, botToken, appToken, signingSecret } = workspace;
  const folder = mkdtempSync(join(tmpdir(), 'wirebrief-bench-'));
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    NODE_OPTIONS: process.env.NODE_OPTIONS ?? '',
    SLACK_API_URL: apiUrl,
    SLACK_BOT_TOKEN: botToken,
    ...(side === 'ours'
      ? { DATABASE_URL: `sqlite:${join(folder, 'bench.db')}` }
      : { MESSAGES: JSON.stringify(shown.map(({ text, blocks }) => ({ text, blocks }))) }),
  };
  if (mode === 'socket') env.SLACK_APP_TOKEN = appToken;
  else {
    const port = await freePort();
    Object.assign(env, { SLACK_SIGNING_SECRET: signingSecret, PORT: String(port) });
    workspace.http.pointAt(`http://127.0.0.1:${port}/slack/events`);
  }
  const program = side === 'ours' ? 'src/main.ts' : 'test/bench/slack-bare.ts';
  const child = spawn(process.execPath, [join(ROOT, program)], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => child.kill('SIGKILL'));
  await saysReady(child);
  return {
    workspace,
    posted: countPosts(workspace),
    cpuMs: () => cpuMsOf(child.pid),
    async end() {
      child.kill('SIGTERM');
      await once(child, 'close');
      await workspace.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function saysReady(child: ChildProcess): Promise<void> {
  let said = '';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (/^ready/m.test(said)) resolve();
  });
  child.once('close', () => reject(new Error(`ended before it was ready: ${said}`)));
  await promise;
}

/** Reads each call once: asking the workspace for its messages takes longer the more there are. */
function countPosts({ calls, channel }: SlackWorkspace): (name: string) => number {
  const counts = new Map<unknown, number>();
  const ids = new Map(CHANNELS.map((name) => [name, channel(name).id]));
  let read = 0;
  return (name) => {
    for (; read < calls.length; read += 1) {
      const call = calls[read];
      if (call?.method !== 'chat.postMessage' || call.answer?.ok !== true) continue;
      counts.set(call.args.channel, (counts.get(call.args.channel) ?? 0) + 1);
    }
    return counts.get(ids.get(name)) ?? 0;
  };
}

/** From Linux's own count, in hundredths of a second: user and system time are fields 14 and 15, the name is field 2. */
function cpuMsOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

function byValue(left: number, right: number): number {
  return left - right;
}
