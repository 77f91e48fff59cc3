import type { App, SlashCommand } from '@slack/bolt';
import type { Inbox } from '../../core/delivery/inbox.ts';
import { noteInTime } from '../../core/delivery/note-in-time.ts';
import { incoming } from './incoming.ts';
import type { SlackLog } from './vendor-log.ts';

export interface CommandParts {
  readonly names: readonly string[];
  /** Where there is a form of digests: what opens it in place of the bare command. */
  readonly openDigestForm?: (typed: SlashCommand) => Promise<void>;
  readonly inbox: Inbox;
  readonly log: SlackLog;
  readonly now: () => number;
}

/** Slash commands: noted and acknowledged at once, answered later. */
export function registerCommands(app: App, { names, openDigestForm, inbox, log, now }: CommandParts): void {
  // All in one: Bolt asks each listener about whatever comes.
  app.command(new RegExp(`^/(?:${names.join('|')})$`), async ({ ack, command }) => {
    const name = command.command.slice(1);
    if (openDigestForm && name === 'digest' && command.text.trim() === '') {
      await ack();
      return await openDigestForm(command);
    }
    const { team_id: team, channel_id: place, user_id: user, response_url: respondUrl, text } = command;
    const job = { kind: 'command', team, place, user, heardAt: now(), respondUrl, name, text } as const;
    const event = incoming('command', command.trigger_id, job);
    await noteInTime(inbox, event, log);
    await ack();
    await inbox.take(event);
  });
}
