import { describe, expect, it } from 'vitest';
import type { Briefing, Fact } from '../../../src/core/briefing/types.ts';
import { plainText } from '../../../src/core/reply/plain.ts';
import type { View } from '../../../src/core/reply/types.ts';
import { longAsOf, shortAsOf, showBriefing } from '../../../src/core/views/views.ts';
import { aBriefing, aFact, aName, aSource } from '../builders.ts';

const FACTS: readonly Fact[] = [
  aFact({ id: 'f1', status: 'reported', saidBy: { speaker: 'gazette' }, happened: { date: '2024-05' } }),
  aFact({
    id: 'f2',
    text: { en: 'No ship has sunk.', fr: 'Aucun navire n’a coulé.' },
    status: 'denied',
    said: { date: '2024-06-03' },
    disputes: ['f3'],
  }),
  aFact({
    id: 'f3',
    text: { en: 'Two ships sank.', fr: 'Deux navires ont coulé.' },
    saidBy: { speaker: 'dockers' },
    happened: { date: '2023', qualifier: 'late' },
    disputes: ['f2'],
    evidence: [{ source: 'gazette', paragraph: 2, fingerprint: '0000000000000002' }],
  }),
  aFact({
    id: 'f4',
    text: { en: 'The harbour will grow.', fr: 'Le port va grandir.' },
    status: 'announced',
    planned: true,
  }),
];
const BRIEFING = aBriefing({
  facts: FACTS,
  sources: [aSource({ byline: 'Ann Field', dateline: 'Belmare', translatedFrom: 'en' })],
  names: [
    aName(),
    aName({ id: 'dockers', label: { en: 'dockers', fr: 'dockers' } }),
    aName({ id: 'gazette', label: { en: 'Gazette', fr: 'Gazette' } }),
  ],
});

