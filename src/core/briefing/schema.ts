import { z } from 'zod';
import { LANGUAGES } from '../language/languages.ts';
import { MAGNITUDES, MOMENT_QUALIFIERS, NAME_KINDS, STATUSES } from './types.ts';

export const NAME_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const SLUG_MAX_CHARS = 60;
export const FACT_ID = /^f[1-9]\d*$/;
export const FINGERPRINT = /^[0-9a-f]{16}$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * The form of `briefing.yaml`, field by field. What one field means to another (ids that must exist, disputes that must
 * be mutual) is in `references.ts`. Descriptions end up in the JSON Schema that editors show. `plain-form.ts` says the same, faster.
 */
const line = z.string().trim().min(1, 'is empty');
const language = z.enum(LANGUAGES);
const localized = z.partialRecord(language, line);
const wordLists = z.partialRecord(language, z.array(line));
const nameId = z.string().regex(NAME_ID, 'must be lower-case words joined by hyphens');
const slug = nameId.max(SLUG_MAX_CHARS);
const factId = z.string().regex(FACT_ID, 'must be f and a number, such as f12');
const fingerprint = z.string('must be in quotes').regex(FINGERPRINT, 'must be 16 hexadecimal digits');

const DATE_FAULT = 'must be a date such as 2023, 2023-06 or 2023-06-09';
const date = z
  .union([z.string(), z.number().int().transform(String)], DATE_FAULT)
  .refine(isDate, DATE_FAULT)
  .describe('2023, 2023-06 or 2023-06-09: as precise as the source, never more');

const moment = z.strictObject({
  date,
  qualifier: z.enum(MOMENT_QUALIFIERS).exactOptional(),
  words: localized.exactOptional().describe("the report's own words for the date, such as “last month”"),
});

const source = z.strictObject({
  id: nameId,
  publisher: line,
  byline: line.exactOptional(),
  dateline: line.exactOptional(),
  date: moment,
  language: language.describe('of the text that was read'),
  translatedFrom: language.exactOptional(),
  rights: localized,
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).describe('Admiralty scale, the source alone'),
  paragraphs: z.array(fingerprint).min(1).describe('a fingerprint per paragraph, the first one first'),
});

const name = z.strictObject({
  id: nameId,
  kind: z.enum(NAME_KINDS),
  label: localized.describe('how chips show it'),
  forms: wordLists.describe('every spelling a reader may type or a fact may use'),
  partOf: nameId.exactOptional(),
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      addedBy: line,
    })
    .exactOptional(),
});

const figure = z.strictObject({
  value: z.union([z.number(), z.enum(MAGNITUDES)], `must be a number or one of: ${MAGNITUDES.join(', ')}`),
  unit: localized.describe('what is counted: drones, dollars, km'),
});

const fact = z.strictObject({
  id: factId,
  text: localized,
  status: z.enum(STATUSES),
  saidBy: z.strictObject({
    speaker: nameId,
    role: localized.exactOptional(),
    onBehalfOf: nameId.exactOptional(),
  }),
  said: moment.exactOptional(),
  happened: moment.exactOptional(),
  planned: z.boolean().default(false).describe('an intention or expectation, not a deed'),
  evidence: z.array(z.strictObject({ source: nameId, paragraph: z.number().int().min(1), fingerprint })).min(1),
  figures: z.array(figure).default([]),
  disputes: z.array(factId).default([]),
  supersedes: factId.exactOptional(),
  indexTerms: localized
    .exactOptional()
    .describe('words to find it by that its text does not have, parted by commas; never shown'),
  reviewedBy: line,
});

const correction = z.strictObject({
  version: z.number().int().min(2),
  date,
  fact: factId,
  kind: z.enum(['corrected', 'withdrawn']),
  note: localized,
  was: fact.omit({ id: true }).exactOptional().describe('the fact as it stood before, without its id'),
});

export const briefingSchema = z.strictObject({
  slug,
  version: z.number().int().min(1),
  fictional: z.boolean().default(false).describe('true for a briefing that was made up'),
  title: localized,
  summary: localized,
  topics: wordLists,
  sources: z.array(source).min(1),
  names: z.array(name),
  facts: z.array(fact).min(1),
  corrections: z.array(correction).default([]),
});

/** A year, a month or a day that the calendar has. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [month, day] = [Number(text.slice(5, 7) || 1), Number(text.slice(8, 10) || 1)];
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= daysIn(Number(text.slice(0, 4)), month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
