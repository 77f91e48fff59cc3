import type { Language } from '../language/languages.ts';
import { type Word, wordsOf } from '../language/words.ts';
import { partiesIn } from './direction.ts';
import type { PreparedBriefing } from './prepare.ts';
import type { ReadQuestion } from './question.ts';
import { stancesIn } from './stance.ts';

/** Verbs by which somebody speaks, folded and without their endings. */
const SPEAKING: Readonly<Record<Language, RegExp>> = {
  en: /^(say|says|said|claim|state|declare|announce|den(y|i)|admit|confirm|respond|repl(y|i)|answer|react|comment|argue|insist|accuse|warn|believe|think|reject|refute|retort|counter|accept|acknowledge|explain|describ|call|characteri[sz]e|label|brand|depict)(s|d|ed|es)?$/,
  fr: /^(dit|disent|dire|dis|affirm|pretend|declar|annonc|ni|nie|nient|dement|admet|admis|reconnai|reconnu|confirm|repond|reag|comment|soutien|accus|avert|croi|pens|rejet|refut|retorqu|repliqu|ripost|accept|expliqu|assur|decri|qualifi|evoqu|surnomm)(e|es|ent|er|ee|i|t|ait|aient|u)?$/,
};
/** What comes before a name that speaks: "according to Iran", « selon Téhéran ». */
const ACCORDING: Readonly<Record<Language, RegExp>> = {
  en: /\b(according to|(reaction|response|comment|reply|statement|denial)s? (from|by)|in the (view|words|opinion) of|told by|attributed to|credited to|per|going by|if you believe)\s+(the\s+)?$/,
  fr: /\b(selon|d'apres|(une|la|de|aucune) (reaction|reponse|declaration) (de|du|des)|aux yeux de|de l'avis de|a en croire|sur le compte de|attribue\w* a|aux? dires? de|de l'aveu de|vu de)\s*(la|le|les|l')?\s*$/,
};
/** Between a name and its verb: "has Tehran *ever publicly* said". */
const GAP_MAX_WORDS = 3;
/** Words between a name and its verb that make one name of it: "Russian *defence ministry* said". */
const TITLE_MAX_WORDS = 3;
const LINKING = new Set(
  'ever also not never publicly really itself a t il elle ils elles on ont has have had did does do n ne pas l y en'.split(
    ' ',
  ),
);

/** The ids of the names that a question asks to speak: "what did *Kirby* say?", « que dit *Téhéran* ? ». */
export function voicesOf({ text, folded, language }: ReadQuestion, prepared: PreparedBriefing): ReadonlySet<string> {
  const voices = new Map<string, number>();
  const words = wordsOf(text);
  const names = prepared.findNames(text, words);
  const stances = stancesIn(words, language, names);
  const publishers = new Set(
    prepared.briefing.sources.flatMap(({ publisher }) => prepared.findNames(publisher).map((found) => found.name.id)),
  );
  for (const { name, firstWord, endWord, start } of partiesIn(names)) {
    // "Is the Caspian *confirmed* as a route?" A town may speak, but only one that does.
    if (publishers.has(name.id) || (name.kind === 'place' && isSilent(name.id, prepared))) continue;
    if (ACCORDING[language].test(folded.slice(0, start))) voices.set(name.id, start);
    const isVerb = (at: number) => isSpeakingAt(words, at, language) || isGivingWordAt(words, at);
    let after = endWord;
    while (after < endWord + GAP_MAX_WORDS && LINKING.has(words[after]?.text ?? '')) after += 1;
    const verb = [0, 1, 2, 3].map((more) => after + more).find((at) => isVerb(at) && !isNounAt(words, at, language));
    if (
      verb !== undefined &&
      isPlain(text, words, after, verb) &&
      !isPonderedDeed(words, verb) &&
      !isSaidOf(words, verb)
    )
      voices.set(name.id, start);
    if (stances.some((stance) => stance.name.start === start)) voices.set(name.id, start);
    if (language === 'fr' && isInverted(words, firstWord)) voices.set(name.id, start);
  }
  // "The one says so. What does the other say to that?" asks the other.
  const asking = Math.max(0, ...[...text.matchAll(BEFORE_ASKING)].map((match) => match.index + match[0].length));
  const inAsking = [...voices].filter(([, start]) => start >= asking);
  return new Set((inAsking.length > 0 ? inAsking : [...voices]).map(([id]) => id));
}

function isSpeakingAt(words: readonly Word[], at: number, language: Language): boolean {
  const verb = words[at]?.text ?? '';
  // "Which *word* does it use?"
  return (
    SPEAKING[language].test(verb) ||
    (/^puts?$/.test(verb) && /^(it|forward)$/.test(words[at + 1]?.text ?? '')) ||
    (USING.test(verb) && words.some(({ text }) => SPEECH.has(text)))
  );
}

