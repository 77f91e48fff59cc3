import { createNameFinder, type NameFinder } from '../briefing/names.ts';
import type { Briefing, Fact, Name } from '../briefing/types.ts';
import { findDates } from '../language/dates.ts';
import { type FoundFigure, findFigures } from '../language/figures.ts';
import type { Language } from '../language/languages.ts';
import { wordsOf } from '../language/words.ts';
import { createPassageIndex, type PassageIndex } from '../search/passage-index.ts';
import type { Vocabulary } from '../search/terms.ts';

/** A briefing made ready for questions; costs a millisecond or so, and is kept as long as the briefing itself. */
export interface PreparedBriefing {
  readonly briefing: Briefing;
  readonly index: PassageIndex;
  readonly findNames: NameFinder;
  readonly nameById: ReadonlyMap<string, Name>;
  /** In the order of the briefing. */
  readonly facts: readonly PreparedFact[];
  /** Single words of names' forms, folded: what a mistyped name may have meant. */
  readonly nameWords: ReadonlySet<string>;
}

export interface PreparedFact {
  readonly fact: Fact;
  /** Ids of the names in its text, in any of its languages. */
  readonly names: ReadonlySet<string>;
  /** The same, with every name that one of them is a part of. */
  readonly wholes: ReadonlySet<string>;
  /** The speaker, on whose behalf, and every name that they are a part of. */
  readonly speakers: ReadonlySet<string>;
  /** Dates in its text and in its fields, each as precise as given. */
  readonly dates: ReadonlySet<string>;
  /** The figures of its text, in every language. */
  readonly figures: readonly FoundFigure[];
  /** Names in the order in which the text of each language has them. */
  readonly order: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** A shorter word is too easily another one. */
export const MISTYPED_MIN_CHARS = 5;

/** Remembers what it prepared for as long as the briefing is in use. */
export function createPreparer(vocabulary: Vocabulary): (briefing: Briefing) => PreparedBriefing {
  const prepared = new WeakMap<Briefing, PreparedBriefing>();
  return (briefing) => {
    const known = prepared.get(briefing);
    if (known) return known;
    const fresh = prepareBriefing(briefing, vocabulary);
    prepared.set(briefing, fresh);
    return fresh;
  };
}

function prepareBriefing(briefing: Briefing, vocabulary: Vocabulary): PreparedBriefing {
  const findNames = createNameFinder(briefing.names);
  const nameById = new Map(briefing.names.map((name) => [name.id, name]));
  const facts = briefing.facts.map((fact) => prepareFact(fact, findNames, nameById));
  const passages = facts.map(({ fact, speakers }) => ({ texts: fact.text, speakers: [...speakers] }));
  const forms = briefing.names.flatMap((name) => Object.values(name.forms).flat());
  const nameWords = new Set(forms.flatMap(longWords));
  return {
    briefing,
    index: createPassageIndex(passages, vocabulary, findNames),
    findNames,
    nameById,
    facts,
    nameWords,
  };
}

function prepareFact(fact: Fact, findNames: NameFinder, nameById: ReadonlyMap<string, Name>): PreparedFact {
  const order = Object.fromEntries(
    Object.entries(fact.text).map(([language, text]) => [language, findNames(text).map(({ name }) => name.id)]),
  );
  const names = new Set(Object.values(order).flat());
  const moments = [fact.happened?.date, fact.said?.date].filter((date) => date !== undefined);
  const inText = Object.entries(fact.text).flatMap(([language, text]) =>
    findDates(text, language as Language).flatMap(({ date }) => date ?? []),
  );
  const voices = [fact.saidBy.speaker, fact.saidBy.onBehalfOf].filter((id) => id !== undefined);
  return {
    fact,
    names,
    wholes: withWholes(names, nameById),
    speakers: withWholes(voices, nameById),
    dates: new Set([...moments, ...inText]),
    figures: Object.entries(fact.text).flatMap(([language, text]) => findFigures(text, language as Language)),
    order,
  };
}

/** Words long enough to be recognised when one letter of them is wrong. */
function longWords(form: string): string[] {
  return wordsOf(form)
    .map(({ text }) => text)
    .filter((word) => word.length >= MISTYPED_MIN_CHARS);
}

/** The names, and what each is a part of, up to the top; a circle of parts ends where it began. */
export function withWholes(ids: Iterable<string>, nameById: ReadonlyMap<string, Name>): Set<string> {
  const all = new Set(ids);
  for (const id of all) {
    const whole = nameById.get(id)?.partOf;
    if (whole !== undefined) all.add(whole);
  }
  return all;
}
