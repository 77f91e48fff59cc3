import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { DigestForms, Said } from '../../core/commands/digest/forms.ts';
import type { Switch } from '../../core/commands/digest/switch.ts';
import { notice } from '../../core/commands/notice.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { DIGEST_BUTTON, digestButtonOf } from './digest-blocks.ts';
import type { DigestWindow } from './digest-window.ts';
import type { Homes } from './homes.ts';
import type { Installations } from './installation.ts';
import type { Poster } from './poster.ts';
import { type Asker, sayPrivately, sayWhatCame } from './say.ts';
import type { StandingOf } from './standing.ts';
import { teamOf } from './team-of.ts';
import type { SlackLog } from './vendor-log.ts';

export interface DigestButtonParts {
  readonly digests: DigestForms;
  readonly window: DigestWindow;
  readonly installations: Installations;
  readonly standingOf: StandingOf;
  readonly poster: Poster;
  readonly homes: Homes;
  readonly log: SlackLog;
}

const bodySchema = z.object({
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  view: z.object({ private_metadata: z.string() }),
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string() })], z.unknown()),
});

/** The buttons beside the subscriptions in the Home tab. */
export function registerDigestButtons(app: App, parts: DigestButtonParts): void {
  const { digests, window, installations, standingOf, poster, homes, log } = parts;

  app.action(DIGEST_BUTTON, async ({ ack, body }) => {
    await ack();
    const installation = installations.find(teamOf(body));
    const pressed = bodySchema.safeParse(body).data;
    if (!installation || !pressed) return;
    const { trigger_id: triggerId, view, user } = pressed;
    const [{ action_id: action, value: id }] = pressed.actions;
    const asker: Asker = { installation, user: user.id };
    const does = digestButtonOf(action);
    if (does === 'new') return await window.open(asker, triggerId, { target: view.private_metadata });
    if (does === 'change') return await window.open(asker, triggerId, { id });
    await press(asker, does, id, triggerId);
  });

  async function press(asker: Asker, does: string, id: string, key: string): Promise<void> {
    const { installation, user } = asker;
    const language = await window.languageOf(asker);
    const since = digests.now();
    try {
      const context = { user, language, standing: standingOf(installation, { user }) };
      if (does === 'preview') return await sayPrivately(asker, await digests.preview(id, context));
      const to = SWITCHES.find((each) => each === does);
      const said: Said = to
        ? await digests.switch(to, id, context)
        : { reply: notice(wordsFor(language).posting.oldButton, language) };
      await homes.refresh(installation, user);
      await sayWhatCame(asker, said, { poster, key: `slack:digest:${key}`, since });
    } catch (err) {
      log.error({ err, does }, 'a button beside a digest failed');
      await sayPrivately(asker, notice(wordsFor(language).failed, language));
    }
  }
}

const SWITCHES: readonly Switch[] = ['pause', 'resume', 'unsubscribe'];
