import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach } from 'vitest';
import { type BareApp, type Mode, startBareApp } from './bare-app.ts';
import type { SlackWorkspaceOptions } from './setup.ts';
import { createSlackWorkspace, type SlackWorkspace } from './workspace.ts';

/** For the stand-in's own tests: opens a workspace and an app, and closes both after each test. */
export function createStage() {
  const opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of opened.splice(0).reverse()) await each.close();
  });

  async function workspace(options?: SlackWorkspaceOptions): Promise<SlackWorkspace> {
    const created = await createSlackWorkspace(options);
    opened.push(created);
    return created;
  }

  async function app(
    to: SlackWorkspace,
    mode: Mode,
    register: (app: BareApp['app']) => void = () => {},
    options?: { readonly clientPingTimeoutMs?: number },
  ): Promise<BareApp> {
    const started = await startBareApp(to, mode, register, options);
    opened.push({ close: started.stop });
    return started;
  }

  /** Something that is not Bolt at the app's address. `number` counts the requests from 1. */
  async function listener(
    to: SlackWorkspace,
    answer: (number: number, response: ServerResponse, request: IncomingMessage) => void,
  ): Promise<void> {
    let number = 0;
    const server = createServer((request, response) => {
      number += 1;
      answer(number, response, request);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('no port');
    to.http.pointAt(`http://127.0.0.1:${address.port}/slack/events`);
    opened.push({ close: async () => void server.close().closeAllConnections() });
  }

  return { workspace, app, listener };
}

/** What Slack said to a call that it refused: the word, and its reasons. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ readonly error: string; readonly reasons: readonly string[] }> {
  try {
    await call;
  } catch (cause) {
    const data = isRecord(cause) && isRecord(cause.data) ? cause.data : {};
    const metadata = isRecord(data.response_metadata) ? data.response_metadata : {};
    const reasons = Array.isArray(metadata.messages) ? metadata.messages.map(String) : [];
    return { error: String(data.error ?? cause), reasons };
  }
  throw new Error('the call was not refused');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
