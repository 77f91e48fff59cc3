import { paragraphsOf } from '../../briefing/fingerprint.ts';
import { foldText } from '../../language/fold.ts';

/** A sentence of an article as it stands there, white space folded. */
export interface ArticleSentence {
  readonly text: string;
  /** Counted from 1. */
  readonly paragraph: number;
}

/**
 * The sentences of a text in English, French or Spanish, in order, none empty; together they are the whole text but for
 * its white space. Paragraphs are parted by blank lines; a text without any has one a line, unless its lines are merely
 * wrapped. Abbreviations, initials and numbers do not end a sentence; a quotation mark belongs to what it closes.
 */
export function splitSentences(text: string): ArticleSentence[] {
  return articleParagraphs(text).flatMap((paragraph, index) =>
    sentencesOf(paragraph).map((sentence) => ({ text: sentence, paragraph: index + 1 })),
  );
}

function articleParagraphs(text: string): string[] {
  const unified = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  const paragraphs = paragraphsOf(unified);
  const lines = unified.split('\n').filter((line) => line.trim() !== '');
  const isOnePerLine = paragraphs.length === 1 && lines.filter(endsSentence).length * 2 > lines.length;
  return (isOnePerLine ? lines : paragraphs)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function endsSentence(line: string): boolean {
  return /[.!?…:][\p{Pe}\p{Pf}"'\s]*$/u.test(line.trimEnd().slice(-LOOK_CHARS));
}

/** What may end a sentence, what closes with it, and the white space that must follow. Each sign fits in one way only. */
const STOPS = /(?<![.!?…])[.!?…]+(?:\s»|[\p{Pe}\p{Pf}"'])*\s+/gu;
/** No abbreviation is longer, and no sentence has more before its first letter that tells. */
const LOOK_CHARS = 40;
/** What a sentence may begin with: a capital letter or a figure, after whatever opens. */
const BEGINNING = /^(?:[\p{Ps}\p{Pi}\p{Pd}"'¿¡*•]|\s)*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const stop of paragraph.matchAll(STOPS)) {
    const end = stop.index + stop[0].length;
    const before = paragraph.slice(Math.max(start, stop.index - LOOK_CHARS), stop.index);
    if (!isBoundary(before, stop[0].trim(), paragraph.slice(end, end + LOOK_CHARS))) continue;
    sentences.push(paragraph.slice(start, end).trim());
    start = end;
  }
  return [...sentences, paragraph.slice(start).trim()].filter((sentence) => sentence !== '');
}

function isBoundary(before: string, stop: string, after: string): boolean {
  if (!BEGINNING.test(after)) return false;
  if (stop !== '.') return true;
  const word = /[\p{L}\p{M}\p{N}.'’-]+$/u.exec(before)?.[0] ?? '';
  const last = foldText(word).replace(/^(?:[ldn]|qu)'/, '');
  if (NEVER_LAST.has(last)) return false;
  if (BEFORE_NUMBER.has(last)) return !/^\s*\p{N}/u.test(after);
  if (isInitial(word) || MAYBE_LAST.has(last)) return OPENERS.has(foldText(/^\P{L}*(\p{L}+)/u.exec(after)?.[1] ?? ''));
  return /\p{L}|\p{N}|\p{P}|\p{S}/u.test(before);
}

/** "J", "J.R", "U.S", "J.-C": single capitals, parted by full stops. */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\p{M}*\.?-?)*\p{Lu}$/u.test(word) && !/\p{Lu}{2}/u.test(word);
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Abbreviations that something must follow: titles and the like. Folded, without their last full stop. */
const NEVER_LAST = setOf(
  `mr mrs ms dr drs prof st ste mt ft gen sen rep gov lt col sgt capt cpt cmdr adm maj brig pres hon rev fr messrs vs
   viz e.g i.e cf al approx mm mme mmes mlle mlles mgr sr sra srta sres dra ud uds dna excmo c.-a-d p.ex env av apr`,
);
/** Abbreviations only before a number. */
const BEFORE_NUMBER = setOf('no nos nr n p pp art fig vol ch chap pag pags num nums tel op sec para');
/** Abbreviations that may also be the last word of a sentence. */
const MAYBE_LAST = setOf(
  `inc ltd co corp bros jr snr etc p.m a.m m ph.d ee uu ee.uu s.a dept univ assn ave blvd rd jan feb mar apr jun jul aug
   sep sept oct nov dec janv fevr avr juil adj esq d.c u.s u.k u.n e.u`,
);
/** Words that, with a capital, as good as always begin a sentence. Folded. */
const OPENERS = setOf(
  `the a an in on at it he she they we his her its their this that these those there but and when while after before
   although as for from by with since if however who what where some many most
   le la les l un une des il elle ils elles en dans ce cette ces cet son sa ses leur leurs mais et apres avant selon pour
   depuis lors au aux c d on
   el los las una unos unas se su sus pero y cuando despues antes segun para desde esta este estos estas`,
);
