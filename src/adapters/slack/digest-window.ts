import type { types } from '@slack/bolt';
import type { Library } from '../../core/briefing/library.ts';
import type { DigestForms } from '../../core/commands/digest/forms.ts';
import { notice } from '../../core/commands/notice.ts';
import { findInTime } from '../../core/delivery/find-in-time.ts';
import type { Language } from '../../core/language/languages.ts';
import { digestFormWordsFor } from '../../core/reply/digest-form-words-for.ts';
import { digestModal } from './digest-modal.ts';
import { refusalWord } from './failures.ts';
import type { People } from './people.ts';
import type { DigestModalContext } from './read-digest-modal.ts';
import { type Asker, sayPrivately } from './say.ts';
import type { StandingOf } from './standing.ts';
import type { SlackLog } from './vendor-log.ts';

export interface DigestWindowParts {
  readonly digests: DigestForms;
  readonly library: Library;
  readonly people: People;
  readonly standingOf: StandingOf;
  readonly log: SlackLog;
}

/** The window in which a digest is ordered or changed. */
export interface DigestWindow {
  /** Opens it: now or never. `id`: of the subscription to change; absent: for a new one. `target`: where that may come. */
  open(asker: Asker, triggerId: string, about?: { readonly id?: string; readonly target?: string }): Promise<void>;
  /** The same window about another subscription; undefined where the store does not answer in time. */
  about(asker: Asker, context: Omit<DigestModalContext, 'id'>, id: string): Promise<types.ModalView | undefined>;
  languageOf(asker: Asker): Promise<Language>;
}

const LANGUAGE: Language = 'en';

export function createDigestWindow({ digests, library, people, standingOf, log }: DigestWindowParts): DigestWindow {
  async function languageOf({ installation, user }: Asker): Promise<Language> {
    return (await findInTime(people.find(installation, user)))?.language ?? LANGUAGE;
  }

  async function viewOf(
    { installation, user, place }: Asker,
    context: DigestModalContext,
    given?: string,
  ): Promise<types.ModalView | undefined> {
    const { id, language } = context;
    const standing = standingOf(installation, { user, ...(place !== undefined && { place }) });
    const [found, others] = await Promise.all([
      findInTime(digests.find(id)),
      place === undefined ? [] : findInTime(digests.of(place)),
    ]);
    const target = found?.target ?? given ?? place;
    const usual = found ?? (await findInTime(digests.usual(target ?? '', { user, language, standing })));
    return usual && digestModal(context, { usual, target, others: others ?? [], library });
  }

  return {
    languageOf,
    about: (asker, context, id) => viewOf(asker, { ...context, id }),
    async open(asker, triggerId, { id = digests.newId(), target } = {}) {
      const { installation, place, respondUrl } = asker;
      const language = await languageOf(asker);
      const where = { ...(place !== undefined && { place }), ...(respondUrl !== undefined && { respondUrl }) };
      const view = await viewOf(asker, { language, id, ...where }, target);
      try {
        if (view) return void (await installation.client.views.open({ trigger_id: triggerId, view }));
        log.warn({}, 'the form of a digest was not opened: the store did not answer in time');
      } catch (cause) {
        log.warn({ refused: refusalWord(cause) }, 'the form of a digest could not be opened');
      }
      await sayPrivately(asker, notice(digestFormWordsFor(language).notOpened, language));
    },
  };
}
