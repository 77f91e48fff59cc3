import { remembered } from '../../remembered.ts';
import { createMarkers } from './markers.ts';
import { isInDate, type Statement } from './statement.ts';

/** A place where a text says "not", with the words that this bears on. */
export interface Negation {
  /** Index of its word. */
  readonly at: number;
  /** Indices of content words that it bears on, the nearest first. */
  readonly scope: readonly number[];
  /** `evidence` where it is evidence that is lacking, else `not`. */
  readonly kind: 'not' | 'evidence';
}

const findNegators = createMarkers({
  en: {
    idiom: 'no doubt, without doubt, without a doubt, no sooner, nothing but, no matter',
    evidence: `no evidence, no proof, no sign, no indication, not any evidence, without evidence, not have evidence, not have any
      evidence, not seen evidence, not seen any evidence, t have evidence, t have any evidence, no known evidence, not
      aware of, lacked evidence, lacks evidence, lack evidence, not found evidence, not found any evidence, unaware of`,
    not: `not, cannot, no longer, don t, doesn t, didn t, isn t, aren t, wasn t, weren t, won t, wouldn t, couldn t, shouldn t,
      hasn t, haven t, hadn t, can t, ain t, never, nor, fail to, fails to, failed to, refuse to, refuses to, refused to,
      refrain from, refrained from, not at all, rule out, rules out, ruled out, unable to, neither, far from`,
    no: 'no, none, nobody, nothing, without, zero, nowhere, lack, lacks, lacked, free of, free from, devoid of, not any, absence of',
  },
  fr: {
    evidence: `aucune preuve, pas de preuve, pas de preuves, pas la preuve, sans preuve, aucun indice, aucun element, pas la
      moindre preuve, nulle preuve, pas d indice, pas connaissance`,
    not: 'pas, jamais, nullement, non, guere, ni, refuse de, refusent de, refusait de, a refuse de, exclu que, exclut',
    no: 'aucun, aucune, rien, personne, nul, nulle, sans, zero, absence de, absence d, depourvu de, exempt de',
    nomore: 'plus',
  },
  es: { not: 'no, nunca, tampoco, jamas, ni', no: 'ningun, ninguna, ninguno, nada, nadie, sin' },
});

/** Negators of the same clause count once: "never … any", « n'… jamais aucun ». */
export const negationsOf: (statement: Statement) => Negation[] = remembered(readNegations);

function readNegations(statement: Statement): Negation[] {
  const { words, language, attributions } = statement;
  const negators = findNegators(words, language).filter(({ key, at }) => isNegator(statement, key, at));
  const denials = attributions.filter(({ manner }) => manner === 'deny');
  return [
    ...negators.map(({ key, at, end }): Negation => {
      const isEvidence = key === 'evidence';
      const scope = isEvidence ? scopeAfter(statement, end, EVIDENCE_WORDS) : scopeOf(statement, key, at, end);
      return { at, scope, kind: isEvidence ? 'evidence' : 'not' };
    }),
    ...denials.map(({ at, end, from }): Negation => {
      const scope = from > at ? scopeBefore(statement, at) : scopeAfter(statement, end, DENIED_WORDS);
      return { at: from > at ? at : end - 1, scope, kind: 'not' };
    }),
  ];
}

const EVIDENCE_WORDS = 5;
const DENIED_WORDS = 4;
const NEXT_WORDS = 2;

/** « Plus » and « personne » deny after « ne » only; « avant que … ne » denies nothing. */
function isNegator({ words, language }: Statement, key: string, at: number): boolean {
  if (key === 'idiom') return false;
  if (language !== 'fr') return true;
  const word = words[at]?.text ?? '';
  const isAfterNe = words.slice(Math.max(0, at - 5), at).some(({ text }) => text === 'ne' || text === 'n');
  if (key === 'nomore') return isAfterNe && !/^(?:que|qu)$/.test(words[at + 1]?.text ?? '');
  if (word === 'personne' || word === 'rien')
    return isAfterNe || words[at + 1]?.text === 'ne' || words[at + 1]?.text === 'n';
  if (word === 'pas')
    return (
      isAfterNe ||
      words[at + 1]?.text === 'de' ||
      words[at + 1]?.text === 'd' ||
      at === 0 ||
      words[at - 1]?.text !== 'un'
    );
  return true;
}

/** "not" and "without" bear on what follows; "no" also on the verb before it: "supplied no drones". */
function scopeOf(statement: Statement, key: string, at: number, end: number): number[] {
  const after = scopeAfter(statement, end, NEXT_WORDS);
  if (key === 'not' || key === 'nomore' || /^(?:without|sans)$/.test(statement.words[at]?.text ?? '')) return after;
  const before = contentWords(statement).filter((index) => index < at && at - index <= 3);
  const [last] = before.slice(-1);
  return last === undefined || isParted(statement, last, at) ? after : [...after, last];
}

function scopeAfter(statement: Statement, end: number, many: number): number[] {
  const scope: number[] = [];
  for (const index of contentWords(statement)) {
    if (index < end) continue;
    if (isParted(statement, end - 1, index)) break;
    scope.push(index);
    if (scope.length === many) break;
  }
  return scope;
}

/** Of a passive, what is denied comes before: "the plan was rejected by the council". */
function scopeBefore(statement: Statement, at: number): number[] {
  return contentWords(statement)
    .filter((index) => index < at && !isParted(statement, index, at))
    .slice(-DENIED_WORDS)
    .toReversed();
}

function isParted({ text, words }: Statement, from: number, to: number): boolean {
  const between = text.slice(words[from]?.end, words[to]?.start);
  return /[;:()–—]/u.test(between) || /(?<!\p{L})(?:but|mais)(?!\p{L})/iu.test(between);
}

/** Those of dates are none: "denied on 5 May that …" denies no May. */
function contentWords(statement: Statement): number[] {
  return statement.terms.map(({ at }) => at).filter((at) => !isInDate(statement, at));
}
