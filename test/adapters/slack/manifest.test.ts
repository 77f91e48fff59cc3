import { describe, expect, it } from 'vitest';
import { ASK_SHORTCUT, CHECK_SHORTCUT, slackManifest, slashCommands } from '../../../src/adapters/slack/manifest.ts';
import type { Command } from '../../../src/core/commands/types.ts';

const command = (name: string, usage: string): Command => ({
  name,
  summary: { en: `Runs ${name}`, fr: name },
  usage: { en: usage, fr: usage },
  options: [],
  run: () => Promise.reject(new Error('a manifest runs nothing')),
});
const commands = [command('brief', '/brief [name]'), command('ask', '/ask question'), command('help', '/help')];

describe('the app manifest', () => {
  it('asks for the scopes that are needed and no others', () => {
    expect(slackManifest({ commands }).oauth_config.scopes.bot).toEqual([
      'commands',
      'chat:write',
      'app_mentions:read',
      'channels:history',
      'groups:history',
      'im:history',
      'assistant:write',
      'channels:read',
      'groups:read',
      'im:write',
      'users:read',
    ]);
  });

  it('has the commands of the table, help as /brief help', () => {
    expect(slackManifest({ commands }).features.slash_commands).toEqual([
      { command: '/brief', description: 'Runs brief', usage_hint: '[name]', should_escape: false },
      { command: '/ask', description: 'Runs ask', usage_hint: 'question', should_escape: false },
    ]);
    expect(slashCommands(commands).map(({ name }) => name)).toEqual(['brief', 'ask']);
  });

  it('needs no address in Socket Mode', () => {
    const { settings } = slackManifest({ commands });
    expect(settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(slackManifest({ commands }))).not.toContain('http');
    expect(settings.event_subscriptions.bot_events).toEqual([
      'app_mention',
      'message.channels',
      'message.groups',
      'message.im',
      'app_home_opened',
      'member_joined_channel',
      'channel_archive',
      'channel_unarchive',
      'channel_deleted',
      'channel_left',
      'group_archive',
      'group_unarchive',
      'group_deleted',
      'group_left',
      'app_uninstalled',
      'tokens_revoked',
    ]);
  });

  it.each(['https://bot.example.org', 'https://bot.example.org/', 'https://bot.example.org/slack/events'])(
    'sends everything to one address over HTTP: %s',
    (httpUrl) => {
      const url = 'https://bot.example.org/slack/events';
      const { settings, features } = slackManifest({ commands, httpUrl });
      expect(settings.socket_mode_enabled).toBe(false);
      expect(settings.event_subscriptions).toMatchObject({ request_url: url });
      expect(settings.interactivity).toEqual({ is_enabled: true, request_url: url, message_menu_options_url: url });
      expect(features.slash_commands.map((each) => each.url)).toEqual([url, url]);
    },
  );

  it('opens a Messages tab to write in and a Home tab', () => {
    const { features } = slackManifest({ commands });
    expect(features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  it('has the entries of a message’s menu, under the ids that we listen to', () => {
    const { shortcuts } = slackManifest({ commands }).features;
    expect(shortcuts.map(({ type, name, callback_id: id }) => [type, name, id])).toEqual([
      ['message', 'Ask about this', ASK_SHORTCUT],
      ['message', 'Check against a briefing', CHECK_SHORTCUT],
    ]);
    expect(new Set(shortcuts.map(({ callback_id: id }) => id)).size).toBe(2);
  });

  it('keeps to the lengths that Slack takes', () => {
    const { display_information: about, features } = slackManifest({ commands });
    expect(about.name.length).toBeLessThanOrEqual(35);
    expect(about.description.length).toBeLessThanOrEqual(140);
    expect(about.long_description.length).toBeGreaterThanOrEqual(174);
    expect(about.long_description.length).toBeLessThanOrEqual(4_000);
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
    expect(features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
  });
});
