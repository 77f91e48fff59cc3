import { asOfDate } from '../briefing/chronology.ts';
import type { Briefing } from '../briefing/types.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import type { EntryPart, Part, Reply, View } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { shortAsOf } from './views.ts';

/** The briefings to choose from, in the order given. */
export function listReply(briefings: readonly Briefing[], language: Language): Reply {
  const wording = wordsFor(language);
  const none: Part = { kind: 'text', text: wording.noBriefings };
  const asOf = rememberAsOf(language);
  return {
    language,
    audience: 'asker',
    title: wording.briefings,
    parts: briefings.length === 0 ? [none] : briefings.map((each) => entryOf(each, language, 'summary', asOf(each))),
    actions: [],
  };
}

/** A row of a list: what to type, what it is about, and how far it reaches. Choosing it shows it in `view`. */
export function briefingEntry(briefing: Briefing, language: Language, view: View = 'summary'): EntryPart {
  return entryOf(briefing, language, view, shortAsOf(briefing, language));
}

function entryOf(briefing: Briefing, language: Language, view: View, asOf: string): EntryPart {
  const { slug } = briefing;
  const label = inLanguage(briefing.title, language);
  return {
    kind: 'entry',
    name: slug,
    text: `${label} · ${asOf}`,
    action: view === 'summary' ? { kind: 'brief', slug, label } : { kind: 'view', slug, view, label },
  };
}

/** Thousands of briefings share a few dates, and to word one takes longer than all the rest of an entry. */
function rememberAsOf(language: Language): (briefing: Briefing) => string {
  const [real, fictional] = [new Map<string, string>(), new Map<string, string>()];
  return (briefing) => {
    const worded = briefing.fictional ? fictional : real;
    const date = asOfDate(briefing);
    const known = worded.get(date);
    if (known !== undefined) return known;
    const fresh = shortAsOf(briefing, language);
    worded.set(date, fresh);
    return fresh;
  };
}
