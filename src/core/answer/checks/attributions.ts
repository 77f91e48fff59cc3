import type { FoundName } from '../../briefing/names.ts';
import type { TextLanguage } from '../../language/stems.ts';
import type { Word } from '../../language/words.ts';
import { createMarkers, type Marker } from './markers.ts';

/** Where a text says who says so: "Iran denies that …", "…, according to Kirby", « selon Téhéran, … ». */
export interface Attribution {
  /** How it is said: `say`, `deny`, `believe`, `confirm` or `according`. */
  readonly manner: string;
  /** Words of the whole of it, half-open: who, and how. */
  readonly at: number;
  readonly end: number;
  /** Words that name the speaker, half-open. */
  readonly from: number;
  readonly to: number;
  /** Ids of the names in them. */
  readonly names: readonly string[];
}

const findSpeech = createMarkers({
  en: {
    say: `say, says, said, saying, tell, tells, told, claim, claims, claimed, claiming, state, states, stated, declare, declares,
      declared, announce, announces, announced, assert, asserts, asserted, maintain, maintains, maintained, insist, insists,
      insisted, argue, argues, argued, allege, alleges, alleged, note, notes, noted, warn, warns, warned, explain, explains,
      explained, report, reports, reported, write, writes, wrote, add, adds, added, call, calls, called, describe, describes,
      described, accuse, accuses, accused, suggest, suggests, suggested, point out, points out, pointed out, contend, contends,
      contended, speak of, speaks of, spoke of, indicate, indicates, indicated, acknowledge, acknowledges, acknowledged, admit,
      admits, admitted, concede, concedes, conceded`,
    deny: `deny, denies, denied, refute, refutes, refuted, dispute, disputes, disputed, reject, rejects, rejected, contest,
      contests, contested`,
    believe: `believe, believes, believed, think, thinks, thought, estimate, estimates, estimated, assess, assesses, assessed,
      judge, judges, judged, suspect, suspects, suspected, expect, expects, expected, predict, predicts, predicted, consider
      that, considers that, considered that`,
    confirm: `confirm, confirms, confirmed, verify, verifies, verified, prove, proves, proved, proven, establish that,
      established that, establishes that, demonstrate, demonstrates, demonstrated`,
    according: `according to, in the view of, in the words of, in the opinion of, in the eyes of, as per, as told by`,
  },
  fr: {
    say: `dit, disent, disait, disaient, dire, affirme, affirment, affirmait, affirme, declare, declarent, declarait, annonce,
      annoncent, soutient, soutiennent, soutenait, assure, assurent, assurait, pretend, pretendent, pretendait, explique,
      expliquent, indique, indiquent, rapporte, rapportent, ecrit, ecrivent, ajoute, ajoutent, parle de, parlent de, qualifie,
      qualifient, accuse, accusent, avertit, avertissent, note, notent, souligne, soulignent, signale, signalent, avance,
      avancent, reconnait, reconnaissent, admet, admettent, fait savoir, fait valoir, font savoir, appelle,
      appellent, nomme, nomment`,
    deny: `nie, nient, niait, nie, dement, dementent, dementi, dementait, rejette, rejettent, refute, refutent, conteste,
      contestent`,
    believe: `croit, croient, croyait, croyaient, pense, pensent, pensait, estime, estiment, estimait, juge, jugent, s attend,
      s attendent, soupconne, soupconnent, prevoit, prevoient`,
    confirm: `confirme, confirment, confirmait, prouve, prouvent, verifie, verifient, demontre, demontrent, etablit que`,
    according: `selon, d apres, aux yeux de, aux yeux du, de l avis de, de l avis du, de source`,
  },
  es: {
    say: `dice, dicen, dijo, dijeron, afirma, afirman, afirmo, declara, declaro, anuncio, anuncia, asegura, aseguro, sostiene`,
    deny: `niega, niegan, nego, negaron, desmiente, desmintio`,
    believe: `cree, creen, creia, piensa, estima, estiman`,
    confirm: `confirma, confirman, confirmo, confirmaron, demuestra, demostro`,
    according: `segun, de acuerdo con`,
  },
});

/** What makes a verb a noun: "the claims", « le dit accord ». */
const NOUN_AFTER: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: new Set('the a an its their his her this these those of some any our no'.split(' ')),
  fr: new Set('le la les l un une des du de ce cet cette ces son sa ses leur leurs aux'.split(' ')),
  es: new Set('el la los las un una de su sus'.split(' ')),
};
/** What may stand between a speaker and the verb. */
const BETWEEN = new Set(
  `has have had is are was were be been being also already publicly officially repeatedly now since later earlier again ever
   then still first a ont avait avaient est sont etait etaient ete aussi deja publiquement officiellement depuis
   encore ne n pas who which qui se s ha han`.split(/\s+/),
);
/** Longer than this it is no speaker but a sentence. */
const SPEAKER_MAX_WORDS = 9;
/** Where a clause may begin inside a sentence. */
const CLAUSE_STARTS = new Set('that what which whom and but while as que qu ce mais et comme dont'.split(' '));

interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: TextLanguage;
  readonly names: readonly FoundName[];
}

export function findAttributions(reading: Reading): Attribution[] {
  const isNameOf = ({ at }: Marker) => reading.names.some(({ firstWord, endWord }) => firstWord <= at && at < endWord);
  const isCapital = ({ at }: Marker) => at > 0 && reading.words[at]?.isCapitalised === true;
  const markers = findSpeech(reading.words, reading.language)
    .filter((marker) => isVerb(marker, reading))
    .filter((marker) => !isNameOf(marker) && !(marker.key !== 'according' && isCapital(marker)));
  const opening = openingFor(reading);
  const all = opening ? [opening, ...markers] : markers;
  return all.flatMap((marker, nth) => {
    const floor = all[nth - 1]?.end ?? 0;
    const found = marker.key === 'according' ? speakerAfter(marker, reading) : speakerOfVerb(marker, floor, reading);
    if (!found) return [];
    const { from, to } = found;
    const names = reading.names
      .filter(({ firstWord, endWord }) => firstWord >= from && endWord <= to)
      .map(({ name }) => name.id);
    return [{ manner: marker.key, at: Math.min(marker.at, from), end: Math.max(marker.end, to), from, to, names }];
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** « Pour la maire, … »: at the beginning, before a name and a comma. */
function openingFor(reading: Reading): Marker | undefined {
  const { words, language, names } = reading;
  if (language !== 'fr' || words[0]?.text !== 'pour') return undefined;
  const marker = { key: 'according', at: 0, end: 1 };
  const span = speakerAfter(marker, reading);
  const isName =
    span && names.some(({ firstWord, endWord }) => firstWord <= 2 && endWord === span.to && span.to < words.length);
  return isName ? marker : undefined;
}

function speakerOfVerb(marker: Marker, floor: number, reading: Reading): Span | undefined {
  if (isPassive(marker, reading)) return passiveSpeaker(marker, reading);
  return speakerBefore(marker, floor, reading) ?? speakerBehind(marker, reading);
}

/** "*the White House* said", « *Téhéran* le nie », from the start of its clause. */
function speakerBefore({ at }: Marker, floor: number, { text, words, names, language }: Reading): Span | undefined {
  const isPronoun = isObject(at - 1, { words, names });
  if ((NOUN_AFTER[language].has(words[at - 1]?.text ?? '') && !isPronoun) || at === 0) return undefined;
  let to = isPronoun ? at - 1 : at;
  while (to > 0 && BETWEEN.has(words[to - 1]?.text ?? '') && isClose(text, words, to)) to -= 1;
  if (!isClose(text, words, at)) return undefined;
  let from = to;
  const inName = (index: number) => names.some(({ firstWord, endWord }) => firstWord < index && index < endWord);
  while (
    from > floor &&
    isClose(text, words, from) &&
    (inName(from) || !CLAUSE_STARTS.has(words[from - 1]?.text ?? ''))
  )
    from -= 1;
  return from < to && to - from <= SPEAKER_MAX_WORDS ? { from, to } : undefined;
}

/** « Téhéran *le* nie »: after a name, it is what they speak of. */
function isObject(at: number, { words, names }: Pick<Reading, 'words' | 'names'>): boolean {
  return /^(?:le|la|l|les)$/.test(words[at]?.text ?? '') && names.some(({ endWord }) => endWord === at);
}

const BE = new Set('is are was were be been being est sont etait etaient ete'.split(' '));
/** So far behind a passive its speaker may stand. */
const BY_WITHIN = 14;

function isPassive({ at }: Marker, { words }: Reading): boolean {
  const [last, before] = [words[at - 1]?.text ?? '', words[at - 2]?.text ?? ''];
  return BE.has(last) || (BETWEEN.has(last) && BE.has(before));
}

/** "was announced by *Iran*"; a passive has no other speaker. */
function passiveSpeaker({ end }: Marker, reading: Reading): Span | undefined {
  const by = reading.words.findIndex(
    ({ text }, index) => index >= end && index < end + BY_WITHIN && (text === 'by' || text === 'par'),
  );
  return by < 0 ? undefined : speakerAfter({ key: '', at: by, end: by + 1 }, reading);
}

/** Verbs that are nouns as well: before "that" or a quotation alone, or right after a name. */
const NOUNISH =
  /^(?:states?|notes?|reports?|claims?|calls?|called|estimates?|judges?|disputes?|contests?|suspects?|describe[sd]?|accuse[sd]?|thought|expected|expects?|suggest(?:s|ed)?|indicate[sd]?|added|adds?|argued|note|nie|juge|appelle|nomme|nomment|pense|estime|prevu|ecrit|signale|avance|note|notent|parle de|parlent de)$/;

/** "To say" says nothing yet. */
const INFINITIVE =
  /^(?:say|tell|claim|announce|explain|add|deny|think|believe|assess|consider|confirm|prove|verify|maintain|admit)$/;

function isVerb({ at, end }: Marker, { text, words, names }: Reading): boolean {
  if (INFINITIVE.test(words[at]?.text ?? '') && words[at - 1]?.text === 'to') return false;
  if (!NOUNISH.test(words[at]?.text ?? '')) return true;
  const next = words[end];
  const opensQuote = /[«“":]/u.test(text.slice(words[end - 1]?.end, next?.start));
  if (opensQuote || /^(?:that|que|qu)$/.test(next?.text ?? '') || isBeforeDate(end, words)) return true;
  const before = words[at - 1];
  return (
    names.some(({ endWord }) => endWord === at) ||
    isObject(at - 1, { words, names }) ||
    before?.isCapitalised === true ||
    /^(?:it|he|she|they|i|we|il|elle|ils|elles|officials|officiels|responsables|americains|spokesman|spokeswoman|spokesperson)$/.test(
      before?.text ?? '',
    )
  );
}

/** "Noted *on 5 May 2019 that*": a date stands between. */
function isBeforeDate(end: number, words: readonly Word[]): boolean {
  const behind = words.slice(end, end + DATE_WORDS);
  const that = behind.findIndex(({ text }) => /^(?:that|que|qu)$/.test(text));
  return that > 0 && behind.slice(0, that).some(({ isNumber }) => isNumber);
}

const DATE_WORDS = 6;

/** ", said *Kirby*", « , affirme *Téhéran* ». */
function speakerBehind(marker: Marker, reading: Reading): Span | undefined {
  const { text, words } = reading;
  if (NOUNISH.test(words[marker.at]?.text ?? '') || marker.key === '') return undefined;
  let start = marker.at;
  while (start > 0 && BETWEEN.has(words[start - 1]?.text ?? '') && isClose(text, words, start)) start -= 1;
  if (start === 0 || isClose(text, words, start)) return undefined;
  const behind = speakerAfter(marker, reading);
  const isClause = behind && reading.language === 'en' && tellsMore(marker, behind, words);
  return isClause ? speakerApart(start, reading) : behind;
}

/** Behind "told" stands whom, and a clause is what is said. */
function tellsMore({ at }: Marker, { from, to }: Span, words: readonly Word[]): boolean {
  if (NEVER_BEFORE.test(words[at]?.text ?? '') || CLAUSE_OPENERS.test(words[from]?.text ?? '')) return true;
  return words.slice(from, to).some(({ text }) => AUXILIARY.test(text));
}

const NEVER_BEFORE = /^(?:tells?|told|den(?:y|ies|ied)|admit(?:s|ted)?|refute[sd]?|reject(?:s|ed)?|confirm(?:s|ed)?)$/;
const CLAUSE_OPENERS = /^(?:it|he|she|they|we|i|you|there|that|this|these|those|his|her|their|its|if)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/;

/** "*Eva Berg*, 52, told …", "*Eva Berg*, who said …": before what parts the speaker from the verb. */
function speakerApart(start: number, { text, words }: Reading): Span | undefined {
  const isRelative = words[start]?.text === 'who';
  const breaks = [...words.keys()].filter((at) => at > 0 && at <= start && !isClose(text, words, at));
  const to = isRelative ? start : breaks.at(-2);
  const from = breaks.findLast((at) => at < (to ?? 0)) ?? 0;
  return to !== undefined && to - from <= SPEAKER_MAX_WORDS && from < to ? { from, to } : undefined;
}

/** Up to the next mark of punctuation, or what else is told of the speaker: "a report *that* …". */
function speakerAfter({ end }: Marker, { text, words, names }: Reading): Span | undefined {
  let to = end;
  const isInside = (at: number) => names.some(({ firstWord, endWord }) => firstWord < at && at < endWord);
  const isRelative = (at: number) => at > end && RELATIVE.test(words[at]?.text ?? '') && !isInside(at);
  while (to < words.length && isClose(text, words, to) && to - end < SPEAKER_MAX_WORDS && !isRelative(to)) to += 1;
  return to > end ? { from: end, to } : undefined;
}

/** What goes on about whom or what was just named. */
export const RELATIVE = /^(?:that|which|who|whose|qui|que|qu|dont)$/;

/** No comma, dash or quotation mark parts a word from the one before it; that of "12,000" parts none. */
function isClose(text: string, words: readonly Word[], at: number): boolean {
  const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
  return gap === ',' || (!/[,;:()[\]«»“”"–—]/u.test(gap) && !/\s-\s/.test(gap));
}
