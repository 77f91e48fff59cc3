import { LANGUAGES } from '../language/languages.ts';
import { FACT_ID, FINGERPRINT, isDate, NAME_ID, SLUG_MAX_CHARS } from './schema.ts';
import {
  type Briefing,
  type Correction,
  type Fact,
  type FormerFact,
  MAGNITUDES,
  MOMENT_QUALIFIERS,
  NAME_KINDS,
  STATUSES,
} from './types.ts';

/**
 * Reads a file that is in form as it stands, several times as fast as the schema, which counts for thousands of files.
 * Undefined for everything else, right or wrong: then the schema has to judge. What is read here, the schema reads alike.
 */
export function readPlainForm(raw: unknown): Omit<Briefing, 'languages'> | undefined {
  return isPlainBriefing(raw) ? withDefaults(raw) : undefined;
}

type Defaults = 'planned' | 'figures' | 'disputes';
type Plain<Whole extends FormerFact> = Omit<Whole, Defaults> & Partial<Pick<Whole, Defaults>>;
type PlainCorrection = Omit<Correction, 'was'> & { readonly was?: Plain<FormerFact> };

type PlainBriefing = Omit<Briefing, 'languages' | 'fictional' | 'facts' | 'corrections'> &
  Partial<Pick<Briefing, 'fictional'>> & {
    readonly facts: readonly Plain<Fact>[];
    readonly corrections?: readonly PlainCorrection[];
  };

const DEFAULTS = { planned: false, figures: [], disputes: [] };

function withDefaults(briefing: PlainBriefing): Omit<Briefing, 'languages'> {
  const facts = briefing.facts.map((fact) => ({ ...DEFAULTS, ...fact }));
  const corrections = (briefing.corrections ?? []).map(({ was, ...correction }) =>
    was ? { ...correction, was: { ...DEFAULTS, ...was } } : correction,
  );
  return { fictional: false, ...briefing, facts, corrections };
}

type Check = (value: unknown) => boolean;
type Checks = Readonly<Record<string, Check>>;

const isFlag: Check = (value) => typeof value === 'boolean';
const isLine: Check = (value) => typeof value === 'string' && value !== '' && value === value.trim();
const isNameId = matching(NAME_ID);
const isFactId = matching(FACT_ID);
const isFingerprint = matching(FINGERPRINT);
const isLanguage = oneOf(LANGUAGES);
const isLocalized = partial(isLine);
const isWordLists = partial(listOf(isLine));
const isSlug: Check = (value) => isNameId(value) && String(value).length <= SLUG_MAX_CHARS;
/** A year may also be a number, which the schema turns into text. */
const isDateText: Check = (value) => typeof value === 'string' && isDate(value);
const isMagnitude = oneOf(MAGNITUDES);

const isMoment = group({ date: isDateText }, { qualifier: oneOf(MOMENT_QUALIFIERS), words: isLocalized });

const isSource = group(
  {
    id: isNameId,
    publisher: isLine,
    date: isMoment,
    language: isLanguage,
    rights: isLocalized,
    reliability: oneOf(['A', 'B', 'C', 'D', 'E', 'F']),
    paragraphs: listOf(isFingerprint, 1),
  },
  { byline: isLine, dateline: isLine, translatedFrom: isLanguage },
);

const isName = group(
  { id: isNameId, kind: oneOf(NAME_KINDS), label: isLocalized, forms: isWordLists },
  {
    partOf: isNameId,
    coordinates: group({ latitude: numberIn(-90, 90), longitude: numberIn(-180, 180), addedBy: isLine }),
  },
);

const factChecks = {
  text: isLocalized,
  status: oneOf(STATUSES),
  saidBy: group({ speaker: isNameId }, { role: isLocalized, onBehalfOf: isNameId }),
  evidence: listOf(group({ source: isNameId, paragraph: integerFrom(1), fingerprint: isFingerprint }), 1),
  reviewedBy: isLine,
};
const optionalFactChecks = {
  said: isMoment,
  happened: isMoment,
  planned: isFlag,
  figures: listOf(group({ value: (value) => Number.isFinite(value) || isMagnitude(value), unit: isLocalized })),
  disputes: listOf(isFactId),
  supersedes: isFactId,
  indexTerms: isLocalized,
};
const isFact = group({ id: isFactId, ...factChecks }, optionalFactChecks);

const isCorrection = group(
  {
    version: integerFrom(2),
    date: isDateText,
    fact: isFactId,
    kind: oneOf(['corrected', 'withdrawn']),
    note: isLocalized,
  },
  { was: group(factChecks, optionalFactChecks) },
);

const isBriefing = group(
  {
    slug: isSlug,
    version: integerFrom(1),
    title: isLocalized,
    summary: isLocalized,
    topics: isWordLists,
    sources: listOf(isSource, 1),
    names: listOf(isName),
    facts: listOf(isFact, 1),
  },
  { fictional: isFlag, corrections: listOf(isCorrection) },
);

function isPlainBriefing(raw: unknown): raw is PlainBriefing {
  return isBriefing(raw);
}

/** All of `required` and any of `optional`, nothing else. */
function group(required: Checks, optional: Checks = {}): Check {
  const checks = new Map(Object.entries({ ...required, ...optional }));
  const fields = Object.keys(required);
  return (value) => {
    if (!isRecord(value)) return false;
    for (const field in value) if (!checks.get(field)?.(value[field])) return false;
    return fields.every((field) => field in value);
  };
}

/** Languages, not all of them perhaps. */
function partial(check: Check): Check {
  return (value) => {
    if (!isRecord(value)) return false;
    for (const key in value) if (!isLanguage(key) || !check(value[key])) return false;
    return true;
  };
}

function listOf(check: Check, fewest = 0): Check {
  return (value) => Array.isArray(value) && value.length >= fewest && value.every(check);
}

function oneOf(values: readonly string[]): Check {
  const known = new Set<unknown>(values);
  return (value) => known.has(value);
}

function matching(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value);
}

function integerFrom(least: number): Check {
  return (value) => Number.isSafeInteger(value) && Number(value) >= least;
}

function numberIn(least: number, most: number): Check {
  return (value) => typeof value === 'number' && value >= least && value <= most;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
