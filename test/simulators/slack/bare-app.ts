import type { AddressInfo } from 'node:net';
import { App, LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import type { SlackWorkspace } from './workspace.ts';

/** The real Bolt with nothing of ours in it, hearing its own posts too, for the stand-in's own tests. */
export interface BareApp {
  readonly app: App;
  stop(): Promise<void>;
}

export type Mode = 'socket' | 'http';

interface Options {
  /** How long Bolt waits before it connects anew, and for an answer to its pings. */
  readonly clientPingTimeoutMs?: number;
}

export async function startBareApp(
  workspace: SlackWorkspace,
  mode: Mode,
  register: (app: App) => void,
  { clientPingTimeoutMs = 5_000 }: Options = {},
): Promise<BareApp> {
  const clientOptions = { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 2, minTimeout: 1, maxTimeout: 5 } };
  // Without it Bolt asks who it is in the background, and what goes wrong there is nobody's to catch.
  const shared = {
    token: workspace.botToken,
    logger: silent,
    ignoreSelf: false,
    deferInitialization: true,
    clientOptions: { ...clientOptions },
  };
  if (mode === 'socket') {
    const receiver = new SocketModeReceiver({
      appToken: workspace.appToken,
      clientPingTimeout: clientPingTimeoutMs,
      logger: silent,
      installerOptions: { clientOptions: { ...clientOptions } },
    });
    const app = new App({ ...shared, receiver });
    register(app);
    await app.init();
    await app.start();
    return { app, stop: async () => void (await app.stop()) };
  }
  const app = new App({ ...shared, signingSecret: workspace.signingSecret });
  register(app);
  await app.init();
  const server: { address(): AddressInfo | string | null } = await app.start(0);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  workspace.http.pointAt(`http://127.0.0.1:${address.port}/slack/events`);
  return { app, stop: async () => void (await app.stop()) };
}

/** The SDK's client alone, for calls that need no app. */
export function clientFor(
  workspace: SlackWorkspace,
  token = workspace.botToken,
  options: webApi.WebClientOptions = {},
): webApi.WebClient {
  const { apiUrl: slackApiUrl } = workspace;
  return new webApi.WebClient(token, { slackApiUrl, retryConfig: { retries: 0 }, logger: silent, ...options });
}

const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};
