import { describe, expect, it } from 'vitest';
import { visibleText } from '../simulators/slack/content.ts';
import { createSlackStage, MODES, settled } from './slack-stage.ts';

const stage = createSlackStage();

describe.each(MODES)('commands over %s', (mode) => {
  it('1: /brief is acknowledged, and posted once as the root of a thread that is remembered', async () => {
    const running = await stage.run(mode);
    const { workspace, store } = running;
    const outcome = await workspace.user('ana').runs('/brief', 'russia-iran-drones', 'general');
    expect(outcome).toMatchObject({ acked: true, error: undefined });
    await settled(running);
    const [root, ...others] = workspace.messagesIn('general');
    expect(others).toEqual([]);
    expect(root && visibleText(root)).toContain('Iran, Russia and a drone plant');
    expect(await store.threads.find(root?.channel ?? '', root?.ts ?? '')).toMatchObject({ slug: 'russia-iran-drones' });
  });
});
