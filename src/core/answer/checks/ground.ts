import type { Briefing, Fact, Moment, Name } from '../../briefing/types.ts';
import { isLanguage, type Language } from '../../language/languages.ts';
import { paraphrasesOf } from '../../language/paraphrases.ts';
import type { TextLanguage } from '../../language/stems.ts';
import { gramsOf } from '../../search/grams.ts';
import { type Term, termsOf, type Vocabulary } from '../../search/terms.ts';
import { withWholes } from '../prepare.ts';
import type { Statement, StatementReader } from './statement.ts';

/** A fact as something to check sentences against: all that it says, and all that may be said of it. */
export interface Ground {
  readonly id: string;
  /** The fact of a briefing; none for a sentence of any other text. */
  readonly fact?: Fact;
  /** Its text, in each of its languages. */
  readonly statements: readonly Statement[];
  /** Ids of the names in its text. */
  readonly names: ReadonlySet<string>;
  /** Ids of those who say it, with what each is a part of; none where nobody is named beside the text. */
  readonly speakers: ReadonlySet<string>;
  /** Who published it: "the agency reports that …" is true of every fact. */
  readonly publishers: ReadonlySet<string>;
  /** How those who say it are called. */
  readonly labels: readonly Pick<Name, 'id' | 'label'>[];
  /** Dates it has beside its text: when it was said, and when it was so. */
  readonly moments: readonly { readonly kind: 'said' | 'happened'; readonly moment: Moment }[];
  /** Stems of the words for those who say it: the forms of their names, and their role. */
  readonly voices: ReadonlySet<string>;
  /** What its words are, in all languages: its text, and the other forms of its places and things. */
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<number>;
  /** Those that are countries, and all that are. */
  readonly countries: ReadonlySet<number>;
  readonly allCountries: ReadonlySet<number>;
  /** Lines of `paraphrases.ts`, by language. */
  readonly paraphrases: ReadonlySet<string>;
  readonly lookalikes: ReadonlyMap<string, readonly string[]>;
}

/** The text of a ground in a language, else in the first that it has. */
export function statementIn({ statements }: Ground, language: TextLanguage): Statement | undefined {
  return statements.find((statement) => statement.language === language) ?? statements[0];
}

/** All its texts, the one in this language first: what is quoted from a fact is quoted in the claim's language. */
export function statementsFor({ statements }: Ground, language: TextLanguage): Statement[] {
  return statements.toSorted((a, b) => Number(b.language === language) - Number(a.language === language));
}

/** True where a ground speaks the claim's language, so that words can be compared with words. */
export function speaks({ statements }: Ground, language: TextLanguage): boolean {
  return statements.some((statement) => statement.language === language);
}

interface Grounding {
  readonly briefing: Briefing;
  readonly vocabulary: Vocabulary;
  readonly read: StatementReader;
  readonly nameById: ReadonlyMap<string, Name>;
}

export function groundOfFact(fact: Fact, { briefing, vocabulary, read, nameById }: Grounding): Ground {
  const asOf = briefing.sources.find(({ id }) => id === fact.evidence[0]?.source)?.date.date;
  const statements = entriesOf(fact.text).map(([language, text]) => read(text, language, asOf));
  const names = new Set(statements.flatMap((statement) => statement.names.map(({ name }) => name.id)));
  const voices = [fact.saidBy.speaker, fact.saidBy.onBehalfOf].filter((id) => id !== undefined);
  const termsOfForms = (ids: Iterable<string>) =>
    [...ids].flatMap((id) =>
      formsOf(nameById.get(id)).flatMap(([language, form]) => termsOf(form, language, vocabulary).terms),
    );
  const describing = [...names].filter((id) => DESCRIBED.has(nameById.get(id)?.kind ?? ''));
  const roles = entriesOf(fact.saidBy.role ?? {}).flatMap(
    ([language, text]) => termsOf(text, language, vocabulary).terms,
  );
  const beside = [
    ...entriesOf(fact.said?.words ?? {}),
    ...entriesOf(fact.happened?.words ?? {}),
    ...fact.figures.flatMap(({ unit }) => entriesOf(unit)),
  ].flatMap(([language, text]) => termsOf(text, language, vocabulary).terms);
  const publishers = briefing.sources.flatMap(({ publisher }) =>
    read(publisher, 'en').names.map(({ name }) => name.id),
  );
  return {
    id: fact.id,
    fact,
    statements,
    names,
    speakers: withWholes(voices, nameById),
    publishers: new Set(publishers),
    labels: voices.flatMap((id) => nameById.get(id) ?? []),
    moments: (['said', 'happened'] as const).flatMap((kind) => {
      const moment = fact[kind];
      return moment ? [{ kind, moment }] : [];
    }),
    voices: new Set([...termsOfForms(voices), ...roles].map(({ key }) => key)),
    ...matterOf(statements, [...beside, ...termsOfForms(describing)], vocabulary),
  };
}

