import { createNameFinder, type NameFinder } from '../briefing/names.ts';
import type { Briefing, Fact, Name } from '../briefing/types.ts';
import { findDates } from '../language/dates.ts';
import { type FoundFigure, findFigures } from '../language/figures.ts';
import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import { wordsOf } from '../language/words.ts';
import { createPassageIndex, type PassageIndex } from '../search/passage-index.ts';
import { type Term, termsOf, type Vocabulary } from '../search/terms.ts';
import { createDirections, type DirectionOf, partiesIn } from './direction.ts';
import { type TimeRelation, timeRelationOf } from './time-relation.ts';

/** A briefing made ready for questions; costs a millisecond or so, and is kept as long as the briefing itself. */
export interface PreparedBriefing {
  readonly briefing: Briefing;
  readonly index: PassageIndex;
  readonly findNames: NameFinder;
  readonly nameById: ReadonlyMap<string, Name>;
  /** In the order of the briefing. */
  readonly facts: readonly PreparedFact[];
  /** The stems of each name's label, by id, where it is of several words. */
  readonly labelStems: ReadonlyMap<string, readonly string[]>;
  /** Words of facts and names, folded: what a mistyped word may have meant. */
  readonly words: Readonly<Record<Language, ReadonlySet<string>>>;
}

export interface PreparedFact {
  readonly fact: Fact;
  /** Ids of the names in its text, in any of its languages. */
  readonly names: ReadonlySet<string>;
  /** Those that do something or have it done to them, and do not only tell where. */
  readonly doers: ReadonlySet<string>;
  /** The same, with every name that one of them is a part of. */
  readonly wholes: ReadonlySet<string>;
  /** The speaker, on whose behalf, and every name that they are a part of. */
  readonly speakers: ReadonlySet<string>;
  /** When what it tells happened: `happened`, and dates in its text, each as precise as given. */
  readonly dates: ReadonlySet<string>;
  /** The figures of its text, in every language. */
  readonly figures: readonly FoundFigure[];
  /** Who gives and who gets, see `direction.ts`. */
  readonly direction: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** True where more facts tell that its two names stand the other way round: most give, and this one gives back. */
  readonly isAgainstFlow: boolean;
  /** On which side of an event it lies, as each of its texts tells. */
  readonly sides: Readonly<Partial<Record<Language, TimeRelation | undefined>>>;
  /** Stems of its content words, in every language. */
  readonly stems: ReadonlySet<string>;
  /** What its names are, as their other forms and the speaker's role tell: Amirabad is a port. Stems and concepts. */
  readonly nameStems: ReadonlySet<string>;
  readonly nameConcepts: ReadonlySet<number>;
}

/** A shorter word is too easily another one. */
export const MISTYPED_MIN_CHARS = 5;

/** Remembers what it prepared for as long as the briefing is in use. */
export function createPreparer(vocabulary: Vocabulary): (briefing: Briefing) => PreparedBriefing {
  let directionOf: DirectionOf | undefined;
  const prepared = new WeakMap<Briefing, PreparedBriefing>();
  return (briefing) => {
    const known = prepared.get(briefing);
    if (known) return known;
    // Not before it is needed: it reads the whole lexicon.
    directionOf ??= createDirections(vocabulary);
    const fresh = prepareBriefing(briefing, vocabulary, directionOf);
    prepared.set(briefing, fresh);
    return fresh;
  };
}

interface Preparing {
  readonly vocabulary: Vocabulary;
  readonly directionOf: DirectionOf;
  readonly findNames: NameFinder;
  readonly nameById: ReadonlyMap<string, Name>;
  /** What the forms of a name say, by its id. */
  readonly formTerms: ReadonlyMap<string, readonly Term[]>;
}

function prepareBriefing(briefing: Briefing, vocabulary: Vocabulary, directionOf: DirectionOf): PreparedBriefing {
  const findNames = createNameFinder(briefing.names);
  const nameById = new Map(briefing.names.map((name) => [name.id, name]));
  const formTerms = new Map(briefing.names.map(({ id, forms }) => [id, termsOfForms(forms, vocabulary)]));
  const preparing = { vocabulary, directionOf, findNames, nameById, formTerms };
  const facts = withFlow(briefing.facts.map((fact) => prepareFact(fact, preparing)));
  const passages = facts.map(({ fact, speakers }) => ({
    texts: fact.text,
    speakers: [...speakers],
    indexTerms: fact.indexTerms,
  }));
  return {
    briefing,
    index: createPassageIndex(passages, vocabulary, findNames),
    findNames,
    nameById,
    facts,
    labelStems: new Map(briefing.names.map((name) => [name.id, labelStems(name, vocabulary)])),
    words: { en: wordsIn('en', briefing), fr: wordsIn('fr', briefing) },
  };
}

