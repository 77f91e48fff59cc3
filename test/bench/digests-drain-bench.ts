import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WEEK } from '../../src/core/digest/types.ts';
import { openStore } from '../../src/store/open.ts';
import { createDiscord } from '../simulators/discord/simulator.ts';
import { createSlackWorkspace } from '../simulators/slack/workspace.ts';
import { percentile } from './measure.ts';
import { byValue, startProgram } from './program.ts';

/*
 * node test/bench/digests-drain-bench.ts [ON SLACK] [ON DISCORD]: so many digests due at once, each in a channel of its own.
 * How fast the program sends them, as a share of what it lets itself and of what the platform lets it, and how soon it
 * answers /brief meanwhile. The stand-ins keep the limits of the platforms, so that what comes too fast is told apart.
 */
const [onSlack = 500, onDiscord = 200] = process.argv.slice(2).map(Number);
const SLUG = 'russia-iran-drones';
const BETWEEN_MS = 500;
/** In turn, so that no answer waits for the limit of its own channel. */
const ASKED_IN = Array.from({ length: 20 }, (_, index) => `asked-in-${index}`);
/** Of `limitsFor` in src/core/delivery/limits.ts, and of the platforms themselves: a second. */
const SLACK = { ownPerSecond: 4 };
const DISCORD = { ownPerSecond: 44, platformPerSecond: 50 };

/** A platform with channels, as this bench sees it. */
interface Platform {
  readonly name: 'slack' | 'discord';
  readonly workspace: string;
  readonly channels: readonly string[];
  readonly owner: string;
  readonly settings: Readonly<Record<string, string>>;
  /** When each call was made by which a digest goes out, in order. */
  sends(): readonly number[];
  /** Channels that have a digest. */
  served(): number;
  tooMany(): number;
  /** Resolves when /brief is answered there. */
  ask(channel: string): Promise<unknown>;
  close(): Promise<void>;
}

if (onSlack > 0) await drain(await slackWith(onSlack), SLACK);
if (onDiscord > 0) await drain(await discordWith(onDiscord), DISCORD);

async function drain(platform: Platform, limit: { ownPerSecond: number; platformPerSecond?: number }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wirebrief-drain-'));
  const url = `sqlite:${join(folder, 'bench.db')}`;
  await subscribe(url, platform);
  const program = await startProgram('src/main.ts', { ...platform.settings, DATABASE_URL: url });
  const waits: number[] = [];
  while (platform.served() < platform.channels.length) {
    const began = performance.now();
    await platform.ask(ASKED_IN[waits.length % ASKED_IN.length] ?? '');
    waits.push(performance.now() - began);
    await sleep(BETWEEN_MS);
  }
  const peakMb = program.peakMb();
  await program.end();
  rmSync(folder, { recursive: true });
  const sends = platform.sends();
  const seconds = ((sends.at(-1) ?? 0) - (sends[0] ?? 0)) / 1_000;
  const perSecond = (sends.length - 1) / seconds;
  waits.sort(byValue);
  const share = (most: number) => `${((100 * perSecond) / most).toFixed(1)} % of ${most}`;
  const { ownPerSecond, platformPerSecond } = limit;
  console.info(
    `${platform.name}: ${platform.channels.length} digests in ${seconds.toFixed(1)} s by ${sends.length} calls, ` +
      `${perSecond.toFixed(2)} a second: ${share(ownPerSecond)} that we let ourselves` +
      `${platformPerSecond === undefined ? '' : `, ${share(platformPerSecond)} that the platform lets us`}; ` +
      `${platform.tooMany()} calls came too fast`,
  );
  console.info(
    `${platform.name}: ${waits.length} times /brief meanwhile, half within ${percentile(waits, 0.5).toFixed(0)} ms, 95 % ` +
      `within ${percentile(waits, 0.95).toFixed(0)} ms; at most ${peakMb.toFixed(0)} MB`,
  );
  await platform.close();
}

async function subscribe(url: string, { name: platform, workspace, channels, owner }: Platform): Promise<void> {
  const store = await openStore(url, 'owner');
  const due = Temporal.Now.zonedDateTimeISO('UTC').round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const next = { day: due.toPlainDate().toString(), at: due.epochMilliseconds };
  for (const channel of channels) {
    await store.subscriptions.save({
      ...{ id: `s${channel}`, platform, workspace, place: channel, target: channel, owner },
      ...{ following: { kind: 'all' }, language: 'en', mode: 'always', createdAt: next.at - 1 },
      schedule: { time: due.toPlainTime().toString().slice(0, 5), days: WEEK, timeZone: 'UTC' },
      state: { kind: 'active', next },
    });
  }
  await store.close();
}

async function slackWith(count: number): Promise<Platform> {
  const names = Array.from({ length: count }, (_, index) => `digests-${index}`);
  const workspace = await createSlackWorkspace({
    channels: [...ASKED_IN, ...names].map((name) => ({ name })),
    rateLimits: 'documented',
  });
  const asked = new Set<unknown>(ASKED_IN.map((name) => workspace.channel(name).id));
  const posts = () => workspace.callsOf('chat.postMessage').filter(({ args }) => !asked.has(args.channel));
  const ana = workspace.user('ana');
  return {
    ...{ name: 'slack', workspace: workspace.teamId, owner: ana.id },
    channels: names.map((name) => workspace.channel(name).id),
    settings: {
      SLACK_API_URL: workspace.apiUrl,
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
    },
    sends: () => posts().map(({ atMs }) => atMs),
    served: () =>
      new Set(posts().flatMap(({ args, answer }) => (answer?.ok === true ? String(args.channel) : []))).size,
    tooMany: () => workspace.calls.filter(({ answer }) => answer?.error === 'ratelimited').length,
    async ask(channel) {
      const before = workspace.messagesIn(channel).length;
      await ana.runs('/brief', SLUG, channel);
      await workspace.until('the answer', () => workspace.messagesIn(channel).length > before);
    },
    close: workspace.close,
  };
}

async function discordWith(count: number): Promise<Platform> {
  const discord = await createDiscord({ rateLimits: 'documented' });
  const guild = discord.guild('Newsroom');
  for (const name of ASKED_IN) discord.admin.addChannel(guild, name);
  const channels = Array.from({ length: count }, (_, index) => discord.admin.addChannel(guild, `digests-${index}`).id);
  const own = new Set(channels);
  /** Whether it puts a message into one of them or a thread there, or opens that. */
  const isOfDigest = ({ route, path }: { readonly route: string; readonly path: string }) => {
    const [, , channel = ''] = path.split('/');
    const place = discord.world.channels.get(channel)?.parent ?? channel;
    return /^POST \/channels\/:channel\/messages/.test(route) && own.has(place);
  };
  const sends = () => discord.calls.filter(isOfDigest);
  return {
    ...{ name: 'discord', workspace: guild.id, channels, owner: discord.person('ana').id },
    settings: { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token },
    sends: () => sends().map(({ atMs }) => atMs),
    served: () => channels.filter((channel) => discord.messagesIn(channel).length > 0).length,
    tooMany: () => discord.calls.filter(({ status }) => status === 429).length,
    async ask(channel) {
      const before = discord.messagesIn(channel).length;
      await discord.user('ana').command(channel, 'brief', { topic: SLUG }).answered();
      await discord.until('the answer', () => discord.messagesIn(channel).length > before, 30_000);
    },
    close: discord.close,
  };
}
