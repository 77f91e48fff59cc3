import { describe, expect } from 'vitest';
import { it, MODES, type Running, settled } from './slack-stage.ts';

const SECRET_WORDS = 'xylophone zeppelin quagmire';

async function ask(running: Running): Promise<string> {
  const asked = running.workspace
    .user('ana')
    .says('general', `@wirebrief when will the harbour bridge reopen, ${SECRET_WORDS}?`);
  await asked.heard;
  await settled(running);
  return asked.ts;
}

describe('requests over http', () => {
  it.for(['forged', 'stale', 'tampered', 'unsigned'] as const)(
    '23: a %s request is refused with 401, and nothing comes of it',
    async (signing, { stage }) => {
      const running = await stage.run('http');
      const { workspace } = running;
      const ts = await ask(running);
      const real = workspace.http.requests.find(({ body }) => body.includes('event_callback'));
      const fresh = (real?.body ?? '').replaceAll(ts, `${Number(ts) + 1}`);
      expect((await workspace.http.post(fresh, { signing })).status).toBe(401);
      await settled(running);
      expect(workspace.callsOf('chat.postMessage')).toHaveLength(1);
    },
  );

  it('23: a replayed request is refused, and has no second effect', async ({ stage }) => {
    const running = await stage.run('http');
    const { workspace } = running;
    await ask(running);
    await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
    await settled(running);
    for (const request of [...workspace.http.requests]) expect((await workspace.http.replay(request)).status).toBe(401);
    await settled(running);
    expect(workspace.callsOf('chat.postMessage')).toHaveLength(2);
  });

  it('23: what comes for another workspace is not worked on with our token', async ({ stage }) => {
    const running = await stage.run('http');
    const { workspace } = running;
    await ask(running);
    const real = workspace.http.requests.find(({ body }) => body.includes('event_callback'));
    const other = (real?.body ?? '').replaceAll(workspace.teamId, 'T0ELSEWHERE').replaceAll(/"ts":"\d+/g, '"ts":"1');
    await workspace.http.post(other);
    await settled(running);
    expect(workspace.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('answers the check of the address, and knows no other path', async ({ stage }) => {
    const { workspace } = await stage.run('http');
    const checked = await workspace.http.post(JSON.stringify({ type: 'url_verification', challenge: 'abc' }));
    expect([checked.status, checked.body]).toEqual([200, '{"challenge":"abc"}']);
    const elsewhere = await fetch((workspace.http.url() ?? '').replace('/slack/events', '/'));
    expect(elsewhere.status).toBe(404);
  });
});

describe.concurrent.each(MODES)('the log over %s', (mode) => {
  it('23: holds no secret and nothing that people write, whatever goes wrong', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace, logged } = running;
    workspace.fault({ method: 'chat.postMessage', do: '500', times: 5 });
    workspace.fault({ method: 'assistant.threads.setStatus', do: 'malformed', times: 5 });
    await ask(running);
    await workspace.user('ana').runs('/brief', SECRET_WORDS, 'general');
    await workspace.user('ana').runs('/ask', `sample-harbour-bridge ${SECRET_WORDS}`, 'attic');
    await settled(running);
    if (mode === 'http') await workspace.http.post(`{"text":"${SECRET_WORDS}`, { signing: 'forged' });
    expect(logged()).toContain('an answer could not be posted');
    for (const word of [...SECRET_WORDS.split(' '), workspace.botToken, workspace.appToken, workspace.signingSecret]) {
      expect(logged()).not.toContain(word);
    }
  });
});
