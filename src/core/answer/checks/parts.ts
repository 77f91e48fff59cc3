import type { TextLanguage } from '../../language/stems.ts';
import { createStemmer } from '../../language/stems.ts';
import { remembered } from '../../remembered.ts';
import { isAttributed, type Statement } from './statement.ts';

/** The part somebody plays in what is told: it comes from them, or it goes to them. */
export type Side = 'source' | 'goal';

export interface Part {
  /** Id of a name, or the stem of a word with a capital. */
  readonly key: string;
  readonly side: Side;
  /** Index of its first word. */
  readonly at: number;
}

/** Who plays which part, read from the order of words, from prepositions, and from the kind of verb. */
export const partsOf: (statement: Statement) => Part[] = remembered(readParts);

function readParts(statement: Statement): Part[] {
  const actors = actorsOf(statement);
  if (actors.length === 0) return [];
  const verb = verbOf(statement);
  const parts: Part[] = [];
  let before: Side | undefined;
  let hasSubject = false;
  for (const actor of actors) {
    const place = placeOf(actor, statement);
    const isListed = place === 'and' && actor !== actors[0];
    const side = isListed
      ? before
      : sideOf(place === 'and' ? 'bare' : place, { ...verb, hasSubject, isBeforeVerb: actor.at < verb.at });
    if (place === 'bare' && actor.at < verb.at) hasSubject = true;
    before = side;
    if (side !== undefined) parts.push({ key: actor.key, side, at: actor.at });
  }
  return parts;
}

interface Actor {
  readonly key: string;
  readonly at: number;
  readonly end: number;
}

function actorsOf(statement: Statement): Actor[] {
  const { names, terms, words } = statement;
  const named = names
    .filter(({ start }, i) => names.findIndex((other) => other.start === start) === i)
    .filter(({ name }) => name.kind !== 'product' && name.kind !== 'thing')
    .map(({ name, firstWord, endWord }): Actor => ({ key: name.id, at: firstWord, end: endWord }));
  const capitals = terms
    .filter(({ kind, isCapitalised, at }) => kind === 'word' && isCapitalised && (at > 0 || words.length > 1))
    .filter(
      ({ at }) =>
        !statement.dates.some(({ start, end }) => start <= (words[at]?.start ?? 0) && (words[at]?.end ?? 0) <= end),
    )
    .map(({ key, at }): Actor => ({ key, at, end: at + 1 }));
  return [...named, ...capitals]
    .filter(({ at, end }) => !isAttributed(statement, at) && !isAdjective(statement, at, end))
    .sort((a, b) => a.at - b.at);
}

/** "Iranian drones" says where they are from, not who acts. */
function isAdjective({ text, words, language }: Statement, at: number, end: number): boolean {
  const beside = words[language === 'en' ? end : at - 1]?.text ?? '';
  return ADJECTIVE[language].test(text.slice(words[at]?.start, words[end - 1]?.end)) && !ACTING.has(beside);
}

/** Who acts for a country: "the Russian army" is Russia. */
const ACTING = new Set(
  `forces military army government officials ministry troops authorities state soldiers navy president leaders side
   armee armees gouvernement troupes responsables autorites soldats marine etat`.split(/\s+/),
);

const ADJECTIVE: Readonly<Record<TextLanguage, RegExp>> = {
  en: /(?:ian|ish|ese|ican)s?$/iu,
  fr: /(?:ien|ienne|ain|aine|ais|aise|ois|oise|russe|sses?|ique)s?$/u,
  es: /(?:ano|ana|és|esa)s?$/iu,
};

type Place = 'to' | 'from' | 'by' | 'against' | 'bare' | 'and' | 'none' | 'a' | 'de';

