import { asOfDate, isAfter } from '../briefing/chronology.ts';
import type { Language } from '../language/languages.ts';
import { type PreparedBriefing, type PreparedFact, withWholes } from './prepare.ts';
import type { ReadQuestion } from './question.ts';
import { NO_WORDS, stemsOf, type Wanted } from './wanted.ts';

/** Words that tell what something is for, in a fact. */
const PURPOSE: Readonly<Record<Language, RegExp>> = {
  en: /\b(to help|in order|so that|meant to|aims?|hopes?|seeks?|wants?|because|effort|purpose|for its|to cut|to avoid)\b/iu,
  fr: /\b(pour|afin|vise|espère|cherche|veut|parce que|effort|but|destinée?s? à|doivent)\b/iu,
};

/** Asks for what something is for in other words than "why". */
export const ASKS_PURPOSE: Readonly<Record<Language, RegExp>> = {
  en: /\b(goal|aim|purpose|objective|motive|what for|the point (of|in|behind)|what\b.{0,20}\bintentions?)\b/,
  fr: /\b(buts?|objectifs?|finalite|quelles?\b.{0,20}\b(raisons?|intentions?)|a quoi sert|a quoi servent)\b/,
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

/** Asks how far something has come. */
export const ASKS_PROGRESS: Readonly<Record<Language, RegExp>> = {
  en: /\b(evolve\w*|progress\w*|how far (along|advanced|into|has|have|had|did)|where .{0,40}\bstands?\b|(what|which) (stage|phase)|(moved?|moving) (on|forward|ahead)|come along|coming along|(has|have|had|did|what) .{0,40}\bchanged?\b(?! hands)|gone (any )?(further|farther)|(got|gotten|getting|get) (anywhere|somewhere|any further))\b/,
  fr: /\b(evolu\w+|avancement|(a|ont|avait|avaient|as)( bien)? avance\w*|(a|ont|avait|avaient) change|ou en (est|sont|etait|etaient)|en (est|sont|etait)(-\w+)* (ou|la)|quel stade|quelle (phase|etape)|progress\w+)\b/,
};
const PROGRESS: Readonly<Record<Language, RegExp>> = {
  en: /\b(moved? (past|beyond|on|forward|ahead)|stages?|phases?|progress|advanced|under ?way|so far|complete[ds]?|halfway)\b/iu,
  fr: /\b(dépass\p{L}+|stades?|phases?|étapes?|progrès|progress\p{L}+|avanc\p{L}+|en cours|achev\p{L}+|à ce jour)(?!\p{L})/iu,
};

const PROGRESS_WORDS = {
  en: 'evolve progress move advance get stand stage phase far',
  fr: 'évoluer progresser avancer avancement stade phase étape',
};

/** That something has come further, or how far. */
export function progressWanted({ language }: ReadQuestion, prepared: PreparedBriefing): Wanted {
  return {
    isStrict: false,
    isDoing: true,
    explainsFocus: 1,
    kindWords: stemsOf(PROGRESS_WORDS, language, prepared),
    isIn: ({ fact }) => Object.entries(fact.text).some(([language, text]) => PROGRESS[language as Language].test(text)),
  };
}

/** Asks how something gets somewhere. */
export const ASKS_ROUTE: Readonly<Record<Language, RegExp>> = {
  en: /\b(how|which way|what way|by what|via what)\b.{0,40}\b(get|gets|got|travel\w*|mov\w+|reach\w*|arriv\w+|transport\w*|shipp?\w*|deliver\w*|sent|carried|come|comes|go|goes|cross\w*)\b|\broutes?\b/,
  fr: /\b(comment|par quel (chemin|moyen|trajet)|par quelle voie)\b.{0,50}\b(arriv\w+|parvien\w+|achemin\w+|transport\w+|pass\w+|voyag\w+|livr\w+|circul\w+|transit\w+|rejoign\w+|gagn\w+|atteign\w+|entr\w+|vont)\b|\b(itineraire|trajet|route maritime|par ou)\b/,
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

/** From one place to another: a town and the region it lies in are one. */
export function routeWanted({ language }: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const { nameById } = prepared;
  const placesOf = (names: ReadonlySet<string>) => {
    const places = [...names].filter((id) => nameById.get(id)?.kind === 'place');
    const isAround = (id: string) => places.some((other) => other !== id && withWholes([other], nameById).has(id));
    return places.filter((id) => !isAround(id));
  };
  return {
    isStrict: false,
    isDoing: true,
    explainsFocus: 1,
    kindWords: stemsOf(ROUTE_WORDS, language, prepared),
    isIn: ({ names }) => placesOf(names).length >= 2,
  };
}

/** Asks what becomes of something: "what do they do with it", « à quoi servent-ils ». */
export const ASKS_USE: Readonly<Record<Language, RegExp>> = {
  en: /\bwhat\b.{0,40}\b(do|does|did|doing|done)\b.{0,40}\bwith\b|\bwhat (happens|happened|becomes|became) (to|of|with)\b|\b(used|use|using) .{0,30}\b(for|against|on|to)\b|\bwhat .{0,30}\bused?\b/,
  fr: /\bque? (fait|font|faire|faisait|faisaient)\b.{0,40}\b(de|des|du|d'|avec)|\bqu'en (fait|font|faire)|\ba (quoi|qui) .{0,40}\bserv\w+|\bserv\w+(-\w+)? (a|contre) (quoi|qui)|\bs'en serv\w+|\bque devien\w+/,
};
/** Asks who bears it: "who are they fired at", « contre qui ». */
export const ASKS_AGAINST_WHOM: Readonly<Record<Language, RegExp>> = {
  en: /\bwho(m)?\b.{0,40}\b(fired|aimed|launched|directed|used) (at|against)\b|\bagainst (who|whom|what|which)\b|\bon the receiving end\b|\b(who|what|which \w+)\b.{0,30}\b(being|getting|gets|is|are) (hit|struck|attacked|targeted)\b/,
  fr: /\bcontre (quoi|qui|quels?|quelles?)\b|\bqui\b.{0,20}\b(est|sont) (vise|vises|frappe|frappes|touche|touches|attaque|attaques)\b/,
};
const USES: Readonly<Record<Language, string>> = {
  en: 'use employ deploy fire consume spend apply',
  fr: 'utiliser employer servir déployer tirer consommer appliquer',
};

/** That something is used, in whatever words. */
export function useWanted({ language, folded }: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const stems = { en: stemsOf(USES, 'en', prepared), fr: stemsOf(USES, 'fr', prepared) };
  const serves = ASKS_PURPOSE[language].test(folded) ? purposeWanted().isIn : () => false;
  const isUse = (fact: PreparedFact) => [...stems.en, ...stems.fr].some((stem) => fact.stems.has(stem)) || serves(fact);
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
  fr: /\b(dit|disait|annonc\w+|affirm\w+|declar\w+|publi(e|er|es|ee|ees|ent|ait)|revel\w+|diffus\w+)\b/,
};

/** Words that any date explains. */
const DATE_WORDS: Readonly<Record<Language, string>> = {
  en: 'month year day date week time old recent',
  fr: 'mois année an jour date semaine moment vieux récent',
};

/** "When *did* they say that it might open?" */
const ASKS_WHEN_DONE = /\bwhen (did|was|were|had|has|have)\b|\bquand (a|ont|avait|avaient|\w+ (a|ont))\b/;

/** When it happened; when it was said, if that is asked; of what is to come, only a date that had not passed. */
export function dateWanted({ folded, language, asks }: ReadQuestion, prepared: PreparedBriefing): Wanted {
  const asOf = asOfDate(prepared.briefing);
  const asksWhenSaid = SPEAKING[language].test(folded);
  const isToCome = ({ dates }: PreparedFact) => [...dates].some((date) => !isAfter(asOf, date));
  return {
    isStrict: true,
    explainsFocus: 1,
    kindWords: stemsOf(DATE_WORDS, language, prepared),
    isIn: (fact) => {
      const isSaidThen = asksWhenSaid && fact.fact.said !== undefined;
      if (fact.dates.size === 0 && !isSaidThen) return false;
      return !asks.future || ASKS_WHEN_DONE.test(folded) || isToCome(fact);
    },
  };
}
