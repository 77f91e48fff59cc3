import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { type Ended, endOf, spawnMain } from '../run-main.ts';
import type { SlackWorkspace } from '../simulators/slack/workspace.ts';
import { freePort } from './free-port.ts';
import type { Mode } from './slack-stage.ts';

/** The program itself, in a workspace. */
export interface SlackProcess {
  /** Resolves when it says that it is ready, with that line; rejects when it ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ended>;
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
}

/** A database file for one test, which outlives a process. */
export function aDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirebrief-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return `sqlite:${join(folder, 'wirebrief.db')}`;
}

export async function slackSettings(mode: Mode, workspace: SlackWorkspace): Promise<Record<string, string>> {
  const common = { SLACK_API_URL: workspace.apiUrl, SLACK_BOT_TOKEN: workspace.botToken };
  if (mode === 'socket') return { ...common, SLACK_APP_TOKEN: workspace.appToken };
  const port = await freePort();
  workspace.http.pointAt(`http://127.0.0.1:${port}/slack/events`);
  return { ...common, SLACK_SIGNING_SECRET: workspace.signingSecret, PORT: String(port) };
}

export function startProcess(env: Record<string, string>): SlackProcess {
  const child = spawnMain({ env });
  child.stdin.end();
  const stderr = text(child.stderr);
  const ended = endOf(child, text(child.stdout), stderr);
  const ready = new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      const line = /^ready .*$/m.exec(String(chunk))?.[0];
      if (line) resolve(line);
    });
    ended.then(({ stderr: said }) => reject(new Error(`ended before it was ready: ${said}`)), reject);
  });
  ready.catch(() => {});
  return { ready, ended, kill: (signal) => void child.kill(signal) };
}
