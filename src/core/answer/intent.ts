import type { Status } from '../briefing/types.ts';
import type { Language } from '../language/languages.ts';
import { CONFIRMATION_WORDS, SOURCE_WORDS, VIEW_WORDS } from './meta-words.ts';
import type { PreparedBriefing } from './prepare.ts';
import type { ReadQuestion } from './question.ts';

/** What a question is after, where it is not a fact that bears on its words. */
export type Intent =
  | { readonly kind: 'timeline' | 'claims' | 'disputes' | 'figures' }
  /** `isShort`: in a few words, without the facts. */
  | { readonly kind: 'summary'; readonly isShort: boolean }
  /** Whether anybody has confirmed any of it. */
  | { readonly kind: 'confirmation' }
  /** Everything that one speaker says. */
  | { readonly kind: 'version'; readonly speaker: string; readonly status?: Status }
  /** About the report itself. */
  | { readonly kind: 'source'; readonly attributes: readonly SourceAttribute[] };

export type SourceAttribute =
  | 'author'
  | 'publisher'
  | 'date'
  | 'language'
  | 'place'
  | 'reliability'
  | 'length'
  | 'rights'
  | 'reviewer'
  | 'truth';

type ViewKind = Exclude<Intent['kind'], 'confirmation' | 'version' | 'source'>;

