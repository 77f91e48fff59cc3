import type { FoundName } from '../briefing/names.ts';
import type { NameKind } from '../briefing/types.ts';
import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import { type Term, termsOf, type Vocabulary } from '../search/terms.ts';

/** Verbs of handing something over, by one side or the other. Without one, two names in a text are in no direction. */
const GIVING: Readonly<Record<Language, string>> = {
  en: 'give supply sell send deliver ship transfer provide export hand flow go offer lend donate come',
  fr: 'donner livrer vendre envoyer fournir remettre transférer exporter expédier offrir prêter aller venir partir',
};
/** Verbs whose doer is at the receiving end: "Russia bought it from Iran" is Iran's selling it to Russia. */
const RECEIVING: Readonly<Record<Language, string>> = {
  en: 'receive obtain buy purchase import acquire borrow inherit',
  fr: 'recevoir obtenir acheter acquérir importer emprunter hériter',
};

/**
 * Who gives and who gets: the names of a text in order, turned round where its verb is one of receiving; none without such a
 * verb, and none of names that are told in one breath, as in "to Russia and Iran".
 */
export type DirectionOf = (text: string, language: Language, names: readonly FoundName[]) => readonly string[];

export function createDirections(vocabulary: Vocabulary): DirectionOf {
  /** Of the languages met so far: a language's lexicon takes some fifty milliseconds to read. */
  const known = new Map<Language, { readonly receiving: Verbs; readonly giving: Verbs }>();
  const verbsIn = (language: Language) => {
    const verbs = known.get(language) ?? {
      receiving: verbsOf(RECEIVING, language, vocabulary),
      giving: verbsOf(GIVING, language, vocabulary),
    };
    known.set(language, verbs);
    return verbs;
  };
  return (text, language, names) => {
    const apart = names.filter((name) => !names.some((other) => areOnAPar(name, other, text)));
    const doer = apart.find(({ start }) => BY[language].test(text.slice(0, start)));
    const distinct = [...new Set([...(doer ? [doer] : []), ...apart].map(({ name }) => name.id))];
    if (distinct.length < 2) return [];
    const { terms } = termsOf(text, language, vocabulary);
    const { receiving, giving } = verbsIn(language);
    // The verbs themselves tell more than words that may mean the same.
    for (const isOneOf of [isItself, isAmong]) {
      if (terms.some((term) => isOneOf(term, receiving))) return distinct.toReversed();
      if (terms.some((term) => isOneOf(term, giving))) return distinct;
    }
    return [];
  };
}

/** Before the one who does it, wherever that stands: « la vente à la Russie, *par* l’Iran ». */
const BY: Readonly<Record<Language, RegExp>> = {
  en: /\bby\s+(the\s+)?$/iu,
  fr: /(?<!\p{L})par\s+(la\s+|les?\s+|l['’])?$/iu,
};

/** Between two names that are told in one breath: "Iran and Russia", « l’Iran et la Russie ». */
const BREATH = /^(,|\s|and|or|et|ou|the|to|from|with|la|le|les|l['’]|à|de|d['’]|en|au|aux|du)*$/iu;
const JOINING = /,|(?<!\p{L})(and|or|et|ou)(?!\p{L})/iu;

function areOnAPar(one: FoundName, other: FoundName, text: string): boolean {
  if (one.name.id === other.name.id) return false;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, second.start);
  return BREATH.test(between) && JOINING.test(between);
}

interface Verbs {
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<number>;
}

function verbsOf(verbs: Readonly<Record<Language, string>>, language: Language, vocabulary: Vocabulary): Verbs {
  const stemmer = vocabulary.stemmers[language];
  const stems = verbs[language].split(' ').map((verb) => stemmer.stem(foldText(verb)));
  const concepts = stems.flatMap((stem) => vocabulary.concepts.at([stem], 0, language).map(({ id }) => id));
  return { stems: new Set(stems), concepts: new Set(concepts) };
}

function isItself({ key }: Term, { stems }: Verbs): boolean {
  return stems.has(key);
}

function isAmong(term: Term, { stems, concepts }: Verbs): boolean {
  return stems.has(term.key) || term.concepts.some((concept) => concepts.has(concept));
}

/** Whether two names that both have stand in the same direction; undefined where there are no two. */
export function compareDirections(a: readonly string[], b: readonly string[]): 'same' | 'opposite' | undefined {
  for (const [at, name] of a.entries()) {
    for (const next of a.slice(at + 1)) {
      const [first, second] = [b.indexOf(name), b.indexOf(next)];
      if (first >= 0 && second >= 0) return first < second ? 'same' : 'opposite';
    }
  }
  return undefined;
}

/** "Iranian drones" says where they are from, not who acts; "the Russians" and « les Russes » act. */
const ADJECTIVE: Readonly<Record<Language, RegExp>> = {
  en: /(ian|ish|ese|ican)$/iu,
  fr: /(ien|ienne|ain|aine|ais|aise|ois|oise|sse|ique)s?$/iu,
};

/** Before a name that is used as a noun; in English it has its plural. */
const NOUN: Readonly<Record<Language, RegExp>> = {
  en: /(?!)/u,
  fr: /(?<!\p{L})(les|aux|des|un|une)\s+$/iu,
};

/** Names of those who act. */
const ACTORS: ReadonlySet<NameKind> = new Set(['person', 'organisation', 'country', 'place']);

/** The names of those who may act at all, in whatever form. */
export function partiesIn(names: readonly FoundName[]): FoundName[] {
  return names.filter(({ name }) => ACTORS.has(name.kind));
}

/** The names that may act: those of parties, used as nouns. */
export function actorsIn(text: string, language: Language, names: readonly FoundName[]): FoundName[] {
  return partiesIn(names).filter(
    ({ start, end }) => !ADJECTIVE[language].test(text.slice(start, end)) || NOUN[language].test(text.slice(0, start)),
  );
}