const PREPOSITIONS: Readonly<Partial<Record<TextLanguage, Readonly<Record<string, Place>>>>> = {
  en: {
    ...{
      to: 'to',
      into: 'to',
      toward: 'to',
      towards: 'to',
      onto: 'to',
      for: 'none',
      from: 'from',
      by: 'by',
      against: 'against',
    },
    ...{
      and: 'and',
      or: 'and',
      of: 'none',
      in: 'none',
      on: 'none',
      at: 'none',
      with: 'none',
      between: 'none',
      about: 'none',
      near: 'none',
    },
    ...{
      outside: 'none',
      inside: 'none',
      across: 'none',
      through: 'none',
      over: 'none',
      under: 'none',
      than: 'none',
      as: 'none',
      via: 'none',
    },
  },
  fr: {
    ...{
      vers: 'to',
      a: 'a',
      au: 'a',
      aux: 'a',
      de: 'de',
      du: 'de',
      d: 'de',
      des: 'none',
      par: 'by',
      contre: 'against',
      depuis: 'from',
    },
    ...{
      aupres: 'from',
      et: 'and',
      ou: 'and',
      en: 'none',
      dans: 'none',
      sur: 'none',
      avec: 'none',
      entre: 'none',
      pour: 'none',
      chez: 'none',
    },
    ...{ jusque: 'to', jusqu: 'to', sous: 'none', pres: 'none' },
  },
  es: {
    ...{
      a: 'to',
      al: 'to',
      hacia: 'to',
      de: 'none',
      del: 'none',
      desde: 'from',
      por: 'by',
      contra: 'against',
      y: 'and',
      en: 'none',
      con: 'none',
    },
  },
};
const ARTICLES = new Set(
  'the a an its their his her our this these those le la les l un une cet cette ce ces son sa ses leur leurs el los las'.split(
    ' ',
  ),
);

/** The preposition before it, past its article and words that qualify it. */
function placeOf({ at }: Actor, { text, words, language, terms }: Statement): Place {
  let index = at - 1;
  let passed = 0;
  for (; index >= 0; index -= 1) {
    const word = words[index]?.text ?? '';
    const gap = text.slice(words[index]?.end, words[index + 1]?.start);
    const place = PREPOSITIONS[language]?.[word];
    if (place !== undefined && !(/[,;:]/u.test(gap) && place !== 'and')) return refine(place, words, index, language);
    if (/,/u.test(gap)) return 'and';
    if (ARTICLES.has(word)) continue;
    const isQualifier = passed < 1 && terms.some((term) => term.at === index && term.isCapitalised);
    if (!isQualifier) return 'bare';
    passed += 1;
  }
  return 'bare';
}

/** « Auprès de », « d'… jusqu'à », « à » of a place. */
function refine(place: Place, words: Statement['words'], at: number, language: TextLanguage): Place {
  if (language !== 'fr') return place;
  const before = words[at - 1]?.text;
  if (before === 'aupres') return 'from';
  if (before === 'jusqu' || before === 'jusque' || before === 'destination') return 'to';
  if (before === 'provenance' || before === 'part') return 'from';
  const word = words[at]?.text ?? '';
  const goesOn = words.slice(at).some(({ text }, i) => i > 0 && (text === 'jusqu' || text === 'vers'));
  return (word === 'de' || word === 'd' || word === 'du') && goesOn ? 'from' : place;
}

interface Verb {
  /** Index of its word; that of the last word where there is none. */
  readonly at: number;
  readonly kind: 'giving' | 'receiving' | 'other';
  readonly isPassive: boolean;
}

interface Standing extends Verb {
  readonly hasSubject: boolean;
  readonly isBeforeVerb: boolean;
}

function sideOf(place: Place, { kind, isPassive, isBeforeVerb, hasSubject }: Standing): Side | undefined {
  const receives = kind === 'receiving';
  switch (place) {
    case 'to':
    case 'against':
      return 'goal';
    case 'from':
      return 'source';
    case 'a':
      return receives ? 'source' : kind === 'giving' ? 'goal' : undefined;
    case 'by':
      return receives ? 'goal' : 'source';
    case 'bare':
      if (isBeforeVerb) {
        if (hasSubject) return undefined;
        return isPassive !== receives ? 'goal' : 'source';
      }
      return kind === 'other' && isPassive ? undefined : 'goal';
    case 'de':
      return receives && !isBeforeVerb ? 'source' : undefined;
    default:
      return undefined;
  }
}

