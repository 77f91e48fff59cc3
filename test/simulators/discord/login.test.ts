import { describe, expect, it } from 'vitest';
import { newClient } from './bare-client.ts';
import { createStage } from './testing.ts';

const { discord, client } = createStage();

describe('login', () => {
  it('brings a client up with its guilds, channels, roles and its own member', async () => {
    const there = await discord();
    const app = await client(there);
    const guild = app.guilds.cache.first();
    expect(guild?.name).toBe('Newsroom');
    expect(guild?.channels.cache.map(({ name }) => name)).toEqual(['general', 'random', 'news']);
    expect(guild?.members.me?.id).toBe(there.botUserId);
    expect(guild?.members.me?.permissions.has('SendMessages')).toBe(true);
    expect(app.application.id).toBe(there.applicationId);
    expect((await app.application.fetch()).name).toBe('wirebrief');
  });

  it('counts against the sessions of a day', async () => {
    const there = await discord();
    const app = await client(there);
    await expect(app.rest.get('/gateway/bot')).resolves.toMatchObject({
      shards: 1,
      session_start_limit: { total: 1_000, remaining: 999 },
    });
  });

  it('finds the app under each of its addresses', async () => {
    const there = await discord();
    const app = await client(there);
    const own = { id: there.applicationId, bot: { username: 'wirebrief' } };
    await expect(app.rest.get('/applications/@me')).resolves.toMatchObject(own);
    await expect(app.rest.get('/oauth2/applications/@me')).resolves.toMatchObject(own);
  });

  it('is refused with a wrong token', async () => {
    const app = newClient(await discord());
    await expect(app.login('another.token')).rejects.toThrow('An invalid token was provided');
  });
});
