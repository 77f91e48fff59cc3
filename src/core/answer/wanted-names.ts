import type { NameKind } from '../briefing/types.ts';
import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import { wordsOf } from '../language/words.ts';
import type { PreparedBriefing, PreparedFact } from './prepare.ts';
import type { QuestionTerm, ReadQuestion } from './question.ts';
import { asksWhoSays } from './voice.ts';
import { type Asking, isAmong, NO_WORDS, stemsOf, type Wanted } from './wanted.ts';

/** Nouns that ask for a name of some kind: "which *port*", « quel *pays* ». */
const KIND_NOUNS: readonly (readonly [readonly NameKind[], Readonly<Record<Language, string>>])[] = [
  [['country'], { en: 'country nation', fr: 'pays nation' }],
  [
    ['place'],
    {
      en: 'city town port harbour harbor region area zone place site location republic province sea island village spot',
      fr: 'ville port région zone lieu endroit site république province mer île village emplacement',
    },
  ],
  [
    ['person', 'organisation'],
    { en: 'person official source speaker', fr: 'personne responsable source personnalité' },
  ],
  [
    ['organisation', 'country'],
    {
      en: 'agency organisation organization body government institution authority',
      fr: 'agence organisation organisme gouvernement institution autorité',
    },
  ],
  [
    ['product'],
    {
      en: 'weapon weapons arms aircraft plane jet vehicle',
      fr: 'arme armes armement avion appareil véhicule engin',
    },
  ],
];

/** A place is not said to be one of these each time it is named, as a port or an island may be. */
const ANY_PLACE: Readonly<Record<Language, string>> = {
  en: 'city town place location site spot region area',
  fr: 'ville lieu endroit emplacement région site',
};

export function nameKindsOf(
  question: ReadQuestion,
  focus: readonly QuestionTerm[],
  prepared: PreparedBriefing,
): readonly NameKind[] {
  const stemmer = prepared.index.vocabulary.stemmers[question.language];
  const isFocus = (noun: string) => focus.some(({ key }) => stemmer.stem(foldText(noun)) === key);
  return KIND_NOUNS.find(([, nouns]) => nouns[question.language].split(' ').some(isFocus))?.[0] ?? [];
}

/**
 * A name of one of the kinds that the question does not name itself; where names of the briefing say themselves that they
 * are such a thing ("port of Amirabad"), one of those.
 */
export function namesWanted(kinds: readonly NameKind[], asking: Asking): Wanted {
  const { focus, question, prepared } = asking;
  const asked = new Set(question.terms.filter((term) => term.kind === 'name').map((term) => term.key));
  const isOfKind = ({ names }: PreparedFact) =>
    [...names].some((id) => !asked.has(id) && kinds.includes(prepared.nameById.get(id)?.kind ?? 'thing'));
  const saysSo = (fact: PreparedFact) => isOfKind(fact) && focus.some((term) => isSaidByNames(term, fact));
  // Countries are known as such by their kind, whatever their forms say.
  const isSaid =
    !kinds.includes('country') && !isAmong(focus, ANY_PLACE, question, prepared) && prepared.facts.some(saysSo);
  const isProduct = kinds.includes('product');
  return {
    isStrict: !isProduct,
    explainsFocus: isProduct ? 0.8 : isSaid ? 1 : 0.45,
    kindWords: NO_WORDS,
    isIn: isSaid ? saysSo : isOfKind,
  };
}

/** The names of a fact say of themselves what is asked about. */
function isSaidByNames({ key, concepts }: QuestionTerm, { nameStems, nameConcepts }: PreparedFact): boolean {
  return nameStems.has(key) || concepts.some((concept) => nameConcepts.has(concept));
}

/** What is called by a name of its own and is hardly a government: a name must say that it is one. */
export const BODY_NOUNS: Readonly<Record<Language, string>> = {
  en: 'company firm manufacturer maker supplier contractor bank ministry party union club university hospital airline shipyard operator',
  fr: `société entreprise firme fabricant fournisseur constructeur banque ministère parti syndicat club université hôpital compagnie
    chantier opérateur`,
};

export function bodyWanted({ focus }: Asking): Wanted {
  return {
    isStrict: true,
    explainsFocus: 0.8,
    kindWords: NO_WORDS,
    isIn: (fact) => focus.some((term) => isSaidByNames(term, fact)),
  };
}

