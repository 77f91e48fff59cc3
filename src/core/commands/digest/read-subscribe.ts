import type { Library } from '../../briefing/library.ts';
import { cityOf, createZoneFinder, zoneNames } from '../../digest/zones.ts';
import { foldText } from '../../language/fold.ts';
import type { Language } from '../../language/languages.ts';
import { nearestWord } from '../nearest-word.ts';
import { type BriefingPhrase, briefingPhrases } from './briefing-phrases.ts';
import { dayOf, daysThrough } from './days.ts';
import { LEXICON, type Meaning, suggestions } from './lexicon.ts';
import { readTime } from './read-time.ts';
import { type ReadFault, type Reading, type ReadSubscribe, startReading } from './reading.ts';

/** What stands around a word and is not part of it. */
const AROUND = /^["“”«»„'‘’([]+|["“”«»'’)\].!?;:]+$/gu;
/** A channel as platforms write it. */
const CHANNEL = /^<#([A-Za-z0-9]+)(?:\|[^>]*)?>$/;
/** No phrase that we know is longer, in words. */
const PHRASE_MAX_WORDS = 8;
/** What names no place, and so not when clocks change. */
const NO_PLACE = /^(?:utc|gmt)?[+-]\d|^(?:cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|wet|eet|ist|jst)$/;

/**
 * Reads the words after `/digest subscribe`, in any order, English and French mixed as they come: briefings, time, days,
 * zone, language, mode. Never throws; what it does not understand is told, with the right word where one is near. Words for
 * the same thing that differ are a fault too, but days and briefings add up. `text` is clean text.
 */
export function readSubscribe(text: string, library: Library, language: Language): ReadSubscribe {
  const words = text
    .split(/[\s,;]+/u)
    .map((word) => (CHANNEL.test(word) ? word : word.replace(AROUND, '')))
    .filter((word) => word !== '');
  const reading = startReading();
  const context = { briefings: briefingPhrases(library), findZone: createZoneFinder(), reading, language };
  for (let at = 0; at < words.length; ) at += readAt(words, at, context);
  return reading.result();
}

interface Context {
  readonly briefings: ReadonlyMap<string, BriefingPhrase>;
  readonly findZone: (typed: string) => string | undefined;
  readonly reading: Reading;
  readonly language: Language;
}

/** Reads the longest phrase that begins at a word, and says how many words that is. */
function readAt(words: readonly string[], at: number, context: Context): number {
  for (let count = Math.min(PHRASE_MAX_WORDS, words.length - at); count > 0; count -= 1) {
    if (readPhrase(words.slice(at, at + count).join(' '), count, context)) return count;
  }
  context.reading.fault(faultIn(words[at] ?? '', context));
  return 1;
}

function readPhrase(typed: string, count: number, { briefings, reading, findZone }: Context): boolean {
  const folded = foldText(typed);
  const channel = CHANNEL.exec(typed)?.[1];
  if (channel !== undefined) {
    reading.set('target', channel, typed);
    return true;
  }
  const found = briefings.get(folded) ?? briefings.get(withoutArticle(folded));
  if (found && (count > 1 || !LEXICON.has(folded))) {
    reading.follow(found);
    return true;
  }
  const meaning = LEXICON.get(folded) ?? dayRange(folded);
  if (meaning) {
    reading.note(meaning, typed);
    return true;
  }
  const time = readTime(folded);
  if (time.kind !== 'none') {
    if (time.kind === 'time') reading.set('time', time.time, typed);
    else reading.fault({ kind: 'no-time', words: typed });
    return true;
  }
  const timeZone = findZone(typed);
  if (timeZone === undefined) return false;
  reading.set('timeZone', timeZone, typed);
  return true;
}

/** What is wrong with a word that begins nothing we know, and what may have been meant. */
function faultIn(word: string, { briefings, language }: Context): ReadFault {
  const isOffset = NO_PLACE.test(foldText(word));
  if (/^\d{1,4}$/.test(word)) return { kind: 'no-time', words: word };
  if (isOffset) return { kind: 'no-zone', words: word };
  if (word.includes('/')) return { kind: 'no-zone', words: word, ...near(nearestWord(word, zoneNames())) };
  const topics = [...briefings.values()].map(({ shown }) => shown);
  const known = [...suggestions(language), ...topics, ...zoneNames().map(cityOf)];
  return { kind: 'unknown', words: word, ...near(nearestWord(word, known)) };
}

function near(nearest: string | undefined) {
  return nearest === undefined ? {} : { nearest };
}

/** "mon-fri", "lun-ven". */
function dayRange(folded: string): Meaning | undefined {
  const [from, to, ...others] = folded.split('-').map((day) => dayOf(LEXICON.get(day)));
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  return { kind: 'days', days: daysThrough(from, to) };
}

/** "iran" of "l'iran". */
function withoutArticle(folded: string): string {
  return folded.replace(/^[ld]'/, '');
}