/** What the other forms of their names say is true of them: Amirabad is a port. */
const DESCRIBED: ReadonlySet<string> = new Set(['place', 'product', 'thing']);

function formsOf(name: Name | undefined): [Language, string][] {
  if (!name) return [];
  const forms = (Object.entries(name.forms) as [Language, readonly string[]][]).flatMap(([language, list]) =>
    list.map((form): [Language, string] => [language, form]),
  );
  return [...forms, ...entriesOf(name.label)];
}

/** A sentence of any text, as a fact without a speaker. */
export function groundOfText(
  id: string,
  text: string,
  language: TextLanguage,
  read: StatementReader,
  vocabulary: Vocabulary,
): Ground {
  const statements = [read(text, language)];
  const none = new Set<string>();
  const beside = { names: none, speakers: none, publishers: none, voices: none, labels: [], moments: [] };
  return { id, statements, ...beside, ...matterOf(statements, [], vocabulary) };
}

function matterOf(statements: readonly Statement[], beside: readonly Term[], vocabulary: Vocabulary) {
  const inNames = statements.flatMap((statement) => termsOf(statement.text, statement.language, vocabulary).terms);
  const terms = [...statements.flatMap((statement) => statement.terms), ...inNames, ...beside];
  const concepts = new Set(terms.flatMap((term) => term.concepts));
  const words = [...new Set(terms.flatMap(({ surface }) => surface.split(' ')))].filter(isLong);
  return {
    stems: new Set([...terms.map(({ key }) => key), ...statements.flatMap(({ stems }) => stems)]),
    concepts,
    allCountries: vocabulary.countries,
    countries: new Set([...concepts].filter((id) => vocabulary.countries.has(id))),
    paraphrases: new Set(
      statements.flatMap(({ stems, language }) => stems.flatMap((stem) => paraphraseKeys(stem, language))),
    ),
    lookalikes: Map.groupBy(words, (word) => word[0] ?? ''),
  };
}

/** How far two words of one beginning share their 4-grams (Dice), from which they are forms of one another. */
const ALIKE = 0.55;
const ALIKE_MIN_CHARS = 5;

function isLong(word: string): boolean {
  return word.length >= ALIKE_MIN_CHARS;
}

function paraphraseKeys(stem: string, language: TextLanguage): string[] {
  return paraphrasesOf(stem, language).map((line) => `${language} ${line}`);
}

/** True where a ground has a word of the claim: itself, a word for the same thing, or another form of it. */
export function explains(ground: Ground, term: Term, language: TextLanguage): boolean {
  if (term.kind === 'name') return ground.names.has(term.key) || ground.speakers.has(term.key);
  if (ground.stems.has(term.key) || ground.stems.has(term.surface)) return true;
  if (term.concepts.some((concept) => ground.concepts.has(concept))) return true;
  if (paraphraseKeys(term.key, language).some((key) => ground.paraphrases.has(key))) return true;
  return term.kind === 'word' && isLong(term.surface) && hasLookalike(ground, term.surface);
}

function hasLookalike({ lookalikes }: Ground, word: string): boolean {
  const own = gramsOf(word);
  return (lookalikes.get(word[0] ?? '') ?? []).some((other) => {
    if (other.slice(0, 4) !== word.slice(0, 4)) return false;
    const grams = gramsOf(other);
    const shared = own.filter((gram) => grams.includes(gram)).length;
    return (2 * shared) / (own.length + grams.length) >= ALIKE;
  });
}

function entriesOf(texts: Readonly<Partial<Record<Language, string>>>): [Language, string][] {
  return Object.entries(texts).flatMap(([language, text]) => (isLanguage(language) ? [[language, text]] : []));
}

/** A name must be there by its own letters; a country by any word for it. */
export function namesCapital(ground: Ground, term: Term): boolean {
  if (ground.stems.has(term.key) || ground.stems.has(term.surface)) return true;
  return term.concepts.some((concept) => ground.countries.has(concept));
}