/** Asks how somebody or something is called. */
export const ASKS_NAME: Readonly<Record<Language, RegExp>> = {
  en: /\b(names? of|names? the|whose name|by name|a name|is .{0,30} called|are .{0,30} called|named what)\b|'s name\b/,
  fr: /\b(noms? (de|du|des|d')|quel nom|quels noms|(quel|quels) (est le|sont les) noms?|s'appelle\w*|se nomme\w*|un nom)\b/,
};

/** Nouns for somebody: who is asked for by name under one of them is a person. */
export const PERSON_NOUNS: Readonly<Record<Language, string>> = {
  en: `official director captain skipper minister head boss engineer pilot spokesman spokesperson spokeswoman leader general
    commander chief owner founder author president chairman manager witness victim negotiator mayor doctor scientist judge lawyer
    diplomat ambassador envoy officer suspect person man woman`,
  fr: `responsable directeur directrice capitaine ministre chef patron ingénieur pilote porte-parole dirigeant général commandant
    propriétaire fondateur auteur président présidente gérant témoin victime négociateur maire médecin scientifique juge avocat
    diplomate ambassadeur émissaire officier suspect personne homme femme`,
};

/** A name with a capital of somebody or something that the question does not name, and that is no place or country. */
export function properNameWanted({ focus, question, prepared }: Asking): Wanted {
  const isPerson = isAmong(focus, PERSON_NOUNS, question, prepared);
  const asked = new Set(question.terms.filter((term) => term.kind === 'name').map((term) => term.key));
  const isProper = (id: string) => {
    const name = prepared.nameById.get(id);
    return (
      name !== undefined &&
      (!isPerson || name.kind === 'person') &&
      !['place', 'country'].includes(name.kind) &&
      /^\p{Lu}/u.test(name.label.en ?? name.label.fr ?? '')
    );
  };
  // "The names of the *ships*": a name must say that it is one.
  const things = focus.length > 0 ? focus : question.terms.filter((term) => term.isThing && term.role === 'content');
  const nouns = things.filter(({ kind }) => kind === 'word');
  const isNamed = (fact: PreparedFact) =>
    isPerson || nouns.length === 0 || nouns.some((term) => isSaidByNames(term, fact));
  return {
    isStrict: true,
    explainsFocus: 0,
    kindWords: NO_WORDS,
    isIn: (fact) => isNamed(fact) && [...fact.names].some((id) => !asked.has(id) && isProper(id)),
  };
}

/** Nouns that ask for a name of its own: "which *model*". A kind of thing ("attack drone") is none. */
export const MODEL_NOUNS: Readonly<Record<Language, string>> = { en: 'model brand make', fr: 'modèle marque' };

export function modelWanted({ terms }: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const isProduct = (id: string) => prepared.nameById.get(id)?.kind === 'product';
  const asked = terms.filter(({ kind, key }) => kind === 'name' && isProduct(key)).map(({ key }) => key);
  const isModel = (id: string) => {
    const name = prepared.nameById.get(id);
    return name?.kind === 'product' && /[\p{Lu}\p{N}]/u.test(name.label.en ?? name.label.fr ?? '');
  };
  return {
    isStrict: true,
    explainsFocus: 0.8,
    kindWords: NO_WORDS,
    // "Which model of attack drone?" A jet's is none.
    isIn: ({ names }) => [...names].some(isModel) && (asked.length === 0 || asked.some((id) => names.has(id))),
  };
}

const KIND_OF: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:kinds?|types?|sorts?|class|category) of (?<noun>\p{L}+)/u,
  fr: /\b(?:types?|genres?|sortes?|categories?|especes?) d(?:e |')(?<noun>\p{L}+)/u,
};

/** "What kind of *drones*": a fact has a name for a kind of them, "attack drones". Undefined where the briefing has none. */
export function kindOfWanted({ folded, language }: ReadQuestion, prepared: PreparedBriefing): Wanted | undefined {
  const noun = KIND_OF[language].exec(folded)?.groups?.noun;
  if (noun === undefined) return undefined;
  const { stem } = prepared.index.vocabulary.stemmers[language];
  const kinds = new Set(
    prepared.briefing.names
      .filter(
        ({ kind, forms }) => kind === 'product' && forms[language]?.some((form) => isKindOf(form, stem(noun), stem)),
      )
      .map(({ id }) => id),
  );
  if (kinds.size === 0) return undefined;
  return {
    isStrict: true,
    explainsFocus: 1,
    kindWords: NO_WORDS,
    isIn: ({ names }) => names.intersection(kinds).size > 0,
  };
}

function isKindOf(form: string, noun: string, stem: (word: string) => string): boolean {
  const words = wordsOf(form).map(({ text }) => stem(text));
  return words.length > 1 && words.includes(noun);
}

/** Somebody, or some body, that the question does not name itself; whoever speaks, where it asks who says so. */
export function personWanted(question: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const asked = new Set(question.terms.filter((term) => term.kind === 'name').map((term) => term.key));
  const isSaid = asksWhoSays(question);
  const isActor = (id: string) =>
    ['person', 'organisation', 'country'].includes(prepared.nameById.get(id)?.kind ?? 'thing');
  return {
    isStrict: false,
    isSoft: true,
    explainsFocus: 0,
    // "Which *official* said so?": whoever speaks in a fact is one.
    kindWords: isSaid ? stemsOf(PERSON_NOUNS, question.language, prepared) : NO_WORDS,
    isIn: ({ doers }) => isSaid || [...doers].some((id) => !asked.has(id) && isActor(id)),
  };
}
