import type { Command } from '../../core/commands/types.ts';
import { inLanguage } from '../../core/language/languages.ts';
import { checkWordsFor } from '../../core/reply/check-words-for.ts';
import { neededScopes } from './scopes.ts';

/** The `callback_id` of the entry in a message's menu that asks about it. */
export const ASK_SHORTCUT = 'wirebrief:ask-about';

/** The `callback_id` of the one that checks what it says. */
export const CHECK_SHORTCUT = 'wirebrief:check-this';

/** What Slack tells the bot of its own accord. */
export const EVENTS = [
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
] as const;

/** Where Bolt listens for all that Slack sends over HTTP. */
const HTTP_PATH = '/slack/events';

export interface ManifestParts {
  readonly commands: readonly Command[];
  /** Where Slack reaches the bot, such as https://bot.example.org. Unset: Socket Mode, which needs no address. */
  readonly httpUrl?: string;
}

/** The commands that Slack gets: `/help` is `/brief help` there, as the name would promise help with Slack itself. */
export function slashCommands(commands: readonly Command[]): Command[] {
  return commands.filter(({ name }) => name !== 'help');
}

/** What an admin pastes at api.slack.com/apps to create the app. reference/app-manifest, read 2026-11. */
export function slackManifest({ commands, httpUrl }: ManifestParts) {
  const url = httpUrl === undefined ? undefined : requestUrl(httpUrl);
  return {
    display_information: {
      name: 'Wirebrief',
      description: 'Briefings that never say more than their sources do.',
      long_description:
        'Wirebrief shows checked briefings and answers questions about them in the thread. Every sentence names who ' +
        'says so, how firmly, and in which paragraph of the source. What a briefing does not know, it says it does not ' +
        'know. Type /brief to begin, or ask in a direct message.',
      background_color: '#1f2933',
    },
    features: {
      agent_view: { agent_description: 'Answers from checked briefings, and says who says what.' },
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'wirebrief', always_online: true },
      shortcuts: [
        {
          type: 'message',
          name: 'Ask about this',
          callback_id: ASK_SHORTCUT,
          description: 'Ask the briefings about this message',
        },
        {
          type: 'message',
          name: checkWordsFor('en').onMessage,
          callback_id: CHECK_SHORTCUT,
          description: 'See what of this message a briefing supports, and what it contradicts',
        },
      ],
      slash_commands: slashCommands(commands).map((command) => slashCommand(command, url)),
    },
    oauth_config: { scopes: { bot: neededScopes() } },
    settings: {
      event_subscriptions: { ...(url ? { request_url: url } : {}), bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...(url ? { request_url: url, message_menu_options_url: url } : {}) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

function slashCommand({ name, summary, usage }: Command, url: string | undefined) {
  const hint = inLanguage(usage, 'en').slice(`/${name}`.length).trim();
  return {
    command: `/${name}`,
    description: inLanguage(summary, 'en'),
    usage_hint: hint,
    should_escape: false,
    ...(url ? { url } : {}),
  };
}

/** The address with the path behind it, which may stand there already. */
function requestUrl(httpUrl: string): string {
  const base = httpUrl.replace(/\/+$/, '');
  return base.endsWith(HTTP_PATH) ? base : `${base}${HTTP_PATH}`;
}
