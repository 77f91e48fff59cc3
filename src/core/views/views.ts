import { asOfDate } from '../briefing/chronology.ts';
import type { Briefing } from '../briefing/types.ts';
import { formatDate } from '../language/dates.ts';
import { inLanguage, LANGUAGES, type Language } from '../language/languages.ts';
import { isDay } from '../reply/date-phrase.ts';
import { type Action, type Part, type Reply, VIEWS, type View } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { claimsParts } from './claims.ts';
import { disputesParts } from './disputes.ts';
import { sourcesParts } from './sources.ts';
import { summaryParts } from './summary.ts';
import { timelineParts } from './timeline.ts';

const PARTS: Readonly<Record<View, (briefing: Briefing, language: Language) => Part[]>> = {
  summary: summaryParts,
  timeline: timelineParts,
  claims: claimsParts,
  disputes: disputesParts,
  sources: sourcesParts,
};

/** A briefing, looked at in one way. */
export function showBriefing(briefing: Briefing, view: View, language: Language): Reply {
  const title = inLanguage(briefing.title, language);
  return {
    language,
    audience: 'everyone',
    title: view === 'summary' ? title : `${title} – ${wordsFor(language).view[view]}`,
    parts: PARTS[view](briefing, language),
    asOf: longAsOf(briefing, language),
    actions: briefingActions(briefing, view, language),
  };
}

/** "as of June 2023 · Associated Press, read in French translation"; for a made-up briefing, that too. */
export function longAsOf(briefing: Briefing, language: Language): string {
  const wording = wordsFor(language);
  const sources = briefing.sources.map((source) =>
    source.translatedFrom
      ? `${source.publisher}, ${wording.readIn(wording.translationInto[source.language])}`
      : source.publisher,
  );
  return [shortAsOf(briefing, language), ...sources].join(' · ');
}

/** "as of June 2023". */
export function shortAsOf(briefing: Briefing, language: Language): string {
  const wording = wordsFor(language);
  const date = asOfDate(briefing);
  const asOf = wording.asOf(formatDate(date, language), isDay(date));
  return briefing.fictional ? `${asOf} · ${wording.fictional}` : asOf;
}

/** What there is to do with a briefing beside looking at it in the way it is `shown`. */
export function briefingActions(briefing: Briefing, shown: View, language: Language): Action[] {
  const wording = wordsFor(language);
  const { slug } = briefing;
  const views = VIEWS.filter((view) => view !== shown);
  const others = LANGUAGES.filter((other) => other !== language && briefing.languages.includes(other));
  return [
    { kind: 'ask', slug, label: wording.ask },
    ...views.map((view): Action => ({ kind: 'view', slug, view, label: wording.view[view] })),
    ...others.map(
      (other): Action => ({ kind: 'language', slug, language: other, label: wordsFor(other).languageName[other] }),
    ),
  ];
}
