import { setTimeout as sleep } from 'node:timers/promises';
import { App } from '@slack/bolt';
import type { Bot } from '../../core/bot.ts';
import type { Library } from '../../core/briefing/library.ts';
import type { Briefing } from '../../core/briefing/types.ts';
import { createWork } from '../../core/chat/work.ts';
import type { Events, Messages, ThreadList } from '../../core/conversation/ports.ts';
import { createInbox } from '../../core/delivery/inbox.ts';
import type { Sender } from '../../core/delivery/sender.ts';
import { checkScopes } from './check-scopes.ts';
import { clientOptions } from './client.ts';
import { createHomes } from './homes.ts';
import { KEY_PREFIX } from './incoming.ts';
import { type Installations, identify } from './installation.ts';
import { slashCommands } from './manifest.ts';
import { createMessageDesk } from './messages.ts';
import { createPeople } from './people.ts';
import { createPoster } from './poster.ts';
import { type ChannelWatch, registerChannels } from './register-channels.ts';
import { registerChecks } from './register-checks.ts';
import { registerChoices } from './register-choices.ts';
import { registerCommands } from './register-commands.ts';
import { registerDigests } from './register-digests.ts';
import { registerForms } from './register-forms.ts';
import { registerHome } from './register-home.ts';
import { registerLifecycle } from './register-lifecycle.ts';
import { createSender } from './sender.ts';
import { createStandings } from './standing.ts';
import { createTransport, type TransportConfig } from './transport.ts';
import { type SlackLog, vendorLogger } from './vendor-log.ts';
import { createVenues } from './venue.ts';

export type SlackAdapterConfig = TransportConfig & {
  readonly botToken: string;
  /** Whether only admins decide what a channel gets. */
  readonly digestAdmins: boolean;
};

export interface SlackAdapterParts extends ChannelWatch {
  readonly bot: Bot;
  readonly library: Library;
  readonly search: (words: string) => readonly Briefing[];
  readonly events: Events;
  readonly messages: Messages;
  readonly threads: ThreadList;
  readonly retentionDays: number;
  readonly log: SlackLog;
  readonly now: () => number;
}

export interface SlackAdapter {
  /** "slack socket as @wirebrief in Newsroom". */
  readonly readyAs: string;
  /** Posts what nobody is waiting for. */
  readonly sender: Sender;
  /** Takes nothing more, lets answers under way finish for a while, and hangs up. */
  stop(): Promise<void>;
}

/** Answers under way are given so long when we have to stop; the next start takes up what is left. */
const STOP_PATIENCE_MS = 8_000;

/** Connects to Slack. Throws ConfigError for what is wrong with the settings, BriefingError where Slack is not reached. */
export async function startSlack(config: SlackAdapterConfig, parts: SlackAdapterParts): Promise<SlackAdapter> {
  const { bot, library, search, events, messages, threads, retentionDays, log, now } = parts;
  const { apiUrl, transport: kind, digestAdmins } = config;
  const logger = vendorLogger(log);
  const installation = await identify(config.botToken, { apiUrl, logger });
  checkScopes(installation, log);
  const installations: Installations = {
    find: (team) => (team === installation.team ? installation : undefined),
    only: () => installation,
  };

  const people = createPeople(now);
  const standingOf = createStandings({ people, digestAdmins });
  const poster = createPoster(log);
  const homes = createHomes({ bot, library, threads, people, digestAdmins, retentionDays, log, now });
  const open = createVenues({ installations, poster, standingOf, homes, now });
  const wait = (ms: number, signal?: AbortSignal) => sleep(ms, undefined, { signal });
  const inbox = createInbox({
    events,
    prefix: KEY_PREFIX,
    ...createWork({ bot, library, messages, open, log, now, wait }),
    report: (err, where) => log.error({ err, where }, 'something that Slack sent failed'),
    now,
  });
  const desk = createMessageDesk({ bot, inbox, installations, now });
  let isStopping = false;
  const transport = createTransport(config, {
    logger,
    log,
    async before(body) {
      if (isStopping) throw new Error('stopping');
      await desk.note(body);
    },
  });

  const app = new App({
    receiver: transport.receiver,
    authorize: async ({ teamId }) => authorization(installations, teamId),
    clientOptions: clientOptions(apiUrl, logger),
    logger,
    convoStore: false,
    deferInitialization: true,
  });
  app.error(async (err) => log.error({ err }, 'something that Slack sent failed'));
  desk.register(app);
  const digestForm =
    bot.digests &&
    registerDigests(app, { ...parts, digests: bot.digests, installations, standingOf, people, poster, homes });
  registerCommands(app, {
    names: slashCommands(bot.commands).map(({ name }) => name),
    ...(digestForm && { openDigestForm: digestForm }),
    ...{ inbox, log, now },
  });
  registerChoices(app, { inbox, library, search, installations, log, now });
  registerForms(app, { inbox, installations, log, now });
  registerChecks(app, { bot, library, search, inbox, installations, log, now });
  registerHome(app, { library, homes, installations, log });
  registerChannels(app, installations, parts);
  registerLifecycle(app, log);
  try {
    await app.init();
    await transport.open();
  } catch (cause) {
    await inbox.stop(0);
    throw cause;
  }

  return {
    readyAs: `slack ${kind} as @${installation.botName} in ${installation.teamName}`,
    sender: createSender({ installations, log }),
    async stop() {
      isStopping = true;
      await Promise.all([transport.close(), inbox.stop(STOP_PATIENCE_MS)]);
    },
  };
}

function authorization(installations: Installations, team: string | undefined) {
  const installation = installations.find(team);
  if (!installation) throw new Error('no installation in that workspace');
  const { botToken, botId, botUserId } = installation;
  return { botToken, botId, botUserId };
}
