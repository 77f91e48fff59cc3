import { afterEach, expect, test, vi } from 'vitest';
import { type SlackAdapter, type SlackAdapterConfig, startSlack } from '../../src/adapters/slack/adapter.ts';
import type { ChannelWatch } from '../../src/adapters/slack/register-channels.ts';
import type { Bot } from '../../src/core/bot.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { SlackWorkspaceOptions } from '../simulators/slack/setup.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../simulators/slack/workspace.ts';
import { type CoreOptions, createCore } from './core.ts';
import { freePort } from './free-port.ts';

export type Mode = 'socket' | 'http';
export const MODES: readonly Mode[] = ['socket', 'http'];

/** Our adapter with a store in memory, in a workspace, in this process. */
export interface Running {
  readonly workspace: SlackWorkspace;
  readonly store: Store;
  readonly adapter: SlackAdapter;
  /** Everything that was logged. */
  readonly logged: () => string;
}

interface StageOptions extends SlackWorkspaceOptions, CoreOptions, ChannelWatch {
  /** Takes the place of one in memory. */
  readonly store?: Store;
  /** Takes the place of the core. */
  readonly bot?: (bot: Bot) => Bot;
  /** As `SLACK_DIGEST_ADMINS` says. */
  readonly digestAdmins?: boolean;
}

type Opened = (() => Promise<void>)[];

/** Opens what a test needs, and closes it afterwards. For tests that run one after the other. */
export function createSlackStage() {
  const opened: Opened = [];
  afterEach(() => closeAll(opened));
  return stageWith(opened);
}

/** A test with a stage of its own, for those that wait most of their time and run side by side. */
export const it = test.extend('stage', ({ onTestFinished }) => {
  const opened: Opened = [];
  onTestFinished(() => closeAll(opened));
  return stageWith(opened);
});

async function closeAll(opened: Opened): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close();
}

export type Stage = ReturnType<typeof stageWith>;

function stageWith(opened: Opened) {
  async function run(mode: Mode, options: StageOptions = {}): Promise<Running> {
    const workspace = await createSlackWorkspace(options);
    opened.push(() => workspace.close());
    const store = options.store ?? (await openStore('sqlite::memory:', 'owner'));
    opened.push(() => store.close());
    return start(mode, workspace, store, options);
  }

  /** Again, as after a restart: the same workspace and store. */
  async function start(
    mode: Mode,
    workspace: SlackWorkspace,
    store: Store,
    options: StageOptions = {},
  ): Promise<Running> {
    let logged = '';
    const write = (line: string) => {
      logged += line;
    };
    const log = createLog({ level: 'debug', secrets: [workspace.botToken, workspace.appToken], write });
    const { bot, library, search } = await createCore(store, log, options);
    const adapter = await startSlack(await configFor(mode, workspace, options), {
      bot: options.bot?.(bot) ?? bot,
      library,
      search,
      events: store.events,
      messages: store.messages,
      threads: store.threads,
      retentionDays: 30,
      log,
      now: Date.now,
      ...watchOf(options),
    });
    opened.push(() => adapter.stop());
    return { workspace, store, adapter, logged: () => logged };
  }

  return { run, start };
}

/** Waits until everything that was heard is done. */
export async function settled({ store }: Pick<Running, 'store'>): Promise<void> {
  const isDone = async () => expect(await store.events.unfinished(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
  await vi.waitFor(isDone, { timeout: 30_000, interval: 10 });
}

function watchOf({ onChannelOpen, onChannelClosed }: ChannelWatch): ChannelWatch {
  return { ...(onChannelOpen && { onChannelOpen }), ...(onChannelClosed && { onChannelClosed }) };
}

async function configFor(
  mode: Mode,
  { http, apiUrl, botToken, appToken, signingSecret }: SlackWorkspace,
  { digestAdmins = false }: StageOptions,
): Promise<SlackAdapterConfig> {
  if (mode === 'socket') return { transport: 'socket', apiUrl, botToken, appToken, digestAdmins };
  const port = await freePort();
  http.pointAt(`http://127.0.0.1:${port}/slack/events`);
  return { transport: 'http', apiUrl, botToken, signingSecret, port, digestAdmins };
}
