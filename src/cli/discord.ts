import { Command } from 'commander';
import { checkDiscord, type DiscordCheck, inviteUrls } from '../adapters/discord/check.ts';
import { PERMISSIONS } from '../adapters/discord/permissions.ts';
import { type DiscordConfig, readConfig } from '../config/config.ts';
import { ConfigError } from '../core/errors.ts';
import { type Cli, WrongUse } from './cli.ts';
import { jsonOption } from './options.ts';

export function discordCommand(cli: Cli): Command {
  return new Command('discord')
    .description('set the bot up in a Discord server')
    .addCommand(inviteCommand(cli))
    .addCommand(checkCommand(cli));
}

function inviteCommand(cli: Cli): Command {
  return new Command('invite')
    .description('the addresses at which to add the bot, with the least rights it needs')
    .addOption(jsonOption())
    .action(async ({ json }: { readonly json?: true }) => {
      const { application } = await accepted(readSettings(cli));
      const { server, user } = inviteUrls(application);
      await cli.print(json ? JSON.stringify({ server, user }) : `To a server:  ${server}\nTo yourself:  ${user}`);
    });
}

function checkCommand(cli: Cli): Command {
  return new Command('check')
    .description('whether the token in the settings works, and whether a right is missing')
    .addOption(jsonOption())
    .action(async ({ json }: { readonly json?: true }) => {
      const settings = readSettings(cli);
      const check = await accepted(settings);
      const faults = faultsIn(check, settings);
      const told = [
        `@${check.bot}: DISCORD_TOKEN works.`,
        ...serversInWords(check),
        ...(faults.length > 0 ? faults : ['No right is missing.']),
      ];
      await cli.print(json ? JSON.stringify({ ...check, faults }) : told.join('\n'));
      if (faults.length > 0) cli.foundWanting();
    });
}

type Accepted = Extract<DiscordCheck, { kind: 'accepted' }>;

async function accepted(settings: DiscordConfig): Promise<Accepted> {
  const check = await checkDiscord(settings);
  switch (check.kind) {
    case 'accepted':
      return check;
    case 'refused':
      throw new WrongUse('Discord does not accept DISCORD_TOKEN.');
    case 'unreachable':
      throw new WrongUse(`Discord can not be reached at ${check.apiUrl}: ${check.reason}.`);
  }
}

function readSettings({ environment }: Cli): DiscordConfig {
  const settings = discordSettings(environment);
  if (!settings) throw new WrongUse('There are no Discord settings: DISCORD_TOKEN is missing, see .env.example.');
  return settings;
}

function discordSettings(environment: Cli['environment']) {
  try {
    return readConfig(environment).discord;
  } catch (error) {
    if (error instanceof ConfigError) throw new WrongUse(error.message);
    throw error;
  }
}

/** More would push what is wrong out of sight. */
const SERVERS_TOLD = 10;

function serversInWords({ servers }: Accepted): string[] {
  if (servers.length === 0) return [];
  const names = servers.slice(0, SERVERS_TOLD).map(({ name }) => name);
  const more = servers.length - names.length;
  return [`In ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}

function faultsIn({ servers, canReadMessages }: Accepted, settings: DiscordConfig): string[] {
  const isElsewhere = settings.guildId !== undefined && !servers.some(({ id }) => id === settings.guildId);
  return [
    ...(servers.length === 0 ? ['It is in no server yet: wirebrief discord invite tells where to add it.'] : []),
    ...(isElsewhere && servers.length > 0 ? [`It is not in DISCORD_GUILD_ID ${settings.guildId}.`] : []),
    ...(settings.canReadMessages && !canReadMessages
      ? [
          'DISCORD_MESSAGE_CONTENT is true, but the message content intent is off: see the Bot page of your application.',
        ]
      : []),
    ...servers.flatMap(({ name, missing }) => [
      ...(missing.length > 0 ? [`Missing in ${name}; add it to the bot’s role there:`] : []),
      ...missing.map((permission) => `  ${wordsOf(permission)}  ${PERMISSIONS[permission]}`),
    ]),
  ];
}

/** As Discord's own pages call it: "Send Messages in Threads". */
function wordsOf(permission: string): string {
  return permission.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(' In ', ' in ');
}
