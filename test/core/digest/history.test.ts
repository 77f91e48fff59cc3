import { describe, expect, it } from 'vitest';
import { briefingOn, changesSince, editionBefore } from '../../../src/core/digest/history.ts';
import { aBriefing, aFact, aSource } from '../builders.ts';

const { id: _id, ...MAY } = aFact();
const JUNE = aFact({ text: { en: 'The harbour closes in June.', fr: 'Le port ferme en juin.' } });
const SECOND = { source: 'post', paragraph: 1, fingerprint: '0000000000000001' };
const NOTE = { en: 'Put off.', fr: 'Reporté.' };

/** Published in June 2024; on 3 July a second source came, on 10 July f1 was corrected and f4 withdrawn. */
const BRIEFING = aBriefing({
  version: 3,
  sources: [aSource(), aSource({ id: 'post', date: { date: '2024-07-03' } })],
  facts: [JUNE, aFact({ id: 'f2', evidence: [SECOND] })],
  corrections: [
    { version: 3, date: '2024-07-10', fact: 'f1', kind: 'corrected', note: NOTE, was: MAY },
    { version: 3, date: '2024-07-10', fact: 'f4', kind: 'withdrawn', note: NOTE, was: MAY },
  ],
});

describe('changesSince', () => {
  it('undoes the corrections since then', () => {
    expect(changesSince(BRIEFING, '2024-07-10', 'en')).toEqual([
      { kind: 'withdrawn', id: 'f4', before: { id: 'f4', ...MAY }, note: NOTE },
      { kind: 'corrected', fact: JUNE, before: { id: 'f1', ...MAY }, note: NOTE },
    ]);
  });

  it('finds nothing after the last of them', () => {
    expect(changesSince(BRIEFING, '2024-07-11', 'en')).toEqual([]);
  });

  it('counts a fact as new whose only source came since', () => {
    const kinds = changesSince(BRIEFING, '2024-07-03', 'en')?.map(({ kind }) => kind);
    expect(kinds).toEqual(['withdrawn', 'corrected', 'added']);
  });

  it('knows a briefing as new of which everything came since, a month that holds the date included', () => {
    expect(changesSince(BRIEFING, '2024-06-20', 'en')).toBeUndefined();
  });

  it('tells of a withdrawn fact whose words were not kept', () => {
    const [, { was: _was, ...withdrawn } = { was: MAY }] = BRIEFING.corrections;
    const briefing = aBriefing({ ...BRIEFING, corrections: [withdrawn as (typeof BRIEFING.corrections)[0]] });
    expect(changesSince(briefing, '2024-07-10', 'en')).toEqual([{ kind: 'withdrawn', id: 'f4', note: NOTE }]);
  });
});

describe('editionBefore', () => {
  it('has the version before the first correction that is undone', () => {
    expect(editionBefore(BRIEFING, '2024-07-10')?.version).toBe(2);
    expect(editionBefore(BRIEFING, '2024-07-11')?.version).toBe(3);
  });
});

describe('briefingOn', () => {
  it('stands as it did that day: with the sources and corrections until then, and no others', () => {
    const { facts, sources, version, corrections } = briefingOn(BRIEFING, '2024-07-03') ?? {};
    expect(facts?.map(({ id, text }) => [id, text.en])).toEqual([
      ['f1', 'The harbour closes in May.'],
      ['f2', 'The harbour closes in May.'],
      ['f4', 'The harbour closes in May.'],
    ]);
    expect(sources?.map(({ id }) => id)).toEqual(['gazette', 'post']);
    expect({ version, corrections }).toEqual({ version: 2, corrections: [] });
  });

  it('is the briefing of now from its last day on, and has a month from its first day', () => {
    expect(briefingOn(BRIEFING, '2024-07-10')).toEqual(BRIEFING);
    expect(briefingOn(BRIEFING, '2024-06-01')?.sources).toHaveLength(1);
    expect(briefingOn(BRIEFING, '2024-05-31')).toBeUndefined();
  });
});
