import { stoppable, systemClock } from '../clock.ts';
import { until } from '../until.ts';
import { createDeliveries, type Delivery } from './deliveries.ts';
import { createAdmin, type SlackAdmin } from './driver/admin.ts';
import { createUser, type SlackUser } from './driver/user.ts';
import { createFaults, type Fault, type FaultRule } from './faults.ts';
import { createHttpMode, type HttpMode } from './http-mode.ts';
import { ACK_MS, RETRY_DELAYS_MS } from './limits.ts';
import type { Platform, Settings } from './platform.ts';
import { createRates } from './rates.ts';
import { createResponseUrls } from './response-urls.ts';
import { listen, type Routes } from './server.ts';
import { newsroom, populate, type SlackWorkspaceOptions, seeded, settingsFrom } from './setup.ts';
import { personNamed, type Sight, sightOf } from './sight.ts';
import { createSocketMode, type SocketMode } from './socket-mode.ts';
import { createTokens } from './tokens.ts';
import { createTriggers } from './triggers.ts';
import { type ApiCall, createWebApi } from './web-api.ts';

/** A workspace with one app in it, on a free port of this machine. */
export interface SlackWorkspace extends Sight {
  /** With its slash: what `SLACK_API_URL` takes. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly teamId: string;
  readonly appId: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly settings: Settings;
  readonly socket: SocketMode;
  readonly http: HttpMode;
  readonly admin: SlackAdmin;

  user(name: string): SlackUser;

  /** Every call of the app, those that failed too. */
  readonly calls: readonly ApiCall[];
  callsOf(method: string): readonly ApiCall[];
  readonly deliveries: readonly Delivery[];
  /** Sends an event a second time, as it was. */
  redeliver(delivery: Delivery): Promise<unknown>;

  fault(fault: Fault): FaultRule;
  /** Waits for something to be there, looking again after every change. Rejects, naming `what`, when it does not come. */
  until<Found>(what: string, find: () => Found | undefined | false, timeoutMs?: number): Promise<Found>;
  close(): Promise<void>;
}

export async function createSlackWorkspace(options: SlackWorkspaceOptions = {}): Promise<SlackWorkspace> {
  const { ackTimeoutMs = ACK_MS, retryDelaysMs = RETRY_DELAYS_MS } = options;
  const clock = stoppable(options.clock ?? systemClock());
  const world = newsroom(clock);
  const settings = settingsFrom(options);
  const signingSecret = 'signing-secret-of-the-stand-in';
  const tokens = createTokens(world.team.id);
  const faults = createFaults();
  const calls: ApiCall[] = [];

  let routes: Routes | undefined;
  const server = await listen(() => {
    if (!routes) throw new Error('not ready');
    return routes;
  });
  const baseUrl = `http://127.0.0.1:${server.port}/`;
  const http = createHttpMode({ clock, signingSecret, ackTimeoutMs });
  const { random = seeded(), pingIntervalMs = 5_000 } = options;
  const socket = createSocketMode({ world, port: () => server.port, random, ackTimeoutMs, pingIntervalMs });
  server.server.on('upgrade', socket.upgrade);

  const deliveries = createDeliveries({ world, transport: () => (http.url() ? http : socket), retryDelaysMs });
  const platform: Platform = {
    world,
    deliveries,
    triggers: createTriggers(world),
    responseUrls: createResponseUrls(world, baseUrl),
    settings,
    baseUrl,
    openSockets: () => socket.connections.length,
    openSocketUrl: socket.ticketUrl,
  };
  const api = createWebApi({ platform, tokens, faults, rates: createRates(clock), calls });
  routes = { platform, faults, calls, callApi: api.call };
  const admin = createAdmin(platform, tokens);
  populate(world, admin, options);

  return {
    apiUrl: `${baseUrl}api/`,
    botToken: tokens.bot,
    appToken: tokens.app,
    signingSecret,
    teamId: world.team.id,
    appId: world.app.id,
    botId: world.app.botId,
    botUserId: world.app.botUserId,
    settings,
    socket,
    http,
    admin,
    ...sightOf(world),
    user: (name) => createUser(platform, personNamed(world, name)),
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method),
    deliveries: deliveries.all,
    redeliver: deliveries.repeat,
    fault: faults.add,
    until: (what, find, timeoutMs = 30_000) => until(world, what, find, timeoutMs),
    async close() {
      clock.stop();
      await socket.close();
      await server.close();
    },
  };
}
