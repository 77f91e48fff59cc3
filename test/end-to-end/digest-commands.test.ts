import { describe, expect } from 'vitest';
import { objectAt, objectsAt, textAt } from '../simulators/json.ts';
import { it, settled } from './discord-stage.ts';

describe.concurrent('/digest on Discord', () => {
  it('is registered with its parts, in both languages', async ({ stage }) => {
    const { discord } = await stage.run({ hasDigests: true });
    const digest = discord.commands().find(({ name }) => name === 'digest') ?? {};
    const parts = objectsAt(digest, 'options').map((part) => [
      part.name,
      textAt(objectAt(part, 'name_localizations') ?? {}, 'fr'),
      objectsAt(part, 'options')
        .map(({ name }) => name)
        .join(' '),
    ]);
    expect(parts).toEqual([
      ['subscribe', 'abonner', 'briefings time days zone language mode'],
      ['list', 'liste', ''],
      ['status', 'état', ''],
      ['now', 'maintenant', 'number'],
      ['pause', undefined, 'number'],
      ['resume', 'reprendre', 'number'],
      ['unsubscribe', 'désabonner', 'number'],
    ]);
  });

  it('18, 23: subscribes for those who may manage the server, and refuses others on our side', async ({ stage }) => {
    const running = await stage.run({ hasDigests: true });
    const { discord, store } = running;
    discord.admin.addRole(discord.guild('Newsroom'), 'desk', {
      permissions: ['MANAGE_GUILD'],
      members: [discord.user('ana').id],
    });
    const chosen = { briefings: TOPIC, time: '9', days: 'mon,wed', zone: 'Europe/Paris', mode: 'always' };
    await discord.user('ben').command('general', 'digest subscribe', chosen).answered();
    await settled(running);
    expect(discord.ephemeralsFor('ben').map(({ text }) => text)).toEqual([
      'Only those who may manage this server may change its digests.',
    ]);
    const { id: place } = discord.channel('general');
    expect(await store.subscriptions.of(place)).toEqual([]);

    await discord.user('ana').command('general', 'digest subscribe', chosen).answered();
    await settled(running);
    expect(await store.subscriptions.of(place)).toMatchObject([
      {
        platform: 'discord',
        workspace: discord.guild('Newsroom').id,
        target: place,
        owner: discord.user('ana').id,
        schedule: { time: '09:00', days: [1, 3], timeZone: 'Europe/Paris' },
        mode: 'always',
      },
    ]);
    expect(discord.messagesIn('general').at(-1)?.text).toContain('on Mondays and Wednesdays at 09:00 (Europe/Paris)');
  });

  it('6: offers time zones while one types, and briefings where they belong', async ({ stage }) => {
    const { discord } = await stage.run({ hasDigests: true });
    const offered = async (option: string, typed: string) => {
      const asked = discord.user('ana').autocomplete('general', 'digest subscribe', option, typed);
      await asked.answered();
      return asked.choices.map(({ value }) => value);
    };
    expect(await offered('zone', 'par')).toEqual(['America/Paramaribo', 'Europe/Paris']);
    expect(await offered('zone', '')).toHaveLength(25);
    expect(await offered('briefings', 'harb')).toEqual([TOPIC]);
  });

  it('shows what is subscribed, and a preview, to the one who asks', async ({ stage }) => {
    const running = await stage.run({ hasDigests: true });
    const { discord } = running;
    discord.admin.addRole(discord.guild('Newsroom'), 'desk', {
      permissions: ['ADMINISTRATOR'],
      members: [discord.user('ana').id],
    });
    await discord.user('ana').command('general', 'digest subscribe', { briefings: TOPIC }).answered();
    await settled(running);
    await discord.user('ben').command('general', 'digest now').answered();
    await settled(running);
    expect(discord.ephemeralsFor('ben').at(-1)?.text).toContain('A preview that nobody else sees');
    expect(discord.messagesIn('general')).toHaveLength(1);
  });
});

const TOPIC = 'sample-harbour-bridge';