describe('showBriefing', () => {
  it('shows the summary: what it is about, then every fact', () => {
    expect(shown('summary')).toBe(`Belmare harbour
as of June 2024 · Belmare Gazette, read in French translation

A harbour closes.
 f1  The harbour closes in May. (Gazette · reported · ¶1)
 f2  No ship has sunk. (port office · denied · ¶1)
 f3  Two ships sank. (dockers · claimed · ¶2)
 f4  The harbour will grow. (port office · announced, planned · ¶1)

Ask a question, or: timeline · claims · disputes · sources · français`);
  });

  it('shows the timeline: by date, and where only the saying is dated, that', () => {
    expect(shown('timeline')).toBe(`Belmare harbour – timeline
as of June 2024 · Belmare Gazette, read in French translation

 f3  late 2023 – Two ships sank. (dockers · claimed · ¶2)
 f1  May 2024 – The harbour closes in May. (Gazette · reported · ¶1)
 f2  said on 3 June 2024 – No ship has sunk. (port office · denied · ¶1)

No date given
 f4  The harbour will grow. (port office · announced, planned · ¶1)

Ask a question, or: summary · claims · disputes · sources · français`);
  });

  it('shows the claims: who says what', () => {
    expect(shown('claims')).toBe(`Belmare harbour – claims
as of June 2024 · Belmare Gazette, read in French translation

Gazette
 f1  The harbour closes in May. (Gazette · reported · ¶1)

Port office
 f2  No ship has sunk. (port office · denied · ¶1)
 f4  The harbour will grow. (port office · announced, planned · ¶1)

Dockers
 f3  Two ships sank. (dockers · claimed · ¶2)

Ask a question, or: summary · timeline · disputes · sources · français`);
  });

  it('shows the disputes: both sides, side by side', () => {
    expect(shown('disputes')).toBe(`Belmare harbour – disputes
as of June 2024 · Belmare Gazette, read in French translation

Two accounts:
 • No ship has sunk. (port office · denied · ¶1  f2)
 • Two ships sank. (dockers · claimed · ¶2  f3)

Ask a question, or: summary · timeline · claims · sources · français`);
  });

  it('shows the sources: who wrote what, when, and in which language it was read', () => {
    expect(shown('sources')).toBe(`Belmare harbour – sources
as of June 2024 · Belmare Gazette, read in French translation

 Belmare Gazette  Published in June 2024. Written by Ann Field. Reported from Belmare. Read in French, translated from English. 2 paragraphs. Reliability B: usually reliable. Rights: Theirs.
Facts checked by the desk.

Ask a question, or: summary · timeline · claims · disputes · français`);
  });

  it('shows all of it in French', () => {
    const lines = plainText(showBriefing(BRIEFING, 'timeline', 'fr'))
      .replaceAll('\u00A0', '_')
      .split('\n');
    expect(lines).toEqual([
      'Le port de Belmare – chronologie',
      'situation en juin 2024 · Belmare Gazette, lu en traduction française',
      '',
      ' f3  fin 2023 – Deux navires ont coulé. (dockers · affirmé · ¶2)',
      ' f1  mai 2024 – Le port ferme en mai. (Gazette · rapporté · ¶1)',
      ' f2  dit le 3 juin 2024 – Aucun navire n’a coulé. (capitainerie · démenti · ¶1)',
      '',
      'Sans date',
      ' f4  Le port va grandir. (capitainerie · annoncé, prévu · ¶1)',
      '',
      'Posez une question, ou_: résumé · déclarations · désaccords · sources · English',
    ]);
  });

  it('says that there are no disputes where there are none', () => {
    const reply = showBriefing(aBriefing(), 'disputes', 'en');
    expect(reply.parts).toEqual([{ kind: 'text', text: 'No two accounts in this briefing contradict each other.' }]);
  });

  it('tells no dates apart where every fact has one', () => {
    const facts = [aFact({ said: { date: '2024-06', qualifier: 'before' } })];
    expect(plainText(showBriefing(aBriefing({ facts }), 'timeline', 'en'))).toContain('said before June 2024 – The');
    expect(showBriefing(aBriefing({ facts }), 'timeline', 'en').parts).toHaveLength(1);
  });

  it('names no author, place or translation that the source has not', () => {
    const [entry] = showBriefing(aBriefing({ sources: [aSource()] }), 'sources', 'en').parts;
    expect(entry).toMatchObject({
      text: 'Published in June 2024. No author is named. Read in French, as published. 2 paragraphs. Reliability B: usually reliable. Rights: Theirs.',
    });
  });

  it('offers every other view, and every other language of the briefing', () => {
    const kinds = showBriefing(BRIEFING, 'claims', 'fr').actions.map((action) => `${action.kind} ${action.label}`);
    expect(kinds).toEqual([
      'ask Poser une question',
      'view résumé',
      'view chronologie',
      'view désaccords',
      'view sources',
      'language English',
    ]);
    const onlyEnglish = showBriefing(aBriefing({ languages: ['en'] }), 'claims', 'en').actions;
    expect(onlyEnglish.filter(({ kind }) => kind === 'language')).toEqual([]);
  });
});

describe('the as-of line', () => {
  it('tells a day in French as French does', () => {
    expect(shortAsOf(aBriefing({ sources: [aSource({ date: { date: '2024-06-01' } })] }), 'fr')).toBe(
      'situation au 1er juin 2024',
    );
  });

  it('says that a briefing is made up', () => {
    expect(shortAsOf(aBriefing({ fictional: true }), 'en')).toBe('as of June 2024 · made up, for trying things out');
    expect(shortAsOf(aBriefing({ fictional: true }), 'fr')).toBe('situation en juin 2024 · inventé, pour essayer');
  });

  it('names every source', () => {
    const sources = [aSource(), aSource({ id: 'post', publisher: 'Post', language: 'en', translatedFrom: 'fr' })];
    expect(longAsOf(aBriefing({ sources }), 'en')).toBe(
      'as of June 2024 · Belmare Gazette · Post, read in English translation',
    );
    expect(longAsOf(aBriefing({ sources }), 'fr')).toBe(
      'situation en juin 2024 · Belmare Gazette · Post, lu en traduction anglaise',
    );
  });
});

function shown(view: View, briefing: Briefing = BRIEFING): string {
  return plainText(showBriefing(briefing, view, 'en'));
}
