import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/core/briefing/types.ts';
import { chipOf, chipText, factPart, nameLabel } from '../../../src/core/reply/chip.ts';
import { aBriefing, aFact } from '../builders.ts';

const BRIEFING = aBriefing();

describe('chipOf', () => {
  it('names speaker, status and paragraph in the reader’s language', () => {
    expect(chipOf(aFact({ status: 'denied' }), BRIEFING, 'fr')).toEqual({
      fact: 'f1',
      speaker: 'capitainerie',
      status: 'denied',
      statusLabel: 'démenti',
      evidence: [{ source: 'gazette', paragraph: 1 }],
    });
  });

  it('says that a plan is one', () => {
    expect(chipOf(aFact({ planned: true }), BRIEFING, 'en').statusLabel).toBe('claimed, planned');
    expect(chipOf(aFact({ planned: true }), BRIEFING, 'fr').statusLabel).toBe('affirmé, prévu');
  });
});

describe('chipText', () => {
  it.each([
    ['reported', 'port office · reported · ¶1'],
    ['claimed', 'port office · claimed · ¶1'],
    ['assessed', 'port office · assessed · ¶1'],
    ['announced', 'port office · announced · ¶1'],
    ['denied', 'port office · denied · ¶1'],
    ['no-evidence', 'port office · no evidence · ¶1'],
  ] as const)('shows a fact that is %s', (status, text) => {
    expect(chipText(chipOf(aFact({ status }), BRIEFING, 'en'))).toBe(text);
  });

  it('shows every status there is', () => {
    expect(STATUSES).toHaveLength(6);
  });

  it('names every paragraph of the evidence', () => {
    const evidence = [1, 2].map((paragraph) => ({ source: 'gazette', paragraph, fingerprint: 'x' }));
    expect(chipText(chipOf(aFact({ evidence }), BRIEFING, 'en'))).toBe('port office · claimed · ¶1 ¶2');
  });

  it('names the sources where there are several', () => {
    const evidence = ['gazette', 'ap'].map((source) => ({ source, paragraph: 1, fingerprint: 'x' }));
    expect(chipText(chipOf(aFact({ evidence }), BRIEFING, 'en'))).toBe('port office · claimed · gazette ¶1 ap ¶1');
  });

  it('names a paragraph once', () => {
    const evidence = [1, 1].map((paragraph) => ({ source: 'gazette', paragraph, fingerprint: 'x' }));
    expect(chipText(chipOf(aFact({ evidence }), BRIEFING, 'en'))).toBe('port office · claimed · ¶1');
  });
});

describe('factPart', () => {
  it('holds the sentence in the reader’s language beside its chip', () => {
    const part = factPart(aFact(), BRIEFING, 'fr', 'account');
    expect(part).toMatchObject({ kind: 'fact', text: 'Le port ferme en mai.', role: 'account', chip: { fact: 'f1' } });
  });

  it('falls back on the language there is', () => {
    expect(factPart(aFact({ text: { en: 'Only English.' } }), BRIEFING, 'fr').text).toBe('Only English.');
  });
});

describe('nameLabel', () => {
  it('shows a name in the reader’s language, and an unknown one as it is', () => {
    expect(nameLabel('port-office', BRIEFING, 'fr')).toBe('capitainerie');
    expect(nameLabel('nobody', BRIEFING, 'fr')).toBe('nobody');
  });
});
