import type { Fault } from '../core/briefing/fault.ts';
import type { Briefing } from '../core/briefing/types.ts';
import { LANGUAGES, type Localized } from '../core/language/languages.ts';

/** Longer sentences are not understood at one reading. */
const SENTENCE_MAX_WORDS = 45;

/** Every text stands in each language of the briefing, in sentences that can be read; what it is found by in no other. */
export function lintTexts(briefing: Briefing): Fault[] {
  const texts = textsOf(briefing);
  const optional = texts.filter(({ isRequired }) => !isRequired);
  return [
    ...optional.flatMap((text) => missingLanguages(text, briefing)),
    ...strayIndexTerms(briefing),
    ...texts.flatMap(longSentences),
  ];
}

interface PlacedText {
  readonly path: Fault['path'];
  readonly text: Localized;
  /** True where `parseBriefing` asks for every language itself. */
  readonly isRequired: boolean;
}

function textsOf(briefing: Briefing): PlacedText[] {
  const required = (text: Localized, ...path: Fault['path']) => ({ path, text, isRequired: true });
  const optional = (text: Localized | undefined, ...path: Fault['path']) =>
    text === undefined ? [] : [{ path, text, isRequired: false }];
  return [
    required(briefing.title, 'title'),
    required(briefing.summary, 'summary'),
    ...briefing.sources.flatMap((source, at) => optional(source.rights, 'sources', at, 'rights')),
    ...briefing.names.map((name, at) => required(name.label, 'names', at, 'label')),
    ...briefing.facts.flatMap((fact, at) => [
      required(fact.text, 'facts', at, 'text'),
      ...optional(fact.saidBy.role, 'facts', at, 'saidBy', 'role'),
      ...fact.figures.flatMap(({ unit }, nth) => optional(unit, 'facts', at, 'figures', nth, 'unit')),
    ]),
    ...briefing.corrections.flatMap(({ note, was }, at) => [
      ...optional(note, 'corrections', at, 'note'),
      ...optional(was?.text, 'corrections', at, 'was', 'text'),
    ]),
  ];
}

function missingLanguages({ path, text }: PlacedText, { languages }: Briefing): Fault[] {
  return languages
    .filter((language) => text[language] === undefined)
    .map((language) => ({ path: [...path, language], message: 'is missing' }));
}

/** A fact is found by its index terms where its text is read, so they are in languages that it has. */
function strayIndexTerms({ facts, languages }: Briefing): Fault[] {
  return facts.flatMap(({ indexTerms = {} }, at) =>
    LANGUAGES.filter((language) => indexTerms[language] !== undefined && !languages.includes(language)).map(
      (language) => ({ path: ['facts', at, 'indexTerms', language], message: 'is in no language of the briefing' }),
    ),
  );
}

function longSentences({ path, text }: PlacedText): Fault[] {
  return LANGUAGES.flatMap((language) => {
    const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text[language] ?? '');
    return [...sentences]
      .map(({ segment }) => wordCount(segment))
      .filter((words) => words > SENTENCE_MAX_WORDS)
      .map((words) => ({
        path: [...path, language],
        message: `has a sentence of ${words} words; ${SENTENCE_MAX_WORDS} are the most`,
      }));
  });
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
