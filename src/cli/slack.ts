import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { checkSlack, type SlackCheck } from '../adapters/slack/check.ts';
import { slackManifest } from '../adapters/slack/manifest.ts';
import { SCOPES } from '../adapters/slack/scopes.ts';
import { readConfig, readTextModelConfig } from '../config/config.ts';
import { createAnswerer } from '../core/answer/answer.ts';
import { createTextChecker } from '../core/answer/check-text.ts';
import { createCommandTable } from '../core/commands/table.ts';
import { ConfigError } from '../core/errors.ts';
import { createVocabulary } from '../core/search/vocabulary.ts';
import { type Cli, WrongUse } from './cli.ts';
import { jsonOption } from './options.ts';

export function slackCommand(cli: Cli): Command {
  return new Command('slack')
    .description('set the bot up in a Slack workspace')
    .addCommand(manifestCommand(cli))
    .addCommand(checkCommand(cli));
}

function manifestCommand(cli: Cli): Command {
  return new Command('manifest')
    .description('the app manifest, to paste at api.slack.com/apps')
    .option('--http <url>', 'for HTTP in place of Socket Mode: where Slack reaches the bot, https://…')
    .action(async ({ http }: { readonly http?: string }) => {
      if (http !== undefined && !isSecureUrl(http)) {
        throw new WrongUse(`“${http}” is no address that Slack can reach: it must begin with https://.`);
      }
      const manifest = slackManifest({
        commands: commandsOfCore(cli),
        ...(http === undefined ? {} : { httpUrl: http }),
      });
      await cli.print(JSON.stringify(manifest, undefined, 2));
    });
}

function checkCommand(cli: Cli): Command {
  return new Command('check')
    .description('whether the tokens in the settings work, and whether a scope is missing')
    .addOption(jsonOption())
    .action(async ({ json }: { readonly json?: true }) => {
      const check = await checkSlack(readAccess(cli));
      if (check.kind !== 'accepted') throw new WrongUse(inWords(check));
      await cli.print(json ? JSON.stringify(check) : inWords(check));
      if (check.missing.length > 0 || check.socketError) cli.foundWanting();
    });
}

function readAccess({ environment }: Cli) {
  const slack = slackSettings(environment);
  if (!slack) throw new WrongUse('There are no Slack settings: SLACK_BOT_TOKEN is missing, see .env.example.');
  const { botToken, apiUrl } = slack;
  return {
    botToken,
    ...(slack.transport === 'socket' ? { appToken: slack.appToken } : {}),
    ...(apiUrl === undefined ? {} : { apiUrl }),
  };
}

function slackSettings(environment: Cli['environment']) {
  try {
    return readConfig(environment).slack;
  } catch (error) {
    if (error instanceof ConfigError) throw new WrongUse(error.message);
    throw error;
  }
}

function inWords(check: SlackCheck): string {
  switch (check.kind) {
    case 'unreachable':
      return `Slack can not be reached at ${check.apiUrl}: ${check.reason}.`;
    case 'refused':
      return `Slack does not accept SLACK_BOT_TOKEN (${check.error}).`;
    case 'accepted':
      return [`@${check.bot} in ${check.team}: SLACK_BOT_TOKEN works.`, ...faultsInWords(check)].join('\n');
  }
}

function faultsInWords({ missing, socketError }: Extract<SlackCheck, { kind: 'accepted' }>): string[] {
  const scopes = missing.map((scope) => `  ${scope}  ${SCOPES[scope]}`);
  return [
    ...(socketError
      ? [`No socket opens with SLACK_APP_TOKEN (${socketError}); it needs connections:write, and Socket Mode on.`]
      : []),
    ...(scopes.length > 0
      ? ['Missing scopes; add them under OAuth & Permissions, then install the app again:', ...scopes]
      : ['No scope is missing.']),
  ];
}

const nobody = () => Promise.reject(new Error('nobody asks'));

/** Only to tell what commands there are; some are there only with a model. */
function commandsOfCore({ environment }: Cli) {
  const vocabulary = createVocabulary();
  return createCommandTable({
    library: { all: () => [], find: () => undefined },
    search: () => [],
    answerer: createAnswerer(vocabulary),
    checker: createTextChecker(vocabulary),
    reportFailure() {},
    places: { find: async () => ({}), change: async () => {} },
    digests: {
      subscriptions: {
        ...{ save: nobody, find: nobody, of: nobody, list: nobody, seenBy: nobody, goingTo: nobody },
        ...{ refused: nobody, goOn: nobody, advance: nobody, settle: nobody, remove: nobody },
      },
      ...{ received: { note: nobody }, digests: { make: nobody }, places: { find: nobody, change: nobody } },
      deliveries: { list: nobody },
      ...{ now: Date.now, newId: randomUUID },
    },
    ...(readTextModelConfig(environment) && { drafter: { begin: nobody } }),
  }).commands;
}

function isSecureUrl(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