/** Asked of folded text. What else the question says must be next to nothing, see `saysMore`. */
const VIEWS: Readonly<Record<Language, Readonly<Record<ViewKind, RegExp>>>> = {
  en: {
    summary:
      /\b(summar(y|ise|ize|ies)|sum (it |this |that )?up|overview|tl;?dr|gist|nutshell|key (facts|points)|main points|what('s| is| was)? (it|this|that|(this|that|the|your) (report|briefing|article|story|text|piece|dossier|file|news|dispatch|affair|matter|case|thing|deal)) (all |mainly |basically |actually )?about|what do we know)\b|^\W*what('s| is) (new|going on)\W*$/,
    timeline:
      /\b(timeline|chronolog\w*|(in )?(what|which) order|(in|by) (date|time)( order)?|date order|order of events|sequence of events|what happened when|key dates|important dates|in order|(when|(on )?(what|which) (day|date)) did (it|this|that|everything|things)( all)? happen|step by step)\b/,
    claims:
      /\bwho (says|said|claims|claimed|asserts|states|is saying) what\b|\b(list|all|every|main|key|central) (of )?(the )?(claims|statements)\b|\bwhat does each\b|\b(what|which) claims (are|were|does|do|did)\b/,
    disputes:
      /\b(disput\w+|disagree\w*|contradict\w*|conflicting|contested|differ|both (sides|versions|accounts)|two (sides|versions|accounts)|(don't|do not|not) agree|at odds|clash\w*|competing (claims|accounts|versions))\b/,
    figures: /\b(figures|numbers|statistics|stats|numerical)\b/,
  },
  fr: {
    summary:
      /\b(resum\w+|synthese|en bref|l'essentiel|points? (cles?|principa\w+|essentiels?)|grandes lignes|vue d'ensemble|de quoi (ca |cela |il |on )?(s'agit|parle|est-il question|est il question)|c'est quoi (l'histoire|le sujet|l'affaire|cette histoire)|que sait-on|on sait quoi)\b/,
    timeline:
      /\b(chronolog\w*|timeline|frise|(dans )?quel ordre|ordre des (faits|evenements|choses)|deroulement|deroule des|qu'est-ce qui s'est passe quand|(quand|(quel|a quelle) (jour|date)) (ca|cela|est-ce que (ca|cela)) s'est(-il)? (passe|produit)|etape par etape|dates (cles|importantes)|dans l'ordre)\b/,
    claims:
      /\bqui (dit|a dit|affirme|a affirme|declare|pretend) quoi\b|\b(liste|tableau|toutes?|ensemble) (des|les) (declarations|affirmations|propos)\b|\bprincipales (declarations|affirmations)\b/,
    disputes:
      /\b(disput\w+|desaccords?|pas d'accord|contredi\w*|contradict\w*|contest\w+|diverge\w*|deux (versions|camps|recits)|versions (differentes|opposees)|points? de friction)\b/,
    figures: /\b(chiffres|nombres|statistiques|stats|donnees chiffrees)\b/,
  },
};

/** "In one line", « en deux phrases ». */
const SHORT: Readonly<Record<Language, RegExp>> = {
  en: /\b(one|a|single|two|three|few|couple of|short) (short )?(line|sentence|word|phrase|summary)s?\b|\b(nutshell|tl;?dr|gist|briefly|in short|in brief)\b/,
  fr: /\b(une|deux|trois|quelques|courte?) (courtes? )?(phrase|ligne|mot|resume)s?\b|\b(en bref|brievement|tl;?dr|resume court)\b/,
};

const SOURCE: Readonly<Record<Language, Readonly<Record<SourceAttribute, RegExp>>>> = {
  en: {
    author: /\b(wrote|written by|author|byline|journalist|reporter|writer|correspondent|who reported)\b/,
    publisher:
      /\b(agency|paper|print(ed)?|newspaper|publisher|publication|published|outlet|media|magazine|wire|where (does|did|do|is|are) (this|it|that|all (of )?this|(the|this|that|these|those|your) \w+) (come|came|from|taken)|(your|the|what|whose|which|one|single|several) sources?|based on|sources?\W*$)/,
    date: /\bwhen (was|is|did|were) (it|this|that|(the|this) (article|report|briefing|story|piece|text|dispatch))\b.*\b(written|published|made|from|date|come out|updated|appear)|\bdate of (the|this) (article|report|briefing|story|piece|text|dispatch|publication)|\bpublication date\b|\bhow (old|recent|fresh|up to date) (is|are)\b(?! (he|she|they)\b)|\bwhen (was|were) .*\bpublished\W*$/,
    language: /\b(in (english|french)|translat\w*|original language|(what|which) language|language (is|was))\b/,
    place:
      /\b(dateline|where (was|is) (it|this|the (article|report|story|piece|text)) (written|filed|reported|datelined))\b/,
    reliability: /\b(reliab\w+|trustworth\w+|credib\w+|can (i|we|you) trust|trusted|how good is)\b/,
    length: /\bhow (long is|many paragraphs)\b/,
    rights: /\b(copyright|rights|full (text|article)|read the (article|text|original)|licen[cs]e|republish|reprint)\b/,
    reviewer: /\bwho (checked|reviewed|verified|edited|made|prepared|compiled)\b/,
    truth: /\b(real|made up|made-up|fictional|fiction|invented|fake|true story)\b/,
  },
  fr: {
    author:
      /\b(auteurs?|autrice|redige\w*|journaliste|reporter|signe par|signature|qui (a|l'a|en a) (ecrit|redige)|ecrit par)\b/,
    publisher:
      /\b(agence|journal|editeur|publie par|media|magazine|d'ou (vient|viennent|provient|sort|sortent|tire|tirez)|provien\w*|(vos|votre|la|les|quelles?|tes|ta|seule) sources?|repose|sources?\W*$)/,
    date: /\bde quand (date|est)|\bdate (de|d') ?(la |cette |l'|cet |ce )?(article|publication|rapport|dossier|depeche|texte)|\bquand .*(article|rapport|dossier|depeche|texte|ca|cela).*(publie|ecrit|paru|sorti)|\bquand .*(paru|publie)\w*\W*$|\bdate de parution|\b(a jour|recent)\b/,
    language: /\b(en (anglais|francais)|tradui\w*|traduction|langue|version originale)\b/,
    place:
      /\b(ou (a-t-il|a-t-elle|l'article|la depeche|ce texte).* (ecrit|redige|ecrite|redigee)|depuis quelle ville)\b/,
    reliability: /\b(fiab\w+|credib\w+|confiance|serieu\w+)\b/,
    length: /\bcombien de paragraphes\b/,
    rights:
      /\b(droits? d'auteur|texte (integral|complet)|lire (le|l'|la|cet)|copyright|licence|republier|reproduire)\b/,
    reviewer: /\bqui (a|ont) (verifie|relu|controle|prepare|compile|redige le dossier)/,
    truth: /\b(vraie histoire|histoire vraie|reel|reelle|inventee?|fictif|fictive|fiction|imaginaire)\b/,
  },
};

/** "According to Iran", "what did Kirby say", « la version de Téhéran »: a name that is asked to speak. */
const VERSION: Readonly<Record<Language, RegExp>> = {
  en: /\b(say|says|said|saying|claim|claims|claimed|statements?|version|position|account|side|view|according to|line|stance|tell|tells|told|admit|admits|argue|argues|deny|denies|response|respond|reply|comment)\b/,
  fr: /\b(dit|disent|dire|disait|affirme|affirment|declare|declarent|version|position|selon|d'apres|point de vue|pretend|pretendent|soutient|parole|propos|declarations?|affirmations?|nie|admet|reconnait|repond|reponse)\b/,
};

/** "What does Iran *deny*?" asks for no more than that. */
const STATUSES: Readonly<Record<Language, readonly (readonly [Status, RegExp])[]>> = {
  en: [
    ['denied', /\b(den(y|ies|ied)|denials?)\b/],
    ['announced', /\bannounc\w+\b/],
  ],
  fr: [
    ['denied', /\b(nie|nient|niait|dement|dementent|dementi)\b/],
    ['announced', /\bannonc\w+\b/],
  ],
};

function statusIn(folded: string, language: Language): { readonly status?: Status } {
  const status = STATUSES[language].find(([, pattern]) => pattern.test(folded))?.[0];
  return status === undefined ? {} : { status };
}

/** Intents are tried in a fixed order: views, then the report itself, then one speaker's version. */
export function intentOf(question: ReadQuestion, prepared: PreparedBriefing): Intent | undefined {
  const { folded, language } = question;
  for (const [kind, pattern] of Object.entries(VIEWS[language]) as [ViewKind, RegExp][]) {
    const [matched] = pattern.exec(folded) ?? [];
    if (matched === undefined) continue;
    const words = new Set([...VIEW_WORDS, ...(matched.match(/[\p{L}\p{N}]+/gu) ?? [])]);
    if (!saysMore(question, words, kind === 'disputes')) {
      return kind === 'summary' ? { kind, isShort: SHORT[language].test(folded) } : { kind };
    }
  }
  if (asksForConfirmation(question, prepared)) return { kind: 'confirmation' };
  const attributes = sourceAttributes(question);
  if (attributes.length > 0) return { kind: 'source', attributes };
  const speaker = question.terms.find((term) => term.kind === 'name' && speaksHere(term.key, prepared))?.key;
  if (speaker !== undefined && VERSION[language].test(folded) && onlyAsks(question, speaker)) {
    return { kind: 'version', speaker, ...statusIn(folded, language) };
  }
  return undefined;
}

const CONFIRMING: Readonly<Record<Language, RegExp>> = {
  en: /\b((un)?(confirm|verif)\w*|proof|prove[ns]?|proved|unproven|evidence)\b/,
  fr: /\b(confirm\w+|verifi\w+|prouv\w+|preuves?)\b/,
};

/** "Is any of this confirmed?", « y a-t-il une confirmation indépendante ? », of nothing in particular. */
function asksForConfirmation(question: ReadQuestion, { briefing, findNames }: PreparedBriefing): boolean {
  const { folded, language, kind, terms } = question;
  if (kind === 'person' || terms.some((term) => term.kind === 'number') || !CONFIRMING[language].test(folded))
    return false;
  const publishers = briefing.sources.flatMap(({ publisher }) => findNames(publisher).map(({ name }) => name.id));
  const others = terms.filter((term) => !(term.kind === 'name' && publishers.includes(term.key)));
  return !saysMore({ ...question, terms: others }, CONFIRMATION_WORDS);
}

/** What the noun asked about means of a report, folded. */
const ATTRIBUTE_NOUNS: Readonly<Record<string, SourceAttribute>> = {
  ...{ day: 'date', date: 'date', month: 'date', year: 'date', jour: 'date', mois: 'date', annee: 'date' },
  ...{ city: 'place', town: 'place', ville: 'place', paper: 'publisher', outlet: 'publisher', media: 'publisher' },
};
const ATTRIBUTE_OF = { date: 'date', place: 'place', person: 'author' } as const;

/** Empty where a question is about more than the report itself. */
function sourceAttributes(question: ReadQuestion): SourceAttribute[] {
  const { folded, language, kind, terms } = question;
  const speaksOfReport = terms.some((term) => term.role === 'self' || SOURCE_WORDS.has(term.surface));
  if (!speaksOfReport || saysMore(question, SOURCE_WORDS)) return [];
  const patterns = Object.entries(SOURCE[language]) as [SourceAttribute, RegExp][];
  const named = patterns.filter(([, pattern]) => pattern.test(folded)).map(([attribute]) => attribute);
  if (named.length > 0) return named;
  const asked = terms.find(({ isFocus }) => isFocus)?.surface ?? '';
  const attribute =
    ATTRIBUTE_NOUNS[asked] ??
    (kind === 'date' || kind === 'place' || kind === 'person' ? ATTRIBUTE_OF[kind] : undefined);
  return attribute ? [attribute] : [];
}

/** Content beyond the given words; names are none where they are allowed. */
function saysMore(question: ReadQuestion, words: ReadonlySet<string>, allowsNames = false): boolean {
  return question.terms.some(
    (term) =>
      !term.isAside &&
      term.kind !== 'number' &&
      term.role === 'content' &&
      !(allowsNames && term.kind === 'name') &&
      !term.surface.split(' ').every((word) => words.has(word)),
  );
}

/** Nothing but the speaker, other names left aside, and words of asking and telling. */
function onlyAsks(question: ReadQuestion, speaker: string): boolean {
  return question.terms.every(
    (term) =>
      term.isAside ||
      term.role !== 'content' ||
      term.key === speaker ||
      (term.kind === 'word' && VERSION[question.language].test(term.surface)),
  );
}

function speaksHere(name: string, prepared: PreparedBriefing): boolean {
  return prepared.facts.some(({ speakers }) => speakers.has(name));
}
