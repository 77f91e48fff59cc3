import type { webApi } from '@slack/bolt';
import type { Briefing } from '../../core/briefing/types.ts';
import { inLanguage, type Language } from '../../core/language/languages.ts';
import { refusalWord } from './failures.ts';
import type { SlackLog } from './vendor-log.ts';
import { askModal } from './views.ts';

export interface AskForm {
  readonly client: webApi.WebClient;
  /** Good once, for three seconds after something was pressed. */
  readonly triggerId: string;
  readonly channel: string;
  readonly thread: string | undefined;
  readonly language: Language;
  /** The one asked about; without it, the question has to find it. */
  readonly briefing?: Briefing | undefined;
  readonly question?: string;
  readonly log: SlackLog;
}

/** Opens the window in which to ask. False when that failed: most likely it took us too long. */
export async function openAskForm(form: AskForm): Promise<boolean> {
  const { client, triggerId, channel, thread, language, briefing, question, log } = form;
  const context = {
    language,
    channel,
    ...(thread === undefined ? {} : { thread }),
    ...(briefing ? { slug: briefing.slug } : {}),
  };
  const texts = {
    ...(briefing ? { briefingTitle: inLanguage(briefing.title, language) } : {}),
    ...(question === undefined ? {} : { question }),
  };
  try {
    await client.views.open({ trigger_id: triggerId, view: askModal(context, texts) });
    return true;
  } catch (cause) {
    log.warn({ refused: refusalWord(cause) }, 'the form for a question could not be opened');
    return false;
  }
}
