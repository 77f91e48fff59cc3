import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainForm } from '../../../src/core/briefing/plain-form.ts';
import { briefingSchema } from '../../../src/core/briefing/schema.ts';

describe('readPlainForm', () => {
  it('reads a file with every field there is as the schema does', () => {
    expect(readPlainForm(EVERY_FIELD)).toEqual(briefingSchema.parse(EVERY_FIELD));
  });

  it('fills in what may be left out as the schema does', () => {
    const { fictional: _fictional, corrections: _corrections, ...file } = EVERY_FIELD;
    const [{ planned: _planned, figures: _figures, disputes: _disputes, ...fact }] = file.facts;
    const short = { ...file, facts: [fact] };
    expect(readPlainForm(short)).toMatchObject({ fictional: false, corrections: [], facts: [{ planned: false }] });
    expect(readPlainForm(short)).toEqual(briefingSchema.parse(short));
  });

  it('leaves a year that is a number to the schema', () => {
    const [fact] = EVERY_FIELD.facts;
    expect(readPlainForm({ ...EVERY_FIELD, facts: [{ ...fact, happened: { date: 2023 } }] })).toBeUndefined();
  });

  it('reads nothing that the schema does not read, nor otherwise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(EVERY_FIELD)), fc.constantFrom(...ODD_VALUES), (place, odd) => {
        const file = replaced(EVERY_FIELD, place, odd);
        const plain = readPlainForm(file);
        const judged = briefingSchema.safeParse(file);
        return plain === undefined || (judged.success && isDeepStrictEqual(plain, judged.data));
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads whatever the schema leaves as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(EVERY_FIELD)), fc.constantFrom(...ODD_VALUES), (place, odd) => {
        const file = replaced(EVERY_FIELD, place, odd);
        const judged = briefingSchema.safeParse(file);
        return !judged.success || !isDeepStrictEqual(judged.data, file) || isDeepStrictEqual(readPlainForm(file), file);
      }),
      { numRuns: 3_000 },
    );
  });
});

type Place = readonly (string | number)[];

const LEFT_OUT = Symbol('left out');

const ODD_VALUES: readonly unknown[] = [
  ...[
    LEFT_OUT,
    undefined,
    null,
    true,
    '',
    ' ',
    'A line',
    ' a line',
    'a line ',
    '\u00A0a',
    'a-b',
    'a--b',
    'A',
    'B',
    'é',
  ],
  ...['f1', 'f0', 'f12', 'en', 'fr', 'de', 'early', 'soon', 'claimed', 'person', 'millions', 'withdrawn', 'toString'],
  ...[
    '2023',
    '2023-06',
    '2023-02-30',
    '2023-13',
    '0123456789abcdef',
    '0123456789abcdeF',
    'x'.repeat(60),
    'x'.repeat(61),
  ],
  ...[2023, 0, 1, 2, 1.5, -90, 90, 180, 181, 1e20, Number.NaN, Number.POSITIVE_INFINITY, {}, [], ['a'], ['f2'], [1]],
  ...[
    { en: 'x' },
    { en: '' },
    { de: 'x' },
    { fr: ['x'] },
    { en: 'x', more: 1 },
    { date: '2023' },
    { speaker: 'mayor' },
  ],
  ...[new Map(), new Date(0), Object.create(null), [undefined]],
];

/** A briefing in form in which every field stands; what its fields say of each other does not matter here. */
const EVERY_FIELD = {
  slug: 'the-quay',
  version: 2,
  fictional: true,
  title: { en: 'The quay', fr: 'Le quai' },
  summary: { en: 'A quay closes.' },
  topics: { en: ['quay'], fr: [] },
  sources: [
    {
      id: 'gazette',
      publisher: 'Coast Gazette',
      byline: 'A. Writer',
      dateline: 'The coast',
      date: { date: '2024-06', qualifier: 'early', words: { en: 'last month' } },
      language: 'en',
      translatedFrom: 'fr',
      rights: { en: 'None.' },
      reliability: 'F',
      paragraphs: ['00000000000000a1'],
    },
  ],
  names: [
    {
      id: 'mayor',
      kind: 'person',
      label: { en: 'O. Vannier' },
      forms: { en: ['Odile Vannier'] },
      partOf: 'town',
      coordinates: { latitude: 45.5, longitude: -1, addedBy: 'an editor' },
    },
  ],
  facts: [
    {
      id: 'f1',
      text: { en: 'The quay will close.' },
      status: 'announced',
      saidBy: { speaker: 'mayor', role: { en: 'at a meeting' }, onBehalfOf: 'town' },
      said: { date: '2024-06-09' },
      happened: { date: '2025' },
      planned: true,
      evidence: [{ source: 'gazette', paragraph: 1, fingerprint: '00000000000000a1' }],
      figures: [
        { value: 400, unit: { en: 'boats' } },
        { value: 'dozens', unit: { en: 'crews' } },
      ],
      disputes: ['f2'],
      supersedes: 'f3',
      indexTerms: { en: 'lock, gate', fr: 'écluse' },
      reviewedBy: 'nobody',
    },
  ],
  corrections: [
    {
      version: 2,
      date: '2024-07',
      fact: 'f1',
      kind: 'corrected',
      note: { en: 'A date.' },
      was: {
        text: { en: 'The harbour closes in June.' },
        status: 'claimed',
        saidBy: { speaker: 'port-office' },
        said: { date: '2024-05' },
        planned: true,
        evidence: [{ source: 'gazette', paragraph: 1, fingerprint: '0000000000000001' }],
        figures: [{ value: 2, unit: { en: 'ships' } }],
        disputes: ['f2'],
        reviewedBy: 'the desk',
      },
    },
  ],
} as const;

/** The way to everything in `value`, and to a field that is not there in each group. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    placesIn(part, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return [at, ...inside, ...(Array.isArray(value) ? [[...at, value.length]] : [[...at, 'more']])];
}

function replaced(value: unknown, [step, ...rest]: Place, by: unknown): unknown {
  if (step === undefined) return by;
  const part: unknown = Object(value)[step];
  const fresh = rest.length === 0 ? by : replaced(part, rest, by);
  if (Array.isArray(value))
    return fresh === LEFT_OUT ? value.toSpliced(Number(step), 1) : withEntry(value, step, fresh);
  const { [step]: _old, ...others } = Object(value);
  return fresh === LEFT_OUT ? others : { ...others, [step]: fresh };
}

function withEntry(list: readonly unknown[], at: string | number, entry: unknown): unknown[] {
  return [...list.slice(0, Number(at)), entry, ...list.slice(Number(at) + 1)];
}