/** "The source for the *claim*?": at the end, and with nothing that would make a verb of it. */
function isNounAt(words: readonly Word[], at: number, language: Language): boolean {
  return language === 'en' && at === words.length - 1 && !words.some(({ text }) => HELPING.has(text));
}

const HELPING = new Set('do does did has have had will would can could'.split(' '));

/** "Did it *give any reaction*?" */
function isGivingWordAt(words: readonly Word[], at: number): boolean {
  const after = words.slice(at + 1, at + 4).map(({ text }) => text);
  return GIVING.test(words[at]?.text ?? '') && after.some((word) => WORDS.has(word));
}

const GIVING = /^(give|gives|gave|given|offer|offered|issue|issued|made|make|had|have|has|donne|fait|publie)$/;
const WORDS = new Set('reaction response comment answer reply statement reponse commentaire declaration'.split(' '));
const USING = /^(use|uses|used|emploie|emploient|employe|utilise|utilisent)$/;
const SPEECH = new Set('word words term terms expression phrase label mot mots terme termes formule'.split(' '));

/** « Que dit *l’Iran* ? » asks for its words; « qui accuse *l’Iran* ? » and « qui dit que *l’Iran* … » do not. */
function isInverted(words: readonly Word[], name: number): boolean {
  const verb = FRENCH_ARTICLES.has(words[name - 1]?.text ?? '') ? name - 2 : name - 1;
  return SPEAKING.fr.test(words[verb]?.text ?? '') && words[verb - 1]?.text !== 'qui';
}

const FRENCH_ARTICLES = new Set(['l', 'la', 'le', 'les']);

const BEING = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were']);

/** "Tehran is *said to* send it", "the run has *been refuted*": others say so. */
function isSaidOf(words: readonly Word[], verb: number): boolean {
  const text = words[verb]?.text ?? '';
  const isPassive = BEING.has(words[0]?.text ?? '') && /ed$/.test(text);
  if (isPassive) return true;
  const isParticiple = /(ed|said)$/.test(text) && !/^(respond|repli|react)/.test(text);
  return isParticiple && (words[verb + 1]?.text === 'to' || BEING.has(words[verb - 1]?.text ?? ''));
}

const BEFORE_ASKING = /[.!;:]\s+|,\s+(?=(?:what|who|how|which|que|quel|quelle|comment)\s)/giu;

const PONDERING = /^(think|thinks|thought|believe|believed)$/;

/** "Did Iran think about selling …" asks for a deed, not for words. */
function isPonderedDeed(words: readonly Word[], verb: number): boolean {
  const isPondering = PONDERING.test(words[verb]?.text ?? '') && words[verb + 1]?.text === 'about';
  return isPondering && (words[verb + 2]?.text ?? '').endsWith('ing');
}

/** Words between the name and its verb, and nothing else: "Iranian *officials* said". */
function isPlain(text: string, words: readonly Word[], at: number, verb: number): boolean {
  if (verb > at + TITLE_MAX_WORDS) return false;
  const between = text.slice(words[at - 1]?.end ?? 0, words[verb]?.start ?? 0);
  return /^[\s\p{L}\p{M}'’-]*$/u.test(between);
}

/** The same for a name that speaks nowhere in the briefing. */
export function isSilent(name: string, prepared: PreparedBriefing): boolean {
  return !prepared.facts.some(({ speakers }) => speakers.has(name));
}

/** One of the voices speaks. */
export function isSpoken(speakers: ReadonlySet<string>, voices: ReadonlySet<string>): boolean {
  return [...voices].some((voice) => speakers.has(voice));
}

/** "Who says so?", « d'après qui ? », "which official announced it?": whoever said it answers. */
export function asksWhoSays({ kind, terms, text, folded, language }: ReadQuestion): boolean {
  if (kind !== 'person') return false;
  if (terms.some(({ role }) => role === 'telling') || WHO_SAYS[language].test(folded)) return true;
  return wordsOf(text).some((word) => SPEAKING[language].test(word.text));
}

const WHO_SAYS: Readonly<Record<Language, RegExp>> = {
  en: /\b(according to|on) (whom|who|whose)\b|\bwhose word|\bwho puts? \w+|\b(source|origin) (for|of|behind)\b|\b(attributed|credited) to (who|whom)\b|\bwho\b.{0,20}\b(have|had|get|got) (this|that|it) from\b/,
  fr: /\b(selon|d'apres) qui\b|\b(de qui (tient|tenons)|a qui (doit|devons))\b|\bsource (de|du|des|d'|pour)\b/,
};
