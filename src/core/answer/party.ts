import type { FoundName } from '../briefing/names.ts';
import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import { wordsOf } from '../language/words.ts';

/** On which side of a handing over a name stands, in a question that names one side only: "what does *Iran* get?" */
export interface Party {
  readonly name: string;
  readonly side: 'giver' | 'getter';
}

interface Patterns {
  readonly giving: RegExp;
  readonly getting: RegExp;
  /** Directly before the name. */
  readonly to: RegExp;
  readonly from: RegExp;
  /** The same before the one who does it, whichever side that is: "sent *by*", "bought *by*", « les achats *de* ». */
  readonly by: RegExp;
  /** Directly before the name, where « à » tells from whom: « acheter *à* ». */
  readonly fromBehindTo: RegExp;
  readonly passive: RegExp;
  /** Where the name right behind the verb is its object, as in « *qui* arme l’Iran ? », and not who does it: « que vend l’Iran ? ». */
  readonly hasObject: RegExp;
}

/** Of folded text. */
const PATTERNS: Readonly<Record<Language, Patterns>> = {
  en: {
    giving:
      /\b(giv(e|es|en|ing)|gave|suppl(y|ies|ied|ying)|provid\w+|sell(s|ing)?|sold|sales?|send(s|ing)?|sent|deliver\w*|ship(s|ped|ping|ments?)?|transfer\w*|export\w*|hand(s|ed|ing)? (over|out)|offer\w*|lend\w*|donat\w+|arm(s|ed|ing)?(?= \w)|equip\w*|back(s|ed|ing)|go(es|ing)? to|flow\w*)\b/,
    getting:
      /\b(gets?|got|getting|receiv\w+|buy(s|ing)?|bought|purchas\w+|order(s|ed|ing)?|import\w*|acquir\w+|obtain\w*|procur\w+|seek(s|ing)?|sought|wants?|wanted|shop\w*|looking for|after|interested in)\b/,
    to: /\b(to|for|into|towards?)\s+(the\s+)?$/,
    from: /\b(from|out of)\s+(the\s+)?$/,
    by: /\bby\s+(the\s+)?$/,
    fromBehindTo: /(?!)/,
    hasObject: /(?:)/,
    passive:
      /\b(is|are|was|were|been|being|be)\b[^?.]*\b(given|supplied|provided|sold|sent|delivered|handed|offered|armed|equipped)\b/,
  },
  fr: {
    giving:
      /\b(donn\w+|livr\w+|vend\w*|vente\w*|envoi\w*|envoy\w+|fourni\w*|remet\w*|remi(s|se|ses)|transfer\w+|export\w+|exped\w+|offr\w+|pret(e|ent|er|ait)|cede\w*|arme(r|nt)|arme(?= (la |les? |l'))|equip\w+|approvisionn\w+)\b/,
    getting:
      /\b(recoi\w*|recev\w+|recu\w*|achet\w*|achat\w*|acqui\w+|obtien\w*|obten\w+|import\w+|command(e|er|ent|ait)|se procur\w+|convoit\w+|cherch\w+|veut|voul\w+|veulent|souhait\w+|lorgn\w+)\b/,
    to: /\b(a|au|aux|pour|vers)\s+(la\s+|les?\s+|l')?$/,
    from: /\b(de|du|des|d'|depuis|aupres (de|des|du|d'))\s*(la\s+|les?\s+|l')?$/,
    by: /\b(par|(achat|commande|importation|acquisition)s? (de|du|des|d'))\s*(la\s+|les?\s+|l')?$/,
    fromBehindTo: /\b(achet\w+|achats?|command(e|er|ent|ait)|import\w+)\b.*\b(a|au|aux)\s+(la\s+|les?\s+|l')?$/,
    hasObject: /\bqui\b/,
    passive: /(?!)/,
  },
};

/**
 * Undefined where nothing is handed over, or where the question names more than one who may act. `actors` are the names
 * that may act, in order.
 */
export function partyIn(text: string, language: Language, actors: readonly FoundName[]): Party | undefined {
  const [found] = actors;
  if (!found || actors.some(({ name }) => name.id !== found.name.id)) return undefined;
  const { giving, getting, to, from, by, fromBehindTo, passive, hasObject } = PATTERNS[language];
  const folded = foldText(text);
  const isGiving = giving.test(folded);
  if (!isGiving && !getting.test(folded)) return undefined;
  const before = foldText(text.slice(0, found.start));
  const name = found.name.id;
  if (by.test(before)) return { name, side: isGiving ? 'giver' : 'getter' };
  if (!isGiving && fromBehindTo.test(before)) return { name, side: 'giver' };
  if (to.test(before)) return { name, side: 'getter' };
  if (from.test(before)) return { name, side: 'giver' };
  if (!isGiving) return { name, side: 'getter' };
  const isObject =
    hasObject.test(before) && giving.test(`${lastWords(before.replace(ARTICLE, ''), OBJECT_REACH)} l'it`);
  return { name, side: isObject || passive.test(folded) ? 'getter' : 'giver' };
}

const ARTICLE = /\b(the\s+|la\s+|les?\s+|l')$/;

/** "Who arms *Iran*?": the verb stands right before the name. */
const OBJECT_REACH = 1;

function lastWords(text: string, count: number): string {
  return wordsOf(text)
    .slice(-count)
    .map((word) => word.text)
    .join(' ');
}

/** Whether the party stands on its side in a fact, or on the other; `direction` as `direction.ts` tells it. */
export function sideIn({ name, side }: Party, direction: readonly string[]): 'same' | 'other' | undefined {
  const at = direction.indexOf(name);
  if (at < 0 || direction.length < 2) return undefined;
  const isFirst = at < direction.length / 2;
  return isFirst === (side === 'giver') ? 'same' : 'other';
}
