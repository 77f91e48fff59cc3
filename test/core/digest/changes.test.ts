import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing, Fact } from '../../../src/core/briefing/types.ts';
import { type Change, changesBetween } from '../../../src/core/digest/changes.ts';
import { editionOf } from '../../../src/core/digest/edition.ts';
import { aBriefing, aFact } from '../builders.ts';

const CLOSES = aFact();
const SHIPS = aFact({ id: 'f2', text: { en: 'Six ships are late.', fr: 'Six navires sont en retard.' } });
const BEFORE = aBriefing({ facts: [CLOSES, SHIPS] });

/** Each change in a word and its facts: "corrected f1". */
function told(changes: readonly Change[]): string[] {
  return changes.map((change) => {
    if (change.kind === 'withdrawn') return `withdrawn ${change.id}`;
    return `${change.kind} ${'facts' in change ? change.facts.map(({ id }) => id).join(' ') : change.fact.id}`;
  });
}

function since(before: Briefing, after: Partial<Briefing>): Change[] {
  return changesBetween(editionOf(before), aBriefing({ ...before, ...after }), 'en');
}

describe('changesBetween', () => {
  it('tells a new fact', () => {
    expect(told(since(BEFORE, { version: 2, facts: [CLOSES, SHIPS, aFact({ id: 'f3' })] }))).toEqual(['added f3']);
  });

  it('tells a new wording of a new version, with the old one', () => {
    const now = aFact({ text: { en: 'The harbour closes in June.', fr: 'Le port ferme en juin.' } });
    const [change, ...others] = since(BEFORE, { version: 2, facts: [now, SHIPS] });
    expect(change).toEqual({ kind: 'corrected', fact: now, before: CLOSES });
    expect(others).toEqual([]);
  });

  it('says nothing of a slip that was set right without a new version', () => {
    const now = aFact({ text: { en: 'The harbor closes in May.', fr: 'Le port ferme en mai.' } });
    expect(since(BEFORE, { facts: [now, SHIPS] })).toEqual([]);
  });

  it('says nothing to those who read a language in which nothing has changed', () => {
    const now = aFact({ text: { en: 'The harbour closes in May.', fr: 'Le port fermera en mai.' } });
    expect(since(BEFORE, { version: 2, facts: [now, SHIPS] })).toEqual([]);
  });

  it('tells another speaker and another status even without a new version', () => {
    const other = aFact({ saidBy: { speaker: 'dockers' } });
    const denied = aFact({ ...SHIPS, status: 'denied' });
    expect(told(since(BEFORE, { facts: [other, denied] }))).toEqual(['corrected f1', 'status f2']);
  });

  it('tells that a plan has become a deed', () => {
    const plan = aBriefing({ facts: [aFact({ planned: true })] });
    expect(told(since(plan, { facts: [aFact({ planned: false })] }))).toEqual(['status f1']);
  });

  it('tells a fact in the place of another as its correction', () => {
    const now = aFact({ id: 'f9', supersedes: 'f1', text: { en: 'The harbour stays open.' } });
    const [change] = since(BEFORE, { version: 2, facts: [now, SHIPS] });
    expect(change).toMatchObject({ kind: 'corrected', fact: { id: 'f9' }, before: { id: 'f1' } });
  });

  it('tells a withdrawn fact with the editor’s note', () => {
    const note = { en: 'It was last year’s.' };
    const correction = { version: 2, date: '2024-07', fact: 'f2', kind: 'withdrawn', note } as const;
    expect(since(BEFORE, { version: 2, facts: [CLOSES], corrections: [correction] })).toEqual([
      { kind: 'withdrawn', id: 'f2', before: SHIPS, note },
    ]);
  });

  it('does not tell again a correction that the reader had already', () => {
    const correction = { version: 2, date: '2024-07', fact: 'f1', kind: 'corrected', note: { en: 'A date.' } } as const;
    const corrected = { ...BEFORE, version: 2, corrections: [correction] };
    expect(told(since(BEFORE, corrected))).toEqual(['corrected f1']);
    expect(since(corrected, { version: 3 })).toEqual([]);
  });

  it('tells of two accounts that contradict each other now, one of them new', () => {
    const accused = aFact({ disputes: ['f3'] });
    const denial = aFact({ id: 'f3', status: 'denied', disputes: ['f1'] });
    expect(told(since(BEFORE, { version: 2, facts: [accused, SHIPS, denial] }))).toEqual(['disputed f1 f3']);
    expect(told(since({ ...BEFORE, facts: [accused, SHIPS, denial] }, { version: 2 }))).toEqual([]);
  });

  it('does not call it a new dispute when one side was only corrected', () => {
    const facts = [aFact({ disputes: ['f2'] }), aFact({ ...SHIPS, disputes: ['f1'] })];
    const now = aFact({ id: 'f9', supersedes: 'f1', disputes: ['f2'] });
    const after = { version: 2, facts: [now, aFact({ ...SHIPS, disputes: ['f9'] })] };
    expect(told(since({ ...BEFORE, facts }, after))).toEqual(['corrected f9']);
  });

  it('tells that accounts contradict each other no more', () => {
    const facts = [aFact({ disputes: ['f2'] }), aFact({ ...SHIPS, disputes: ['f1'] })];
    expect(told(since({ ...BEFORE, facts }, { facts: [CLOSES, SHIPS] }))).toEqual(['settled f1 f2']);
  });

  it('finds nothing changed in the same briefing, and every fact of another', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (before, after) => {
        const edition = editionOf(aBriefing({ facts: before }));
        expect(changesBetween(edition, aBriefing({ facts: before }), 'en')).toEqual([]);
        const changes = changesBetween(edition, aBriefing({ version: 2, facts: after }), 'en');
        const before1 = new Map(before.map((fact) => [fact.id, JSON.stringify(fact)]));
        const missing = after.filter((fact) => before1.get(fact.id) !== JSON.stringify(fact));
        const gone = before.filter(({ id }) => !after.some((fact) => fact.id === id));
        const ids = told(changes).map((line) => line.split(' ')[1]);
        expect(ids.toSorted()).toEqual([...missing, ...gone].map(({ id }) => id).toSorted());
      }),
    );
  });
});

/** Facts without disputes, some of them worded, held or planned otherwise. */
const anyFacts = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f5'),
      text: fc.constantFrom('One.', 'Another.').map((en) => ({ en, fr: en })),
      status: fc.constantFrom('claimed', 'denied', 'reported'),
      planned: fc.boolean(),
    }),
    { selector: ({ id }) => id },
  )
  .map((facts): Fact[] => facts.map((fact) => aFact(fact)));
