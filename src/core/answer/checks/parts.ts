import type { TextLanguage } from '../../language/stems.ts';
import { remembered } from '../../remembered.ts';
import { type Place, placeOf } from './prepositions.ts';
import { isAttributed, type Statement } from './statement.ts';
import { type Verb, verbOf } from './verbs.ts';

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
