import { setTimeout as sleep } from 'node:timers/promises';
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
import { type Asker, sayWhatCame } from './say.ts';
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

/** Slack shows an error of its own where it hears nothing for 3 s; a third of that is left for the way. */
const ACT_MAX_MS = 2_000;
const SWITCHES: readonly Switch[] = ['pause', 'resume', 'unsubscribe'];

/** The buttons beside the subscriptions in the Home tab. */
export function registerDigestButtons(app: App, parts: DigestButtonParts): void {
  const { digests, window, installations, standingOf, poster, homes, log } = parts;

  app.action(DIGEST_BUTTON, async ({ ack, body }) => {
    const installation = installations.find(teamOf(body));
    const pressed = bodySchema.safeParse(body).data;
    if (!installation || !pressed) return void (await ack());
    const { trigger_id: triggerId, view, user, actions } = pressed;
    const [{ action_id: action, value: id }] = actions;
    const asker: Asker = { installation, user: user.id };
    const does = digestButtonOf(action);
    if (does === 'new' || does === 'change') {
      await ack();
      return await window.open(asker, triggerId, does === 'new' ? { target: view.private_metadata } : { id });
    }
    const since = digests.now();
    const acting = act(asker, does, id);
    // Who is told that we have it can take it as done. Where that fails they press again, which does no harm.
    await Promise.race([acting, sleep(ACT_MAX_MS, undefined, { ref: false })]);
    await ack();
    const said = await acting;
    await homes.refresh(installation, user.id);
    await sayWhatCame(asker, said, { poster, key: `slack:digest:${triggerId}`, since });
  });

  async function act(asker: Asker, does: string, id: string): Promise<Said> {
    const { installation, user } = asker;
    const language = await window.languageOf(asker);
    try {
      const context = { user, language, standing: standingOf(installation, { user }) };
      if (does === 'preview') return { reply: await digests.preview(id, context) };
      const to = SWITCHES.find((each) => each === does);
      return to
        ? await digests.switch(to, id, context)
        : { reply: notice(wordsFor(language).posting.oldButton, language) };
    } catch (err) {
      log.error({ err, does }, 'a button beside a digest failed');
      return { reply: notice(wordsFor(language).failed, language) };
    }
  }
}
