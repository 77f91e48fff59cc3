import { createStemmer, type TextLanguage } from '../../language/stems.ts';
import { isAttributed, type Statement } from './statement.ts';

/** The verb of a sentence, as far as it tells who gives to whom. */
export interface Verb {
  /** Index of its word; that of the last word where there is none. */
  readonly at: number;
  readonly kind: 'giving' | 'receiving' | 'other';
  readonly isPassive: boolean;
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

export function verbOf(statement: Statement): Verb {
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

/** "was supplied", « ont été livrés », and ", sold to Ormia,". */
function isParticiple({ words, text }: Statement, at: number): boolean {
  const word = words[at]?.text ?? '';
  const isForm =
    /(?:ed|en|ght|lt|old|ent|ung|aid|ade|nt)$|(?:e|es|ee|ees|i|is|u|us|ue|ues|it|ite|ites|its|ert|erts)$/.test(word);
  const before = [words[at - 1]?.text ?? '', words[at - 2]?.text ?? ''];
  const isReduced =
    text.slice(words[at - 1]?.end, words[at]?.start).includes(',') && TO.test(words[at + 1]?.text ?? '');
  return (
    isForm &&
    (isReduced ||
      BE.has(before[0] ?? '') ||
      (BE.has(before[1] ?? '') && /ly$|ment$|^(?:been|being|ete|also|deja|already)$/.test(before[0] ?? '')))
  );
}

const TO = /^(?:to|by|a|au|aux|par)$/;

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
