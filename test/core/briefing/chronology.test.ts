import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfDate, chronologyOf, isAfter } from '../../../src/core/briefing/chronology.ts';
import { type Fact, MOMENT_QUALIFIERS, type Moment } from '../../../src/core/briefing/types.ts';
import { aBriefing, aFact, aSource } from '../builders.ts';

describe('chronologyOf', () => {
  it('puts the earliest first', () => {
    expect(ordered('2024-02', '2023-12-31', '2022', '2024-01-15')).toEqual([
      '2022',
      '2023-12-31',
      '2024-01-15',
      '2024-02',
    ]);
  });

  it('puts a year before its months and a month before its days', () => {
    expect(ordered('2023-01-01', '2023-01', '2023')).toEqual(['2023', '2023-01', '2023-01-01']);
  });

  it('puts a part of a year where it begins', () => {
    expect(ordered('late 2023', '2023-08', 'mid 2023', '2023-04-30', 'early 2023', '2023-09', '2023-05')).toEqual([
      'early 2023',
      '2023-04-30',
      'mid 2023',
      '2023-05',
      '2023-08',
      'late 2023',
      '2023-09',
    ]);
  });

  it('puts a part of a month where it begins', () => {
    expect(ordered('late 2023-06', '2023-06-20', 'mid 2023-06', '2023-06-10', '2023-06-21', '2023-07')).toEqual([
      '2023-06-10',
      'mid 2023-06',
      '2023-06-20',
      'late 2023-06',
      '2023-06-21',
      '2023-07',
    ]);
  });

  it('puts what came before a month, or by it, before the month itself and after the one before', () => {
    expect(ordered('2023-06', 'by 2023-06', 'before 2023-06', 'since 2023-06', '2023-05-31')).toEqual([
      '2023-05-31',
      'before 2023-06',
      'by 2023-06',
      '2023-06',
      'since 2023-06',
    ]);
  });

  it('keeps the report’s order for facts of one date', () => {
    const facts = ['f1', 'f2', 'f3'].map((id) => aFact({ id, happened: { date: '2023-06' } }));
    expect(idsOf(chronologyOf(facts))).toEqual(['f1', 'f2', 'f3']);
  });

  it('goes by when it happened rather than by when it was said', () => {
    const { dated } = chronologyOf([aFact({ said: { date: '2023-06' }, happened: { date: '2022-12' } })]);
    expect(dated.map(({ moment }) => moment.date)).toEqual(['2022-12']);
  });

  it('sets facts without a date apart, in the report’s order', () => {
    const facts = [aFact({ id: 'f1' }), aFact({ id: 'f2', said: { date: '2023' } }), aFact({ id: 'f3' })];
    const { dated, undated } = chronologyOf(facts);
    expect(dated.map(({ fact }) => fact.id)).toEqual(['f2']);
    expect(undated.map(({ id }) => id)).toEqual(['f1', 'f3']);
  });

  it('comes to the same order from any order, and loses no fact', () => {
    const distinct = fc.uniqueArray(MOMENTS, { selector: describeMoment, maxLength: 12 });
    fc.assert(
      fc.property(distinct, (moments) => {
        const facts = moments.map((happened, i) => aFact({ id: `f${i + 1}`, happened }));
        const places = (order: Fact[]) => chronologyOf(order).dated.map(({ moment }) => moment);
        const forwards = places(facts);
        const backwards = places(facts.toReversed());
        expect(new Set(forwards.map(describeMoment))).toEqual(new Set(moments.map(describeMoment)));
        for (const [i, moment] of forwards.entries()) {
          for (const later of forwards.slice(i + 1)) expect(ordersAs(moment, later)).not.toBe('after');
          for (const later of backwards.slice(backwards.indexOf(moment) + 1)) {
            expect(ordersAs(moment, later)).not.toBe('after');
          }
        }
      }),
    );
  });
});

describe('isAfter', () => {
  it.each([
    ['2024', '2023-06', true],
    ['2023-07', '2023-06', true],
    ['2023-06-10', '2023-06-09', true],
    ['2023-06', '2023-06', false],
    ['2023', '2023-06', false],
    ['2023-06-30', '2023-06', false],
    ['2023-06', '2023-06-09', false],
    ['2022-12-31', '2023', false],
  ])('of %s and %s: %s', (date, reference, after) => {
    expect(isAfter(date, reference)).toBe(after);
  });
});

describe('asOfDate', () => {
  it('is the date of the latest source', () => {
    const sources = ['2023-06', '2023-06-09', '2022'].map((date) => aSource({ date: { date } }));
    expect(asOfDate(aBriefing({ sources }))).toBe('2023-06-09');
  });
});

const MOMENTS: fc.Arbitrary<Moment> = fc
  .tuple(
    fc.constantFrom('2022', '2023', '2023-03', '2023-06', '2023-06-09', '2023-06-25', '2023-12-31', '2024'),
    fc.option(fc.constantFrom(...MOMENT_QUALIFIERS), { nil: undefined }),
  )
  .map(([date, qualifier]) => (qualifier ? { date, qualifier } : { date }));

/** How two moments come out alone, put either way round: 'either' where they keep the order they were given in. */
function ordersAs(a: Moment, b: Moment): 'before' | 'after' | 'either' {
  const first = (moments: Moment[]) => chronologyOf(moments.map((happened) => aFact({ happened }))).dated[0]?.moment;
  if (first([a, b]) !== first([b, a])) return 'either';
  return first([a, b]) === a ? 'before' : 'after';
}

function ordered(...moments: string[]): string[] {
  const facts = moments.map((words) => aFact({ happened: momentOf(words) }));
  return chronologyOf(facts).dated.map(({ moment }) => describeMoment(moment));
}

function momentOf(words: string): Moment {
  const [date = '', qualifier] = words.split(' ').toReversed();
  const known = MOMENT_QUALIFIERS.find((one) => one === qualifier);
  return known ? { date, qualifier: known } : { date };
}

function describeMoment({ date, qualifier }: Moment): string {
  return qualifier ? `${qualifier} ${date}` : date;
}

function idsOf({ dated }: ReturnType<typeof chronologyOf>): string[] {
  return dated.map(({ fact }) => fact.id);
}
