import { cleanText } from '../../language/clean.ts';
import { detectLanguage } from '../../language/detect.ts';
import type { Language } from '../../language/languages.ts';
import type { StoppedBy } from '../../reply/check-names.ts';
import { deaden } from '../../reply/deaden.ts';
import { explainedWords } from '../checks/coverage.ts';
import { type Ground, statementIn } from '../checks/ground.ts';
import type { PreparedEvidence } from '../evidence.ts';
import { leansOnOthers } from '../leaning.ts';
import type { Material } from '../types.ts';
import { verify } from '../verify.ts';
import { missesOf } from './keeps.ts';
import type { DraftedSentence } from './read-draft.ts';

/** What becomes of a drafted sentence. */
export type Judged =
  /** `fact`: the one that says so. */
  | { readonly kind: 'passed'; readonly text: string; readonly fact: string }
  /** `facts`: those it cites, of those it may cite. */
  | { readonly kind: 'stopped'; readonly text: string; readonly facts: readonly string[]; readonly check: StoppedBy };

/** Judges drafted sentences. Pure: code alone decides. */
export type Gate = (sentence: DraftedSentence) => Judged;

export interface GateParts {
  readonly evidence: PreparedEvidence;
  /** Ids of the facts that search chose for the question: a sentence may cite no other. */
  readonly allowed: ReadonlySet<string>;
  /** Of the answer. */
  readonly language: Language;
  readonly material: Material;
}

/** Nobody reads longer sentences in a chat, and the checks were measured on shorter ones. */
export const SENTENCE_MAX_CHARS = 400;
/** A sentence that has fewer words of its fact says next to nothing: "Yes.", "Iran.", "400." Some facts have no more. */
const EXPLAINED_MIN_WORDS = 2;
/** Signs that no sentence of a briefing needs: some platform reads them as markup, or they ask, or are pictures. */
const NO_SIGNS_OF_OURS = /[<>`*_~|{}[\]#\\?\p{Extended_Pictographic}]/u;
/** Several signs alone between spaces. No check reads them, so they could spell anything: `.... .-`. */
const SIGNS_ALONE = /(?<!\S)[^\s\p{L}\p{N}]{2,}(?!\S)/u;

/**
 * A sentence passes where one of the facts it cites says all of it. Chips beside it tell speaker and status, so it may leave
 * those out; whatever it does say must be the fact's, and what the fact would be another without must be in it. One that
 * takes several facts is several sentences badly joined.
 */
export function createGate({ evidence, allowed, language, material }: GateParts): Gate {
  const { grounds, index, read, asOf } = evidence;

  /** The fact that says it, or the check it fails on the one that comes nearest to that. */
  function check(text: string, cited: readonly Ground[]): { readonly fact: string } | { readonly failed: StoppedBy } {
    const claim = read(text, language, asOf);
    const verified = cited.map((ground) => verify(claim, ground, { isAlone: false }));
    const [nearest] = verified.toSorted((a, b) => a.failures.length - b.failures.length || b.share - a.share);
    if (!nearest) return { failed: 'citation' };
    const [failure] = nearest.failures;
    if (failure) return { failed: failure.check };
    if (nearest.explained < enoughOf(nearest.ground, language)) return { failed: 'coverage' };
    const missing = missesOf(claim, nearest.ground, material);
    return missing ? { failed: missing } : { fact: nearest.ground.id };
  }

  return ({ text: drafted, facts: named }) => {
    const text = unframed(cleanText(drafted));
    const ids = [...new Set(named)];
    const facts = ids.filter((id) => allowed.has(id));
    const stopped = (by: StoppedBy): Judged => ({ kind: 'stopped', text, facts, check: by });
    if (!isPlain(text)) return stopped('form');
    if (facts.length < ids.length) return stopped('citation');
    if (leansOnOthers(text)) return stopped('names');
    const own = detectLanguage(text, index.vocabulary.stemmers);
    if (own !== undefined && own !== language) return stopped('language');
    const checked = check(
      text,
      grounds.filter(({ id }) => facts.includes(id)),
    );
    return 'fact' in checked ? { kind: 'passed', text, fact: checked.fact } : stopped(checked.failed);
  };
}

/**
 * Without the ids that a model writes into the sentence too, and without "Yes, …": that a claim of the question's is so is no
 * fact's to say.
 */
function unframed(text: string): string {
  const bare = text.replace(IDS, '').replace(YES_NO, '').trim();
  return bare === text ? text : bare.charAt(0).toUpperCase() + bare.slice(1);
}

const IDS = /\s*[[(]\s*f\d+(?:\s*[,;&]\s*f\d+)*\s*[\])]/giu;
const YES_NO = /^(?:yes|no|oui|non)\s*[,.:;!–—-]\s*/iu;

function enoughOf(ground: Ground, language: Language): number {
  const statement = statementIn(ground, language);
  const all = statement ? explainedWords(statement, ground).all : 0;
  return Math.max(1, Math.min(EXPLAINED_MIN_WORDS, all));
}

/** A sentence as briefings have them: short, and nothing in it that asks, calls somebody, leads somewhere or is markup. */
function isPlain(text: string): boolean {
  return text !== '' && text.length <= SENTENCE_MAX_CHARS && !isMarked(text) && deaden(text) === text;
}

function isMarked(text: string): boolean {
  return NO_SIGNS_OF_OURS.test(text) || SIGNS_ALONE.test(text);
}
