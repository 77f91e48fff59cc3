import { isAfter } from '../briefing/chronology.ts';
import type { Language } from '../language/languages.ts';
import type { PreparedBriefing, PreparedFact } from './prepare.ts';
import type { ReadQuestion } from './question.ts';
import { NO_WORDS, stemsOf, type Wanted } from './wanted.ts';

/** Words that tell what something is for, in a fact. */
const PURPOSE: Readonly<Record<Language, RegExp>> = {
  en: /\b(to help|in order|so that|meant to|aims?|hopes?|seeks?|wants?|because|effort|purpose|for its|to cut|to avoid)\b/iu,
  fr: /\b(pour|afin|vise|espère|cherche|veut|parce que|effort|but|destinée?s? à|doivent)\b/iu,
};

/** Asks for what something is for in other words than "why". */
export const ASKS_PURPOSE: Readonly<Record<Language, RegExp>> = {
  en: /\b(goal|aim|purpose|point|objective|intention|motive|what for)\b/,
  fr: /\b(but|objectif|finalite|intention|raison|a quoi sert|a quoi servent)\b/,
};

export function purposeWanted(): Wanted {
  const isPurpose = ([language, text]: [string, string]) => PURPOSE[language as Language].test(text);
  return {
    isStrict: true,
    explainsFocus: 1,
    kindWords: NO_WORDS,
    isIn: ({ fact }) => Object.entries(fact.text).some(isPurpose),
  };
}

/** Asks how something gets somewhere. */
export const ASKS_ROUTE: Readonly<Record<Language, RegExp>> = {
  en: /\b(how|which way|what way|by what|via what)\b.{0,40}\b(get|gets|got|travel\w*|mov\w+|reach\w*|arriv\w+|transport\w*|shipp?\w*|deliver\w*|sent|carried|come|comes|go|goes|cross\w*)\b|\broutes?\b/,
  fr: /\b(comment|par quel (chemin|moyen|trajet)|par quelle voie)\b.{0,50}\b(arriv\w+|parvien\w+|achemin\w+|transport\w+|pass\w+|voyag\w+|livr\w+|circul\w+|transit\w+|vont)\b|\b(itineraire|trajet|route maritime|par ou)\b/,
};

/** Asks where it sets out from, or lands. */
export const ASKS_ENDS: Readonly<Record<Language, RegExp>> = {
  en: /\bwhere\b.{0,40}\b(leave|leaves|leaving|depart\w*|sail\w*|set off|sets off|loaded|unloaded|land|lands|dock|docks|arrive\w*)\b/,
  fr: /\b(d'ou|ou)\b.{0,30}\b(part|partent|partait|partaient|embarqu\w+|appareill\w+|arriv\w+|debarqu\w+|accost\w+|charges?|decharges?)\b/,
};

const ROUTE_WORDS = {
  en: 'route way path travel journey trip get go come reach arrive',
  fr: 'trajet itinéraire route chemin voie voyager aller arriver passer parvenir',
};

/** From one place to another. */
export function routeWanted({ language }: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const isPlace = (id: string) => prepared.nameById.get(id)?.kind === 'place';
  return {
    isStrict: false,
    isDoing: true,
    explainsFocus: 1,
    kindWords: stemsOf(ROUTE_WORDS, language, prepared),
    isIn: ({ names }) => [...names].filter(isPlace).length >= 2,
  };
}

/** Asks what becomes of something: "what do they do with it", « à quoi servent-ils ». */
export const ASKS_USE: Readonly<Record<Language, RegExp>> = {
  en: /\bwhat\b.{0,40}\b(do|does|did|doing|done)\b.{0,40}\bwith\b|\bwhat (happens|happened|becomes|became) (to|of|with)\b|\b(used|use|using) .{0,30}\b(for|against|on|to)\b|\bwhat .{0,30}\bused?\b/,
  fr: /\bque? (fait|font|faire|faisait|faisaient)\b.{0,40}\b(de|des|du|d'|avec)|\bqu'en (fait|font|faire)|\b(a|contre) (quoi|qui) .{0,40}\bserv\w+|\bserv\w+(-\w+)? (a|contre) (quoi|qui)|\bs'en serv\w+|\bque devien\w+/,
};
const USES: Readonly<Record<Language, string>> = {
  en: 'use employ deploy fire consume spend apply',
  fr: 'utiliser employer servir déployer tirer consommer appliquer',
};

/** That something is used, in whatever words. */
export function useWanted({ language }: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const stems = { en: stemsOf(USES, 'en', prepared), fr: stemsOf(USES, 'fr', prepared) };
  const isUse = ({ stems: told }: PreparedFact) => [...stems.en, ...stems.fr].some((stem) => told.has(stem));
  return {
    isStrict: false,
    isDoing: true,
    explainsFocus: 1,
    kindWords: stems[language],
    isIn: isUse,
  };
}

const SPEAKING: Readonly<Record<Language, RegExp>> = {
  en: /\b(say|says|said|saying|announce\w*|claim\w*|state\w*|declare\w*|tell|told|report\w*|publish\w*|release\w*|reveal\w*)\b/,
  fr: /\b(dit|disait|annonc\w+|affirm\w+|declar\w+|publi\w+|revel\w+|diffus\w+)\b/,
};

/** When it happened; when it was said, if that is asked; of what is to come, only a date that had not passed. */
export function dateWanted({ folded, language, asks }: ReadQuestion, asOf: string): Wanted {
  const asksWhenSaid = SPEAKING[language].test(folded);
  const isToCome = ({ dates }: PreparedFact) => [...dates].some((date) => !isAfter(asOf, date));
  return {
    isStrict: true,
    explainsFocus: 1,
    kindWords: NO_WORDS,
    isIn: (prepared) => {
      const { fact, dates } = prepared;
      if (dates.size === 0 && !(asksWhenSaid && fact.said !== undefined)) return false;
      return !asks.future || isToCome(prepared);
    },
  };
}
