import { Command } from 'commander';
import type { DiscordCheck } from '../adapters/discord/check.ts';
import { PERMISSIONS } from '../adapters/discord/permissions.ts';
import type { DiscordConfig } from '../config/config.ts';
import { readConfig } from '../config/config.ts';
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
    .description('the address that adds the bot to a server, with the least it needs')
    .addOption(jsonOption())
    .action(async ({ json }: { readonly json?: true }) => {
      const { inviteUrl } = await ask(discordSettings(cli));
      await cli.print(json ? JSON.stringify({ inviteUrl }) : inviteUrl);
    });
}

function checkCommand(cli: Cli): Command {
  return new Command('check')
    .description('whether the token in the settings works, and what the bot lacks in each server')
    .addOption(jsonOption())
    .action(async ({ json }: { readonly json?: true }) => {
      const settings = discordSettings(cli);
      const check = await ask(settings);
      const isRefusedIntent = settings.canReadMessages && !check.mayReadMessages;
      await cli.print(json ? JSON.stringify(check) : inWords(check, settings));
      if (isRefusedIntent || check.servers.some(({ missing }) => missing.length > 0)) cli.foundWanting();
    });
}

type Accepted = Extract<DiscordCheck, { kind: 'accepted' }>;

async function ask(settings: DiscordConfig): Promise<Accepted> {
  // Discord's package is large, and no other command needs it.
  const { checkDiscord } = await import('../adapters/discord/check.ts');
  const check = await checkDiscord(settings);
  if (check.kind === 'accepted') return check;
  throw new WrongUse(
    check.kind === 'refused'
      ? 'Discord does not accept DISCORD_TOKEN: copy it anew from the Bot page of your application.'
      : `Discord can not be reached: ${check.reason}.`,
  );
}

function discordSettings({ environment }: Cli): DiscordConfig {
  try {
    const { discord } = readConfig(environment);
    if (discord) return discord;
  } catch (error) {
    if (error instanceof ConfigError) throw new WrongUse(error.message);
    throw error;
  }
  throw new WrongUse('There are no Discord settings: DISCORD_TOKEN is missing, see .env.example.');
}

function inWords({ bot, servers, mayReadMessages }: Accepted, { canReadMessages }: DiscordConfig): string {
  return [
    `@${bot}: DISCORD_TOKEN works.`,
    intentInWords(mayReadMessages, canReadMessages),
    ...(servers.length === 0 ? ['It is in no server yet: `wirebrief discord invite` tells how to add it.'] : []),
    ...servers.flatMap(({ name, missing }) => [
      missing.length === 0 ? `${name}: nothing is missing.` : `${name}: it lacks`,
      ...missing.map((permission) => `  ${permission}  ${PERMISSIONS[permission].purpose}`),
    ]),
  ].join('\n');
}

function intentInWords(isGranted: boolean, isWanted: boolean): string {
  if (isWanted && !isGranted) {
    return 'DISCORD_MESSAGE_CONTENT is true, but the message content intent is off: switch it on on the Bot page.';
  }
  if (isWanted) return 'It reads plain replies in its threads.';
  return 'It answers mentions, replies that ping it, direct messages and its Ask button; plain replies need the message content intent.';
}
