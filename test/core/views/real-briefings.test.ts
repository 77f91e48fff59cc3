import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/core/briefing/types.ts';
import { LANGUAGES } from '../../../src/core/language/languages.ts';
import { plainText } from '../../../src/core/reply/plain.ts';
import { type Reply, VIEWS, type View } from '../../../src/core/reply/types.ts';
import { showBriefing } from '../../../src/core/views/views.ts';
import { ownBriefing } from '../../own-briefings.ts';

const DRONES = ownBriefing('russia-iran-drones');
const BRIDGE = ownBriefing('sample-harbour-bridge');
const ALL = [DRONES, BRIDGE].flatMap((briefing) => LANGUAGES.map((language) => ({ briefing, language })));

describe.each(ALL)('the briefing $briefing.slug in $language', ({ briefing, language }) => {
  it.each(['summary', 'timeline', 'claims'] as const)('shows every fact once in its %s', (view) => {
    const shown = factIds(showBriefing(briefing, view, language));
    expect(shown.toSorted()).toEqual(briefing.facts.map(({ id }) => id).toSorted());
  });

  it('shows every fact that is disputed among its disputes, and no other', () => {
    const disputed = briefing.facts.filter(({ disputes }) => disputes.length > 0).map(({ id }) => id);
    expect(factIds(showBriefing(briefing, 'disputes', language)).toSorted()).toEqual(disputed.toSorted());
  });

  it.each(VIEWS)('gives every fact a speaker, a status and a paragraph in its %s', (view) => {
    for (const part of showBriefing(briefing, view, language).parts) {
      if (part.kind !== 'fact') continue;
      expect(briefing.names.map(({ id }) => id)).not.toContain(part.chip.speaker);
      expect(part.chip.statusLabel).not.toBe('');
      expect(part.chip.evidence).not.toEqual([]);
    }
  });

  it.each(VIEWS)('shows no field that is missing in its %s', (view) => {
    expect(plainText(showBriefing(briefing, view, language))).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('the first briefing', () => {
  it('sets Iran’s denial beside what it contradicts', () => {
    expect(textOf(DRONES, 'disputes', 'en')).toContain(`The accounts differ:
 • Iran has supplied no drones to Russia since the war in Ukraine began. (Iran · denied · ¶4  f11)
 • Iran keeps supplying the Russian military with Iranian-made one-way attack drones. (J. Kirby (NSC) · claimed · ¶5  f12)
 • By May 2023, Russia had received hundreds of one-way attack drones from Iran. (White House · claimed · ¶6  f15)`);
  });

  it('says whose report it is, and that it was read in translation', () => {
    expect(textOf(DRONES, 'summary', 'en').split('\n')[1]).toBe(
      'as of June 2023 · Associated Press, read in French translation',
    );
    expect(textOf(DRONES, 'sources', 'en')).toContain('Written by Aamer Madhani.');
    expect(textOf(DRONES, 'sources', 'en')).toContain('Read in French, translated from English. 14 paragraphs.');
    expect(textOf(DRONES, 'sources', 'fr')).toContain('Lu en français, traduit de l’anglais. 14 paragraphes.');
  });

  it('begins its timeline in 2022 and ends it with what was expected for early 2024', () => {
    const ids = factIds(showBriefing(DRONES, 'timeline', 'en'));
    expect(ids.slice(0, 2)).toEqual(['f26', 'f8']);
    expect(ids[ids.indexOf('f10') - 1]).toBe('f4');
  });
});

describe('the sample briefing', () => {
  it.each(VIEWS)('says that it is made up in its %s', (view) => {
    expect(textOf(BRIDGE, view, 'en')).toContain('made up');
    expect(textOf(BRIDGE, view, 'fr')).toContain('inventé');
  });

  it('sets the two sides of each dispute beside each other', () => {
    expect(factIds(showBriefing(BRIDGE, 'disputes', 'fr'))).toEqual(['f3', 'f4', 'f6', 'f7']);
  });
});

function factIds(reply: Reply): string[] {
  return reply.parts.flatMap((part) => (part.kind === 'fact' ? [part.chip.fact] : []));
}

function textOf(briefing: Briefing, view: View, language: 'en' | 'fr'): string {
  return plainText(showBriefing(briefing, view, language));
}
