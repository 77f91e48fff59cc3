import { describe, expect, it } from 'vitest';
import type { Fault } from './faults.ts';
import { createStage, refusal } from './testing.ts';

const { discord, client } = createStage();

const POST = 'POST /channels/:channel/messages';

async function open(retries = 0) {
  const there = await discord();
  const app = await client(there, { rest: { api: there.apiUrl, retries, timeout: 300 } });
  const send = (body: object = { content: 'x' }) =>
    app.rest.post(`/channels/${there.channel('general').id}/messages`, { body });
  return { there, app, send };
}

describe('a fault', () => {
  it.each<[string, Fault['do'], Fault['after'], number]>([
    ['500 before the effect', 500, undefined, 0],
    ['502 after the effect', 502, 'effect', 1],
    ['a broken connection before the effect', 'reset', undefined, 0],
    ['a broken connection after the effect', 'reset', 'effect', 1],
    ['silence before the effect', 'hang', undefined, 0],
    ['silence after the effect', 'hang', 'effect', 1],
  ])('is %s', async (_, what, after, posted) => {
    const { there, send } = await open();
    there.fault({ on: POST, do: what, ...(after ? { after } : {}) });
    await expect(send()).rejects.toThrow();
    expect(there.messagesIn('general')).toHaveLength(posted);
    await send();
    expect(there.messagesIn('general')).toHaveLength(posted + 1);
  });

  it('after the effect posts twice where the client tries again, and once with a nonce that is enforced', async () => {
    const { there, send } = await open(1);
    there.fault({ on: POST, do: 502, after: 'effect' });
    await send();
    expect(there.messagesIn('general')).toHaveLength(2);
    there.fault({ on: POST, do: 502, after: 'effect' });
    await send({ content: 'y', nonce: 'n1', enforce_nonce: true });
    expect(there.messagesIn('general').map(({ text }) => text)).toEqual(['x', 'x', 'y']);
  });

  it('strikes by pattern, body, turn and number', async () => {
    const { there, send } = await open();
    const rule = there.fault({ on: /^POST .*messages$/, do: 500, nth: 2 });
    await send();
    await expect(send()).rejects.toThrow();
    await send();
    there.fault({ on: POST, do: 500, times: 2, when: (body) => JSON.stringify(body).includes('bad') });
    await send();
    for (const _ of [1, 2]) await expect(send({ content: 'bad' })).rejects.toThrow();
    await send({ content: 'bad' });
    expect(rule.hits()).toBe(1);
    expect(there.callsOf(POST).map(({ status }) => status)).toEqual([200, 500, 200, 200, 500, 500, 200]);
  });

  it('holds a call until it is released', async () => {
    const { there, send } = await open();
    const before = there.fault({ on: POST, do: 'hold' });
    const held = send();
    await there.until('the call', () => before.hits() === 1);
    expect(there.messagesIn('general')).toHaveLength(0);
    before.release();
    await held;
    expect(there.messagesIn('general')).toHaveLength(1);
  });

  it('says no in Discord’s own words', async () => {
    const { there, send } = await open();
    there.fault({ on: POST, do: 'refuse', with: { status: 403, code: 20_016, message: 'slow down' } });
    expect(await refusal(send())).toEqual({ status: 403, code: 20_016, faults: [] });
  });
});

describe('rate limits', () => {
  it.each(['user', 'shared', 'global'] as const)('for the %s are waited for by the client', async (scope) => {
    const { there, send } = await open();
    there.fault({ on: POST, do: 'rate-limit', retryAfterSec: 0.05, scope });
    await send();
    expect(there.callsOf(POST).map(({ status }) => status)).toEqual([429, 200]);
    expect(there.invalidRequests()).toBe(scope === 'shared' ? 0 : 1);
  });

  it('are told in headers, which the client goes by', async () => {
    const { there, send } = await open();
    there.settings.rateLimits = 'documented';
    const sent = Promise.all(['1', '2', '3', '4', '5'].map((content) => send({ content })));
    await sent;
    expect(there.callsOf(POST).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  it('refuse what comes too early', async () => {
    const { there } = await open();
    there.settings.rateLimits = 'documented';
    const url = `${there.apiUrl}/v10/channels/${there.channel('general').id}/messages`;
    const headers = { authorization: `Bot ${there.token}`, 'content-type': 'application/json' };
    const answers: Response[] = [];
    for (const content of ['1', '2', '3', '4', '5', '6'])
      answers.push(await fetch(url, { method: 'POST', headers, body: JSON.stringify({ content }) }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers.map((each) => each.headers.get('x-ratelimit-remaining'))).toEqual(['4', '3', '2', '1', '0', '0']);
    expect(answers[5]?.headers.get('x-ratelimit-scope')).toBe('user');
    await expect(answers[5]?.json()).resolves.toMatchObject({ global: false });
    expect(there.invalidRequests()).toBe(1);
  });

  it('are 50 calls a second in all, without those that answer interactions', async () => {
    const { there } = await open();
    there.settings.rateLimits = 'documented';
    const headers = { authorization: `Bot ${there.token}` };
    const get = async (path: string) => (await fetch(`${there.apiUrl}/v10${path}`, { headers })).status;
    const many = await Promise.all(Array.from({ length: 51 }, (_, index) => get(`/channels/${index}`)));
    expect(many.filter((status) => status === 429)).toHaveLength(1);
    expect(await get(`/webhooks/${there.applicationId}/none/messages/@original`)).toBe(401);
  });
});

describe('a wrong token', () => {
  it('is refused, and the client forgets it', async () => {
    const { there, app, send } = await open();
    there.settings.token = 'changed';
    expect(await refusal(send())).toMatchObject({ status: 401 });
    await expect(app.rest.get('/users/@me')).rejects.toThrow('Expected token to be set');
    expect(there.invalidRequests()).toBe(1);
  });

  it('is no matter on a route that is not played here', async () => {
    const { app } = await open();
    expect(await refusal(app.rest.get('/sticker-packs'))).toMatchObject({ status: 404, code: 0 });
  });
});
