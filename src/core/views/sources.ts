import type { Briefing, Source } from '../briefing/types.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import { inDate } from '../reply/date-phrase.ts';
import type { Part } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';

/** Where the briefing comes from, and who checked it. */
export function sourcesParts(briefing: Briefing, language: Language): Part[] {
  const wording = wordsFor(language).sources;
  const reviewers = [...new Set(briefing.facts.map((fact) => fact.reviewedBy))].join(', ');
  return [
    ...briefing.sources.map(
      (source): Part => ({
        kind: 'entry',
        name: source.publisher,
        text: [wording.publishedAt(inDate(source.date.date, language)), ...detailsOf(source, briefing, language)].join(
          ' ',
        ),
      }),
    ),
    { kind: 'text', text: wording.reviewedBy(reviewers) },
  ];
}

/** All that is known of a source but its name and date, a short sentence each. */
function detailsOf(source: Source, briefing: Briefing, language: Language): string[] {
  const wording = wordsFor(language).sources;
  const names = wordsFor(language).languageName;
  return [
    source.byline ? wording.byline(source.byline) : wording.noByline,
    source.dateline ? wording.dateline(source.dateline) : '',
    source.date.words ? wording.dateWords(inLanguage(source.date.words, language)) : '',
    source.translatedFrom
      ? wording.translated(names[source.language], names[source.translatedFrom])
      : wording.language(names[source.language]),
    wording.paragraphs(source.paragraphs.length),
    wording.reliability(source.reliability),
    wording.rights(inLanguage(source.rights, language)),
    briefing.fictional ? wording.invented : '',
  ].filter((sentence) => sentence !== '');
}