const GIVING: Readonly<Partial<Record<TextLanguage, string>>> = {
  en: 'give supply sell send deliver ship transfer provide export hand flow go offer lend donate arm furnish equip pass carry move travel',
  fr: 'donner livrer vendre envoyer fournir remettre transferer exporter expedier offrir preter aller traverser parvenir acheminer ceder vente livraison',
  es: 'dar vender enviar suministrar entregar exportar',
};
const RECEIVING: Readonly<Partial<Record<TextLanguage, string>>> = {
  en: 'receive obtain buy purchase import acquire borrow inherit get purchase procure accept',
  fr: 'recevoir obtenir acheter acquerir importer emprunter heriter procurer achat',
  es: 'recibir comprar obtener importar',
};
const BE = new Set(
  'is are was were be been being est sont etait etaient ete sera seront fut furent fue fueron es son'.split(' '),
);
const AUXILIARIES = new Set(
  `will would could can may might must shall should has have had does did do is are was were wants want plans plan seeks seek been being be ete etre
   a ont avait avaient va vont veut veulent peut peuvent pourrait doit doivent devait est sont etait`.split(/\s+/),
);

/** True for the stem of a verb by which something goes from one to another. */
export function handsOver(stem: string, language: TextLanguage): boolean {
  const { giving, receiving } = stemsIn(language);
  return giving.has(stem) || receiving.has(stem);
}

const stemsIn = remember();

function verbOf(statement: Statement): Verb {
  const { language, stems, words, terms } = statement;
  const { giving, receiving } = stemsIn(language);
  const isOpen = (at: number) => !isAttributed(statement, at);
  const received = stems.findIndex((stem, at) => receiving.has(stem) && isOpen(at));
  const given = stems.findIndex((stem, at) => giving.has(stem) && isOpen(at));
  const kind =
    received >= 0 && (given < 0 || received < given || isLater(given, received, statement))
      ? 'receiving'
      : given >= 0
        ? 'giving'
        : 'other';
  const at = kind === 'receiving' ? received : kind === 'giving' ? given : plainVerb(statement);
  const isPassive = terms.some(
    (term) => isParticiple(statement, term.at) && (kind === 'other' || Math.abs(term.at - at) <= 1),
  );
  return { at: at < 0 ? words.length : at, kind, isPassive };
}

/** A noun of handing over may come before the verb. */
function isLater(given: number, received: number, { words }: Statement): boolean {
  return given < received && AUXILIARIES.has(words[received - 1]?.text ?? '');
}

/** After an auxiliary, or with a verb's ending, past the first name. */
function plainVerb({ words, terms, language }: Statement): number {
  const auxiliary = words.findIndex(({ text }) => AUXILIARIES.has(text));
  if (auxiliary > 0) return auxiliary;
  const verb = terms.find(
    ({ at, surface, kind, isCapitalised }) =>
      at > 0 && kind === 'word' && !isCapitalised && VERB_ENDING[language].test(surface),
  );
  return verb?.at ?? -1;
}

const VERB_ENDING: Readonly<Record<TextLanguage, RegExp>> = {
  en: /(?:ed|es|[^s]s)$/,
  fr: /(?:ent|ait|era|ira|[^s]e|oit)$/,
  es: /(?:aron|ieron|aba|ia|an|en|o)$/,
};

/** "was supplied", « ont été livrés ». */
function isParticiple({ words }: Statement, at: number): boolean {
  const word = words[at]?.text ?? '';
  const isForm =
    /(?:ed|en|ght|lt|old|ent|ung|aid|ade|nt)$|(?:e|es|ee|ees|i|is|u|us|ue|ues|it|ite|ites|its|ert|erts)$/.test(word);
  const before = [words[at - 1]?.text ?? '', words[at - 2]?.text ?? ''];
  return (
    isForm &&
    (BE.has(before[0] ?? '') ||
      (BE.has(before[1] ?? '') && /ly$|ment$|^(?:been|being|ete|also|deja|already)$/.test(before[0] ?? '')))
  );
}

interface Verbs {
  readonly giving: ReadonlySet<string>;
  readonly receiving: ReadonlySet<string>;
}

function remember(): (language: TextLanguage) => Verbs {
  const known = new Map<TextLanguage, Verbs>();
  return (language) => {
    const verbs = known.get(language) ?? readVerbs(language);
    known.set(language, verbs);
    return verbs;
  };
}

function readVerbs(language: TextLanguage): Verbs {
  const { stem } = createStemmer(language);
  const read = (list: string | undefined) => new Set((list ?? '').split(' ').map(stem));
  return { giving: read(GIVING[language]), receiving: read(RECEIVING[language]) };
}
