import { cpus } from 'node:os';
import { join } from 'node:path';
import { toMessages } from '../../src/adapters/discord/components.ts';
import { wordsFor } from '../../src/core/reply/words-for.ts';
import { showBriefing } from '../../src/core/views/views.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { createDiscord, type Discord } from '../simulators/discord/simulator.ts';
import { createCallCounter } from './count-calls.ts';
import { percentile } from './measure.ts';
import { byValue, createJudge, type Program, startProgram } from './program.ts';

/*
 * What our care for a command costs: the program itself and a bare discord.js handler that posts the same components and
 * opens a thread, in turns, each on a Discord of its own on this machine, whose answers take no time. And how soon commands
 * are acknowledged.
 */

type Side = 'ours' | 'bare';

const ROOT = join(import.meta.dirname, '../..');
const [rounds = 5, commands = 200] = process.argv.slice(2).map(Number);
const AT_ONCE = 50;
const CHANNELS = Array.from({ length: AT_ONCE }, (_, index) => `channel-${index}`);
const RATIO_MIN = 0.8;
const ACK_P95_MAX_MS = 1_000;
const TOPIC = 'russia-iran-drones';
const THREAD = 'POST /channels/:channel/messages/:message/threads';

const library = await openLibrary({ dir: join(ROOT, 'briefings'), report: () => {}, isWatched: false });
const briefing = library.find(TOPIC);
if (!briefing) throw new Error(`no briefing ${TOPIC}`);
const hint = wordsFor('en').discord.howToAsk('wirebrief');
const shown = toMessages(showBriefing(briefing, 'summary', 'en'), { startsThread: true, hint });
await library.close();

const { judge, isMissed } = createJudge();
console.info(`Node ${process.version}, ${cpus().length} processors. /brief ${TOPIC}: ${shown.length} messages each.`);
await compareThroughput();
await measureAcks();
process.exitCode = isMissed() ? 1 : 0;

/** Commands answered per second, each side in turn with the other. */
async function compareThroughput(): Promise<void> {
  const perSecond: Record<Side, number[]> = { ours: [], bare: [] };
  const cpuMs: Record<Side, number[]> = { ours: [], bare: [] };
  const sides: Record<Side, Started> = { ours: await start('ours'), bare: await start('bare') };
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
  console.info(`commands answered per second, ${AT_ONCE} under way: ${tell(perSecond, 0).join('; ')}`);
  console.info(`CPU ms a command: ${tell(cpuMs, 1).join('; ')}`);
  judge(`ours to bare, median of ${rounds}`, percentile(ratios, 0.5), 2, (ratio) => ratio >= RATIO_MIN);
}

/** Fifty commands at once, while an answer hangs. */
async function measureAcks(): Promise<void> {
  const ours = await start('ours');
  const { discord, begun } = ours;
  await answered(ours, AT_ONCE);
  const ana = discord.user('ana');
  const p95s: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { id: slowChannel } = discord.admin.addChannel(discord.guild('Newsroom'), `slow-${round}`);
    const on = 'POST /channels/:channel/messages';
    const slow = discord.fault({ on, do: 'hang', when: (_, path) => path.includes(slowChannel) });
    ana.command(slowChannel, 'brief', { topic: TOPIC });
    await discord.until('the slow answer to be under way', () => slow.hits() === 1);
    const before = CHANNELS.map(begun);
    const asked = CHANNELS.map((channel) => ana.command(channel, 'brief', { topic: TOPIC }));
    await Promise.all(asked.map((each) => each.answered()));
    const waits = asked.map(({ interaction }) => (interaction.answeredAtMs ?? 0) - interaction.createdAtMs);
    p95s.push(percentile(waits.sort(byValue), 0.95));
    const isAnswered = (channel: string, index: number) => begun(channel) > (before[index] ?? 0);
    await discord.until('all threads', () => CHANNELS.every(isAnswered), 60_000);
  }
  await ours.end();
  const what = `${AT_ONCE} at once acknowledged while an answer hangs, p95 ms, worst of ${rounds}`;
  judge(what, Math.max(...p95s), 0, (ms) => ms < ACK_P95_MAX_MS);
}

/** Has so many commands answered, over as many channels as are under way at any time. */
async function answered({ discord, begun }: Started, count: number): Promise<void> {
  const ana = discord.user('ana');
  let next = 0;
  const queue = async (channel: string) => {
    while (next++ < count) {
      const due = begun(channel) + 1;
      await ana.command(channel, 'brief', { topic: TOPIC }).answered();
      await discord.until('the thread', () => begun(channel) >= due, 60_000);
    }
  };
  await Promise.all(CHANNELS.map(queue));
}

interface Started extends Program {
  readonly discord: Discord;
  /** How many threads were opened in a channel, so far. */
  begun(channel: string): number;
}

async function start(side: Side): Promise<Started> {
  const discord = await createDiscord({ channels: CHANNELS.map((name) => ({ name })) });
  const program = await startProgram(side === 'ours' ? 'src/main.ts' : 'test/bench/discord-bare.ts', {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    LOG_LEVEL: 'warn',
    MESSAGES: JSON.stringify(shown.map(({ components }) => components)),
  });
  await discord.until('the command', () => discord.commandNames().includes('brief'), 30_000);
  return {
    ...program,
    discord,
    begun: countThreads(discord),
    async end() {
      await program.end();
      await discord.close();
    },
  };
}

function countThreads({ calls, channel }: Discord): (name: string) => number {
  const begun = createCallCounter(calls, ({ route, status = Number.NaN, path }) =>
    route === THREAD && status < 400 ? path.split('/')[2] : undefined,
  );
  const ids = new Map(CHANNELS.map((name) => [name, channel(name).id]));
  return (name) => begun(ids.get(name) ?? '');
}
