import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import type { Library } from '../../core/briefing/library.ts';
import type { Briefing } from '../../core/briefing/types.ts';
import type { DigestForms, FormContext, Submitted, SubscribeForm } from '../../core/commands/digest/forms.ts';
import { offerZones } from '../../core/digest/zones.ts';
import type { Language } from '../../core/language/languages.ts';
import { offerFollowing } from '../../core/library-search/offer-following.ts';
import { digestFormWordsFor } from '../../core/reply/digest-form-words-for.ts';
import { plainText } from '../../core/reply/plain.ts';
import { wordsFor } from '../../core/reply/words-for.ts';
import { FOLLOWING_ACTION, NEW_ONE, WHICH_ACTION, ZONE_ACTION } from './digest-modal.ts';
import { followingOptions, optionOf } from './digest-options.ts';
import type { DigestWindow } from './digest-window.ts';
import { refusalWord } from './failures.ts';
import type { Homes } from './homes.ts';
import type { Installations } from './installation.ts';
import { OPTIONS_MAX } from './limits.ts';
import type { Poster } from './poster.ts';
import {
  DIGEST_MODAL,
  type DigestModalContext,
  fieldBlock,
  readDigestContext,
  readDigestForm,
} from './read-digest-modal.ts';
import { type Asker, sayWhatCame } from './say.ts';
import type { StandingOf } from './standing.ts';
import { teamOf } from './team-of.ts';
import type { SlackLog } from './vendor-log.ts';

export interface DigestFormParts {
  readonly digests: DigestForms;
  readonly window: DigestWindow;
  readonly library: Library;
  readonly search: (words: string) => readonly Briefing[];
  readonly installations: Installations;
  readonly standingOf: StandingOf;
  readonly poster: Poster;
  readonly homes: Homes;
  readonly log: SlackLog;
}

/** Slack shows an error of its own where it hears nothing for 3 s; a third of that is left for the way. */
const SUBMIT_MAX_MS = 2_000;
const LANGUAGE: Language = 'en';

/** The window in which a digest is ordered or changed: its lists, and what becomes of it. */
export function registerDigestForm(app: App, parts: DigestFormParts): void {
  const { digests, window, library, search, installations, standingOf, poster, homes, log } = parts;

  app.options(FOLLOWING_ACTION, async ({ ack, payload, body }) => {
    const language = contextIn(body)?.language ?? LANGUAGE;
    const offered = offerFollowing(payload.value, language, { library, search }, OPTIONS_MAX);
    await ack({ options: followingOptions(offered, language) });
  });

  app.options(ZONE_ACTION, async ({ ack, payload }) => {
    await ack({ options: offerZones(payload.value, OPTIONS_MAX).map((zone) => optionOf(zone, zone)) });
  });

  app.action({ type: 'block_actions', action_id: WHICH_ACTION }, async ({ ack, body, action }) => {
    await ack();
    const context = contextIn(body);
    const asker = context && askerIn(body, body.user.id, context);
    const chosen = action.type === 'static_select' ? action.selected_option.value : undefined;
    if (!asker || chosen === undefined || !body.view) return;
    const view = await window.about(asker, context, chosen === NEW_ONE ? digests.newId() : chosen);
    if (!view) return;
    const { id, hash } = body.view;
    await asker.installation.client.views.update({ view_id: id, hash, view }).catch((cause) => {
      log.warn({ refused: refusalWord(cause) }, 'the form of a digest could not be changed');
    });
  });

  app.view(DIGEST_MODAL, async ({ ack, body, view }) => {
    const context = readDigestContext(view);
    const asker = context && askerIn(body, body.user.id, context);
    const form = context && readDigestForm(view.state, context.id);
    if (!asker || !form) return void (await ack());
    const { language, id } = context;
    const { place, user, installation } = asker;
    const standing = standingOf(installation, { user, ...(place !== undefined && { place }) });
    const since = digests.now();
    const submitted = await submitInTime(form, { user, language, standing });
    if (submitted.kind === 'refused') {
      const errors = { [fieldBlock(submitted.field, id)]: plainText(submitted.reply) };
      return void (await ack({ response_action: 'errors', errors }));
    }
    await ack();
    await sayWhatCame(asker, submitted, { poster, key: `slack:digest:${view.id}`, since });
    await homes.refresh(installation, user);
  });

  /** Where it takes too long it may be done all the same: sent again, it is done once. */
  async function submitInTime(form: SubscribeForm, context: FormContext): Promise<Submitted> {
    const { language } = context;
    const refused = (text: string): Submitted => ({
      kind: 'refused',
      field: 'target',
      reply: { language, audience: 'asker', parts: [{ kind: 'text', text }], actions: [] },
    });
    const late = sleep(SUBMIT_MAX_MS, refused(digestFormWordsFor(language).tooSlow), { ref: false });
    const done = digests.submit(form, context).catch((err: unknown) => {
      log.error({ err }, 'a digest could not be ordered by a form');
      return refused(wordsFor(language).failed);
    });
    return await Promise.race([done, late]);
  }

  function askerIn(body: unknown, user: string, context: DigestModalContext): Asker | undefined {
    const installation = installations.find(teamOf(body));
    const { place, respondUrl } = context;
    return (
      installation && {
        installation,
        user,
        ...(place !== undefined && { place }),
        ...(respondUrl !== undefined && { respondUrl }),
      }
    );
  }
}

function contextIn(body: object): DigestModalContext | undefined {
  if (!('view' in body) || typeof body.view !== 'object' || body.view === null) return undefined;
  const { view } = body;
  if (!('private_metadata' in view) || typeof view.private_metadata !== 'string') return undefined;
  return readDigestContext({ private_metadata: view.private_metadata });
}
