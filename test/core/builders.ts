import type { Briefing, Fact, Name, Source } from '../../src/core/briefing/types.ts';

/** A fact about an invented harbour, said by its port office in the only paragraph of the only source. */
export function aFact(over: Partial<Fact> = {}): Fact {
  return {
    id: 'f1',
    text: { en: 'The harbour closes in May.', fr: 'Le port ferme en mai.' },
    status: 'claimed',
    saidBy: { speaker: 'port-office' },
    planned: false,
    evidence: [{ source: 'gazette', paragraph: 1, fingerprint: '0000000000000001' }],
    figures: [],
    disputes: [],
    reviewedBy: 'the desk',
    ...over,
  };
}

export function aName(over: Partial<Name> = {}): Name {
  return {
    id: 'port-office',
    kind: 'organisation',
    label: { en: 'port office', fr: 'capitainerie' },
    forms: { en: ['port office'], fr: ['capitainerie'] },
    ...over,
  };
}

export function aSource(over: Partial<Source> = {}): Source {
  return {
    id: 'gazette',
    publisher: 'Belmare Gazette',
    date: { date: '2024-06' },
    language: 'fr',
    rights: { en: 'Theirs.', fr: 'Les leurs.' },
    reliability: 'B',
    paragraphs: ['0000000000000001', '0000000000000002'],
    ...over,
  };
}

export function aBriefing(over: Partial<Briefing> = {}): Briefing {
  return {
    slug: 'belmare-harbour',
    version: 1,
    fictional: false,
    languages: ['en', 'fr'],
    title: { en: 'Belmare harbour', fr: 'Le port de Belmare' },
    summary: { en: 'A harbour closes.', fr: 'Un port ferme.' },
    topics: { en: ['harbour'], fr: ['port'] },
    sources: [aSource()],
    names: [aName(), aName({ id: 'dockers', label: { en: 'dockers', fr: 'dockers' }, forms: { en: ['dockers'] } })],
    facts: [aFact()],
    corrections: [],
    ...over,
  };
}
