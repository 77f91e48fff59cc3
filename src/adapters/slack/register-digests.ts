import type { App, SlashCommand } from '@slack/bolt';
import { createDigestWindow, type DigestWindowParts } from './digest-window.ts';
import { type DigestButtonParts, registerDigestButtons } from './register-digest-buttons.ts';
import { type DigestFormParts, registerDigestForm } from './register-digest-form.ts';

export type DigestParts = Omit<DigestWindowParts & DigestFormParts & DigestButtonParts, 'window'>;

/** All about digests that is not typed. Returns what opens the form where somebody typed the bare command. */
export function registerDigests(app: App, parts: DigestParts): (typed: SlashCommand) => Promise<void> {
  const window = createDigestWindow(parts);
  registerDigestForm(app, { ...parts, window });
  registerDigestButtons(app, { ...parts, window });
  return async ({
    team_id: team,
    channel_id: place,
    user_id: user,
    response_url: respondUrl,
    trigger_id: triggerId,
  }) => {
    const installation = parts.installations.find(team);
    if (installation) await window.open({ installation, user, place, respondUrl }, triggerId);
  };
}
