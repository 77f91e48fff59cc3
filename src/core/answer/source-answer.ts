import type { Briefing, Source } from '../briefing/types.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import { inDate } from '../reply/date-phrase.ts';
import { wordsFor } from '../reply/words-for.ts';
import type { SourceAttribute } from './intent.ts';

/** What is known of the report itself, a sentence each, for what was asked about it. */
export function sourceAnswer(briefing: Briefing, attributes: readonly SourceAttribute[], language: Language): string[] {
  const wording = wordsFor(language).sources;
  const said = briefing.sources.flatMap((source) =>
    attributes.flatMap((attribute) => sentences(attribute, source, briefing, language)),
  );
  const reviewers = [...new Set(briefing.facts.map((fact) => fact.reviewedBy))].join(', ');
  const checked = attributes.includes('reviewer') ? [wording.reviewedBy(reviewers)] : [];
  return [...new Set([...said, ...checked])];
}

function sentences(attribute: SourceAttribute, source: Source, briefing: Briefing, language: Language): string[] {
  const wording = wordsFor(language).sources;
  const names = wordsFor(language).languageName;
  const published = wording.published(source.publisher, inDate(source.date.date, language));
  const invented = briefing.fictional ? [wording.invented] : [];
  switch (attribute) {
    case 'author':
      return [source.byline ? wording.byline(source.byline) : wording.noByline, published];
    case 'publisher':
      return [published, ...invented];
    case 'date':
      return [published, ...(source.date.words ? [wording.dateWords(inLanguage(source.date.words, language))] : [])];
    case 'language':
      return [
        source.translatedFrom
          ? wording.translated(names[source.language], names[source.translatedFrom])
          : wording.language(names[source.language]),
      ];
    case 'place':
      return source.dateline ? [wording.dateline(source.dateline)] : [published];
    case 'reliability':
      return [wording.reliability(source.reliability), published, ...invented];
    case 'length':
      return [wording.paragraphs(source.paragraphs.length)];
    case 'rights':
      return [wording.rights(inLanguage(source.rights, language))];
    case 'reviewer':
      return [];
    case 'truth':
      return briefing.fictional ? invented : [published, wording.reliability(source.reliability)];
  }
}
