import type { Briefing } from '../briefing/types.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import type { EntryPart, Part, Reply, View } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { shortAsOf } from './views.ts';

/** The briefings to choose from, in the order given. */
export function listReply(briefings: readonly Briefing[], language: Language): Reply {
  const wording = wordsFor(language);
  const none: Part = { kind: 'text', text: wording.noBriefings };
  return {
    language,
    audience: 'asker',
    title: wording.briefings,
    parts: briefings.length === 0 ? [none] : briefings.map((each) => briefingEntry(each, language)),
    actions: [],
  };
}

/** A row of a list: what to type, what it is about, and how far it reaches. Choosing it shows it in `view`. */
export function briefingEntry(briefing: Briefing, language: Language, view: View = 'summary'): EntryPart {
  const { slug } = briefing;
  const label = inLanguage(briefing.title, language);
  return {
    kind: 'entry',
    name: slug,
    text: `${label} · ${shortAsOf(briefing, language)}`,
    action: view === 'summary' ? { kind: 'brief', slug, label } : { kind: 'view', slug, view, label },
  };
}
