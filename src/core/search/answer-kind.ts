import { foldText } from '../language/fold.ts';
import type { TextLanguage } from '../language/stems.ts';

/** What kind of thing a question wants to be told. `open` where its words do not say. */
export type AnswerKind =
  | 'person'
  | 'place'
  | 'date'
  | 'duration'
  | 'count'
  | 'money'
  | 'percentage'
  | 'measure'
  | 'reason'
  | 'yes-no'
  | 'open';

type Patterns = readonly (readonly [AnswerKind, RegExp])[];

/** For folded text. Interrogatives count wherever they stand. */
const PATTERNS: Readonly<Record<TextLanguage, Patterns>> = {
  en: [
    [
      'money',
      /\bhow much\b.*\b(costs?|pay|paid|worth|spen[dt]|money|price|charge|earn|invest)\b|\bhow (expensive|costly)\b/,
    ],
    ['money', /\b(what|which)\b.{0,40}\b(prices?|costs?|budget|salary|fee|sum|value|worth)\b|\bfor how much\b/],
    [
      'percentage',
      /\b(what|which) (percentage|percent|proportion|share|fraction)\b|\bhow (large|big) a (share|percentage)\b/,
    ],
    ['date', /\bhow (old|recent) (is|are|was|were) (the|these|those|this|that)\b/],
    ['percentage', /\bhow much of (its|the|their|his|her|that|those|these)\b/],
    ['duration', /\bhow (long|old)\b|\bhow many (years|months|weeks|days|hours|minutes)\b|\bfor how long\b/],
    [
      'measure',
      /\bhow (far(?! along| advanced| had| has| have| did| does| into)|fast|tall|high|deep|heavy|large|big|wide|powerful|hot|cold)\b|\b(what|which)\b(?: \w+){0,4} (size|surface area|height|length|width|weight|depth|payload|capacity|diameter|dimensions?|wingspan|top speed|speed|distance)\b|\b(what|which) range\b/,
    ],
    [
      'count',
      /\bhow (many|much)\b|^\W*(?:\w+ ){0,2}(headcount|turnout|toll|tally|output)\b|\b(?<!\ba )(ballpark|rough|exact|total|the|any|what) (figure|number|total|tally|headcount) (for|of)\b(?! [\d])|\b(what|which)\b(?:'s)?(?: \w+){0,4} (headcount|turnout|tally|toll|output|throughput|production rate)\b|\bwhat (number|quantity|amount)\b|\bwhat is the (number|quantity|amount)\b/,
    ],
    [
      'date',
      /\bwhen\b|\bhow soon\b|\bwhat(?:'s| is| was) the (?:earliest|soonest|latest)\b|\b(earliest|soonest)\b|\b(what|which|in what|in which) (exact )?(year|date|month|day|decade|century|time)\b|\bsince what\b/,
    ],
    ['place', /\bwhere\b|\b(what|which) (city|country|town|place|region|state|continent|location|area|port)\b/],
    [
      'person',
      /(?:^|[?.!,;:–—-]\s*|\b(?:and|but|so|or|to|by|from|for|with|of|about|on|against|know|wonder|wondering|see|ask|me|us|then|also|say|says|said|is|was|it)\s+)who\b|\bwho\W*$|\bwhom\b|\bwhose\b|\b(what|which) (person|people|official|leader|spokesman|minister|author)\b/,
    ],
    ['reason', /\bwhy\b|\bfor what (reason|purpose)\b|\bwhat (is|was) the (reason|purpose|aim|goal)\b|\bhow come\b/],
    ['open', /\b(what|which|how)\b/],
  ],
  fr: [
    [
      'money',
      /\bpour combien\b(?! (de|d)\b)|\bcombien\b.*\b(cout\w*|paye?\w*|vaut|valent|depens\w*|prix|argent|investi\w*)\b|\b(quel|quels|quelle) .{0,12}\b(prix|cout|budget|tarif|salaire|montant|valeur)\b/,
    ],
    ['percentage', /\bquel(le)? (pourcentage|proportion|part|fraction)\b/],
    ['date', /\bdans combien d/],
    [
      'duration',
      /\bcombien de temps\b|\bcombien d.? ?(annees|ans|mois|semaines|jours|heures|minutes)\b|\bquel age\b|\bquelle (est la )?duree\b/,
    ],
    [
      'measure',
      /\bquel(le)? (est (la |le )|sera (la |le ))?(distance|vitesse|hauteur|taille|portee|superficie|surface|longueur|largeur|profondeur|puissance|capacite|charge utile|poids|autonomie|envergure|cadence)\b|\ba combien de (km|kilometres)\b/,
    ],
    [
      'count',
      /\bcombien\b|\bquel(le)? (est le |est la |est l'|sera le |sera la |sera l')?(nombre|quantite|effectif|bilan)\b/,
    ],
    [
      'date',
      /\bquand\b|\bau plus tot\b|\b(a|en|de|depuis) ?quel(le)?s? (date|annee|mois|jour|moment|epoque|heure|siecle)\b|\bquel(le)?s? (annee|date|jour|mois|heure)s?\b/,
    ],
    [
      'place',
      /\bou\b(?= (est|se|sont|a|ont|va|vont|y|doit|ca|etait|etaient|peut|il|elle|l|la|le|les|sera|serait|seront|en|trouve|d)\b)|\bou\W*$|\bc'est ou\b|\b(dans|de|vers|par) quel(le)?s? (ville|pays|endroit|lieu|region|etat|port|zone)\b|\bquel(le)? (ville|pays|endroit|lieu|region)\b|\bd ?'?ou\b/,
    ],
    [
      'person',
      /(?:^|[?.!,;:–—]\s*|\b(?:a|de|par|pour|selon|d'apres|avec|contre|chez|sur|sait|savoir|dis-moi|est|c'est|et|mais|donc|alors|au fait)\s+)qui\b(?! est ce que)|\bqui\W*$|\bquel(le)? (personne|responsable|ministre|auteur|dirigeant|personnage)\b/,
    ],
    [
      'reason',
      /\bpourquoi\b|\bpour quelles? raisons?\b|\bdans quel but\b|\bquel(le)? (est|etait) (la raison|le but|l'objectif)\b/,
    ],
    ['open', /\bquel(le)?s?\b|\bquoi\b|\bque\b|\bqu'|\bcomment\b|\blequel\b|\blaquelle\b/],
  ],
  es: [
    ['money', /\bcuanto\b.*\b(cuesta|costo|pago|dinero|vale)\b|\bque (precio|coste|costo)\b/],
    ['percentage', /\b(que|cual) (es el )?(porcentaje|proporcion)\b/],
    ['duration', /\bcuanto tiempo\b|\bcuantos (anos|meses|dias|semanas)\b/],
    ['measure', /\bque (distancia|velocidad|altura|tamano)\b/],
    ['count', /\bcuant[oa]s?\b|\bque (numero|cantidad)\b/],
    ['date', /\bcuando\b|\b(en )?que (ano|fecha|mes|dia|siglo|decada)\b/],
    ['place', /\bdonde\b|\b(en )?que (ciudad|pais|lugar|region|estado)\b/],
    ['person', /\bquien(es)?\b/],
    ['reason', /\bpor que\b/],
    ['open', /\bque\b|\bcual(es)?\b|\bcomo\b/],
  ],
};

/** Where no question word stands, these ask for a yes or a no. */
const YES_NO: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^\W*(so |and |but )?(is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b/,
  fr: /^\W*(est|sont|a|ont|va|vont|etait|etaient|y a)\b|-(t-)?(il|elle|ils|elles|on|ce)\b/,
  es: /^\W*¿?(es|son|ha|han|hay|puede|pueden)\b/,
};
/** Asks for nothing by itself, although « que » is in it. */
const WHETHER = /\best-ce qu(e\b|')/;

/**
 * Told by the first question word: in "how did it react when…" the "how" asks and the "when" does not. At one place the
 * first pattern that fits decides.
 */
export function answerKindOf(question: string, language: TextLanguage): AnswerKind {
  const folded = foldText(question).replace(/\s+/g, ' ').trim();
  const isWhether = language === 'fr' && WHETHER.test(folded);
  const asking = isWhether ? folded.replace(WHETHER, ' ') : folded;
  let kind: AnswerKind = isWhether || YES_NO[language].test(asking) ? 'yes-no' : 'open';
  let first = Number.POSITIVE_INFINITY;
  for (const [candidate, pattern] of PATTERNS[language]) {
    const at = pattern.exec(asking)?.index ?? first;
    if (at < first) [kind, first] = [candidate, at];
  }
  return kind;
}

const AMOUNTS: ReadonlySet<AnswerKind> = new Set(['count', 'money', 'measure', 'percentage', 'duration']);

export function isAmount(kind: AnswerKind): boolean {
  return AMOUNTS.has(kind);
}
