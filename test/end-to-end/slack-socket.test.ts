import { describe, expect } from 'vitest';
import type { Fault } from '../simulators/slack/faults.ts';
import type { SlackWorkspace } from '../simulators/slack/workspace.ts';
import { it, type Running, settled } from './slack-stage.ts';

/** Asks while we can not be reached, and again afterwards; tells how long that was. */
async function askThrough(running: Running, trouble: (workspace: SlackWorkspace) => void): Promise<number> {
  const { workspace } = running;
  const ana = workspace.user('ana');
  const opened = workspace.socket.opened();
  const since = performance.now();
  trouble(workspace);
  const during = ana.says('general', '@wirebrief when will the harbour bridge reopen?');
  await workspace.until('a new connection', () => workspace.socket.opened() > opened, 30_000);
  const tookMs = performance.now() - since;
  const after = ana.says('general', '@wirebrief who saw cracks in the bridge?');
  await Promise.all([during.heard, after.heard]);
  await settled(running);
  expect([during, after].map(({ ts }) => workspace.threadOf(ts).length)).toEqual([2, 2]);
  expect((await ana.runs('/brief', 'sample-harbour-bridge', 'general')).acked).toBe(true);
  await settled(running);
  return tookMs;
}

function failing(fault: Omit<Fault, 'method'>) {
  return (workspace: SlackWorkspace) => {
    workspace.fault({ method: 'apps.connections.open', ...fault });
    workspace.socket.drop();
  };
}

describe.concurrent('the life of a socket', { timeout: 120_000 }, () => {
  it.for<[string, (workspace: SlackWorkspace) => void]>([
    ['Slack asks for a new connection', (workspace) => workspace.socket.refresh()],
    ['Slack warns of the end of a connection', (workspace) => workspace.socket.refresh('warning')],
    ['the connection breaks', (workspace) => workspace.socket.drop()],
    ['the connection goes half dead', (workspace) => workspace.socket.goDeaf()],
    [
      'the upgrade is refused twice',
      (workspace) => {
        workspace.socket.refuseUpgrades(2);
        workspace.socket.drop();
      },
    ],
    ['apps.connections.open fails', failing({ do: 'error', error: 'internal_error' })],
    [
      'apps.connections.open does not know our token, for a moment',
      failing({ do: 'error', error: 'invalid_auth', times: 2 }),
    ],
    ['apps.connections.open answers 500 three times', failing({ do: '500', times: 3 })],
    ['apps.connections.open is asked too often', failing({ do: '429', retryAfterSec: 1 })],
  ])('25: %s: no question is lost', async ([what, trouble], { stage }) => {
    const running = await stage.run('socket', { retryDelaysMs: [500, 2_000, 5_000, 10_000] });
    const tookMs = await askThrough(running, trouble);
    console.info(`${what}: connected again after ${tookMs.toFixed(0)} ms`);
    expect(running.logged()).not.toContain('when will');
  });

  it('1: begins also where Slack says to wait before connecting', async ({ stage }) => {
    const first = await stage.run('socket');
    const { workspace, store } = first;
    await first.adapter.stop();
    const until = performance.now() + 900;
    const when = () => performance.now() < until;
    const busy = { method: 'apps.connections.open', do: '429', retryAfterSec: 1, times: 99, when } as const;
    const rule = workspace.fault(busy);
    await stage.start('socket', workspace, store);
    expect(rule.hits()).toBe(1);
  });

  it('25: eight refreshes in a row lose no question', async ({ stage }) => {
    // Slack gives up after 6 min; the last try must come when the refreshes are over, however slow the machine.
    const running = await stage.run('socket', { retryDelaysMs: [100, 500, 2_000, 5_000, 20_000] });
    const { workspace } = running;
    const ana = workspace.user('ana');
    const asked = [];
    for (let round = 0; round < 8; round += 1) {
      const opened = workspace.socket.opened();
      workspace.socket.refresh();
      asked.push(ana.says('general', '@wirebrief when will the harbour bridge reopen?'));
      await workspace.until('a new connection', () => workspace.socket.opened() > opened, 30_000);
    }
    await Promise.all(asked.map(({ heard }) => heard));
    await settled(running);
    expect(asked.map(({ ts }) => workspace.threadOf(ts).length)).toEqual(Array.from({ length: 8 }, () => 2));
  });
});
