import { test } from 'vitest';
import { type AtEnd, aDatabaseUrl } from '../run-main.ts';
import type { SlackWorkspaceOptions } from '../simulators/slack/setup.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../simulators/slack/workspace.ts';
import { type ChatProcess, startChat } from './chat-process.ts';
import { freePort } from './free-port.ts';
import type { Mode } from './slack-stage.ts';

/** A test with programs, workspaces and databases of its own, gone when it is over. Such tests may run side by side. */
export const it = test.extend('slack', ({ onTestFinished }) => createSlackProcesses(onTestFinished));

function createSlackProcesses(atEnd: AtEnd) {
  const start = (env: Record<string, string>) => startChat(env, atEnd);
  const aDatabase = () => aDatabaseUrl(atEnd);
  return {
    start,
    /** A database file, which outlives a process. */
    aDatabase,
    async aWorkspace(options?: SlackWorkspaceOptions): Promise<SlackWorkspace> {
      const workspace = await createSlackWorkspace(options);
      atEnd(() => workspace.close());
      return workspace;
    },
    /** Resolves when it is ready. */
    async run(mode: Mode, workspace: SlackWorkspace, database = aDatabase()): Promise<ChatProcess> {
      const child = start({ ...(await slackSettings(mode, workspace)), DATABASE_URL: database });
      await child.ready;
      return child;
    },
  };
}

export async function slackSettings(mode: Mode, workspace: SlackWorkspace): Promise<Record<string, string>> {
  const common = { SLACK_API_URL: workspace.apiUrl, SLACK_BOT_TOKEN: workspace.botToken };
  if (mode === 'socket') return { ...common, SLACK_APP_TOKEN: workspace.appToken };
  const port = await freePort();
  workspace.http.pointAt(`http://127.0.0.1:${port}/slack/events`);
  return { ...common, SLACK_SIGNING_SECRET: workspace.signingSecret, PORT: String(port) };
}