/** Before a name that tells where something is: "*in* Russia", « *à l’est de* Moscou ». */
const WHERE =
  /(?<!\p{L})(in|at|near|across|east of|west of|north of|south of|en|dans)\s+(the\s+|la\s+|les?\s+|l['’])?$/iu;

function prepareFact(fact: Fact, preparing: Preparing): PreparedFact {
  const { vocabulary, directionOf, findNames, nameById, formTerms } = preparing;
  const texts = Object.entries(fact.text) as [Language, string][];
  const inOrder = texts.map(([language, text]) => ({
    language,
    text,
    found: findNames(text),
  }));
  const names = new Set(inOrder.flatMap(({ found }) => found.map(({ name }) => name.id)));
  const doers = inOrder.flatMap(({ text, found }) =>
    found.filter(({ start }) => !WHERE.test(text.slice(0, start))).map(({ name }) => name.id),
  );
  const inText = texts.flatMap(([language, text]) => findDates(text, language).flatMap(({ date }) => date ?? []));
  const voices = [fact.saidBy.speaker, fact.saidBy.onBehalfOf].filter((id) => id !== undefined);
  // « porte-parole » is one word, and no harbour.
  const roles = (Object.entries(fact.saidBy.role ?? {}) as [Language, string][]).map(
    ([language, text]): [Language, string] => [language, text.replaceAll('-', '')],
  );
  const roleTerms = roles.flatMap(([language, text]) => termsOf(text, language, vocabulary).terms);
  const nameTerms = [...[...names].flatMap((id) => formTerms.get(id) ?? []), ...roleTerms];
  return {
    fact,
    names,
    doers: new Set(doers),
    wholes: withWholes(names, nameById),
    speakers: withWholes(voices, nameById),
    dates: new Set([...(fact.happened ? [fact.happened.date] : []), ...inText]),
    figures: texts.flatMap(([language, text]) => findFigures(text, language)),
    direction: Object.fromEntries(
      inOrder.map(({ language, text, found }) => [language, directionOf(text, language, partiesIn(found))]),
    ),
    isAgainstFlow: false,
    sides: Object.fromEntries(texts.map(([language, text]) => [language, timeRelationOf(foldText(text), language)])),
    stems: new Set(texts.flatMap(([language, text]) => termsOf(text, language, vocabulary).stems)),
    nameStems: new Set(nameTerms.map(({ key }) => key)),
    nameConcepts: new Set(nameTerms.flatMap(({ concepts }) => concepts)),
  };
}

function withFlow(facts: readonly PreparedFact[]): PreparedFact[] {
  const flowOf = ({ direction }: PreparedFact) => Object.values(direction).find((names) => names.length === 2) ?? [];
  const counts = new Map<string, number>();
  const keyOf = (from: string | undefined, to: string | undefined) => `${from} ${to}`;
  for (const [from, to] of facts.map(flowOf)) counts.set(keyOf(from, to), (counts.get(keyOf(from, to)) ?? 0) + 1);
  return facts.map((fact) => {
    const [from, to] = flowOf(fact);
    const isAgainst = (counts.get(keyOf(from, to)) ?? 0) < (counts.get(keyOf(to, from)) ?? 0);
    return { ...fact, isAgainstFlow: from !== undefined && isAgainst };
  });
}

function termsOfForms(forms: Name['forms'], vocabulary: Vocabulary): Term[] {
  const byLanguage = Object.entries(forms) as [Language, readonly string[]][];
  return byLanguage.flatMap(([language, list]) => list.flatMap((form) => termsOf(form, language, vocabulary).terms));
}

/** None for a label of one word, which is the name itself. */
function labelStems({ label }: Name, vocabulary: Vocabulary): string[] {
  return (Object.entries(label) as [Language, string][]).flatMap(([language, text]) => {
    const { stems } = termsOf(text, language, vocabulary);
    return stems.length > 1 ? stems : [];
  });
}

function wordsIn(language: Language, { facts, names }: Briefing): Set<string> {
  const texts = facts.flatMap((fact) => fact.text[language] ?? []);
  const forms = names.flatMap((name) => name.forms[language] ?? []);
  return new Set([...texts, ...forms].flatMap(longWords));
}

/** Words long enough to be recognised when one letter of them is wrong, also without the « s » of a plural. */
function longWords(text: string): string[] {
  return wordsOf(text)
    .flatMap(({ text }) => (text.endsWith('s') ? [text, text.slice(0, -1)] : [text]))
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
