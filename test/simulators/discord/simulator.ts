import { stoppable, systemClock } from '../clock.ts';
import type { JsonObject } from '../json.ts';
import { until } from '../until.ts';
import { createCommandBook } from './commands.ts';
import { createAdmin, type DiscordAdmin } from './driver/admin.ts';
import type { Asked } from './driver/asked.ts';
import { createUser, type DiscordUser } from './driver/user.ts';
import { createFaults, type Fault, type FaultRule } from './faults.ts';
import { userNamed } from './find.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { createInteractions, type Interaction } from './interactions.ts';
import type { Platform } from './platform.ts';
import { createRates } from './rates.ts';
import { type ApiCall, createRest, type Incoming, type Outcome } from './rest.ts';
import type { SeenMessage } from './seen.ts';
import { listen } from './server.ts';
import type { Settings } from './settings.ts';
import { type DiscordOptions, populate, settingsFrom } from './setup.ts';
import { type Sight, sightOf } from './sight.ts';
import { createWorld, type World } from './world.ts';

/**
 * A stand-in for Discord on a free port of this machine, for the real discord.js:
 *
 *     const discord = await createDiscord();                      // guild Newsroom; #general, #random, #news; ana, ben
 *     const client = new Client({ rest: { api: discord.apiUrl }, intents: […] });
 *     await client.login(discord.token);
 *
 * People act through `discord.user('ana')`, and what they did tells what came of it:
 *
 *     const asked = discord.user('ana').command('general', 'brief', { topic: 'drones' });
 *     await asked.answered();                                     // acknowledged, or rejects after 3 s
 *     const briefing = await asked.finished();                    // a message that is not "is thinking…"
 *     const form = await discord.user('ana').press(briefing, 'Ask').answered();
 *     discord.user('ana').submit(form, { question: 'Who says so?' });
 *     discord.user('ana').say(thread, '@wirebrief and then?');
 *     discord.deliverTwice(asked);
 *
 * `messagesIn('general')` is what people read there, with whom each message pinged; `calls` is what the app asked of the
 * API, and `until('an answer', () => discord.messagesIn(thread)[1])` waits for something to be there. `fault({ on: 'POST
 * /channels/:channel/messages', do: 502, after: 'effect' })` makes calls go wrong, `gateway` breaks connections, `admin`
 * builds guilds and channels and takes permissions away, `settings` are the switches of the developer portal. With
 * `clock: manualClock(…)` the 3 s, the 15 minutes and the nonces go by that clock.
 */
export interface Discord extends Sight {
  /** What discord.js takes as `rest.api`; it adds the version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly botUserId: string;
  readonly world: World;
  readonly settings: Settings;
  readonly gateway: Gateway;
  readonly admin: DiscordAdmin;
  user(name: string): DiscordUser;

  /** The commands of a guild, or those for everywhere, as Discord keeps them. */
  commands(guild?: string): readonly JsonObject[];
  commandNames(guild?: string): readonly string[];
  /** How many commands the app has registered anew in the last 24 hours, of 200. */
  commandCreates(guild?: string): number;
  readonly interactions: readonly Interaction[];
  /** Every call of the app, those that failed too. */
  readonly calls: readonly ApiCall[];
  /** As in `POST /channels/:channel/messages`. */
  callsOf(route: string): readonly ApiCall[];
  /** Calls that count towards a ban: 401, 403 and 429, but for shared limits. */
  invalidRequests(): number;
  /** Tells the app of a message or an interaction a second time. */
  deliverTwice(what: Asked | SeenMessage): void;

  fault(fault: Fault): FaultRule;
  /** Waits for something to be there, looking again after every change. Rejects, naming `what`, when it does not come. */
  until<Found>(what: string, find: () => Found | undefined | false, timeoutMs?: number): Promise<Found>;
  close(): Promise<void>;
}

export async function createDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const clock = stoppable(options.clock ?? systemClock());
  const world = createWorld({ clock, app: { id: '700000000000000001', name: 'wirebrief' } });
  const settings = settingsFrom(options);
  const faults = createFaults();
  const calls: ApiCall[] = [];

  let rest: ((incoming: Incoming) => Promise<Outcome>) | undefined;
  const server = await listen(() => {
    if (!rest) throw new Error('not ready');
    return rest;
  });
  const gateway = createGateway(world, settings, () => server.port);
  server.server.on('upgrade', gateway.upgrade);
  const platform: Platform = {
    world,
    settings,
    gateway,
    interactions: createInteractions(world),
    commands: createCommandBook(world),
  };
  rest = createRest({ platform, faults, rates: createRates(clock), calls });
  const admin = createAdmin(platform);
  populate(world, admin, options);

  return {
    apiUrl: `http://127.0.0.1:${server.port}/api`,
    token: settings.token,
    applicationId: world.app.id,
    botUserId: world.app.id,
    world,
    settings,
    gateway,
    admin,
    ...sightOf(world),
    user: (name) => createUser(platform, userNamed(world, name)),
    commands: platform.commands.list,
    commandNames: (guild) => platform.commands.list(guild).map(({ name }) => String(name)),
    commandCreates: platform.commands.createsToday,
    interactions: platform.interactions.all,
    calls,
    callsOf: (route) => calls.filter((call) => call.route === route),
    invalidRequests: () => calls.filter(isInvalid).length,
    deliverTwice: (what) => gateway.repeat('interaction' in what ? what.interaction.id : what.id),
    fault: faults.add,
    until: (what, find, timeoutMs = 5_000) => until(world, what, find, timeoutMs),
    async close() {
      clock.stop();
      await gateway.close();
      await server.close();
    },
  };
}

function isInvalid({ status, fault }: ApiCall): boolean {
  return status === 401 || status === 403 || (status === 429 && fault?.scope !== 'shared');
}
