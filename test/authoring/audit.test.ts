import { describe, expect, it } from 'vitest';
import { auditBriefing } from '../../src/authoring/audit.ts';
import { renderAudit } from '../../src/authoring/render-audit.ts';
import { fingerprint, paragraphsOf } from '../../src/core/briefing/fingerprint.ts';
import type { Briefing, Fact, Name } from '../../src/core/briefing/types.ts';

// Invented, as are its people and places.
const ARTICLE = `Le port de Belmare fermera en avril prochain, a annoncé lundi la mairesse Odile Vannier.

Quelque 1 200 dockers y travaillent. Le mois dernier, ils ont bloqué des centaines de camions.

En décembre, le ministère avait promis 2,5 millions d’euros. Il n’a pas répondu.`;

const PRINTS = paragraphsOf(ARTICLE).map(fingerprint);

const CLOSURE = aFact({
  id: 'f1',
  paragraph: 1,
  en: 'Belmare harbour will close in April 2025.',
  fr: 'Le port de Belmare fermera en avril 2025.',
  speaker: 'vannier',
  happened: { date: '2025-04', words: { fr: 'en avril prochain' } },
  planned: true,
});
const DOCKERS = aFact({
  id: 'f2',
  paragraph: 2,
  en: 'About 1,200 dockers work there; they blocked hundreds of lorries in May 2024.',
  fr: 'Environ 1 200 dockers y travaillent ; ils ont bloqué des centaines de camions en mai 2024.',
  happened: { date: '2024-05' },
  figures: [{ value: 1_200, unit: { en: 'dockers', fr: 'dockers' } }],
});
const PROMISE = aFact({
  id: 'f3',
  paragraph: 3,
  en: 'The ministry promised 2.5 million euros in December 2023.',
  fr: 'Le ministère a promis 2,5 millions d’euros en décembre 2023.',
  speaker: 'ministry',
  said: { date: '2023-12', words: { en: 'in December', fr: 'en décembre' } },
});

describe('auditBriefing', () => {
  it('finds nothing wrong with facts that hold', () => {
    const report = auditBriefing(aBriefing(), 'gazette', ARTICLE);
    expect(report.faults).toEqual([]);
    expect(report.namedElsewhere).toEqual([]);
    expect(report.checked).toBe(3);
    expect(report.paragraphs).toEqual([
      { paragraph: 1, state: 'unchanged', facts: ['f1'] },
      { paragraph: 2, state: 'unchanged', facts: ['f2'] },
      { paragraph: 3, state: 'unchanged', facts: ['f3'] },
    ]);
  });

  it('tells a paragraph whose words changed', () => {
    expect(statesOf(ARTICLE.replace('dockers', 'marins'))).toEqual(['1 unchanged', '2 changed', '3 unchanged']);
  });

  it('does not mind typography', () => {
    expect(statesOf(ARTICLE.replaceAll('’', "'"))).toEqual(['1 unchanged', '2 unchanged', '3 unchanged']);
  });

  it('tells where paragraphs went when one was put in', () => {
    expect(statesOf(`Un mot de plus.\n\n${ARTICLE}`)).toEqual(['1 moved 2', '2 moved 3', '3 moved 4', '1 extra']);
  });

  it('tells a paragraph that is gone, and leaves out the facts that rest on it', () => {
    const shorter = paragraphsOf(ARTICLE).slice(0, 2).join('\n\n');
    expect(statesOf(shorter)).toEqual(['1 unchanged', '2 unchanged', '3 missing']);
    expect(auditBriefing(aBriefing(), 'gazette', shorter).checked).toBe(2);
  });

  it('tells a paragraph that no fact covers', () => {
    const report = auditBriefing(aBriefing([CLOSURE, DOCKERS]), 'gazette', ARTICLE);
    expect(report.faults).toEqual([{ kind: 'uncovered', paragraph: 3 }]);
  });

  it.each<readonly [string, Fact, string[]]>([
    ['a figure', withText(DOCKERS, '1,200', '1,300'), ['f2 en figure 1,300']],
    ['an order of magnitude', withText(DOCKERS, 'hundreds', 'dozens'), ['f2 en figure dozens']],
    ['a currency', withText(PROMISE, 'euros', 'dollars'), ['f3 en figure 2.5 million dollars']],
    ['a date', withText(DOCKERS, 'May 2024', 'April 2024'), ['f2 en date April 2024']],
    [
      'a date that is more precise',
      withText(PROMISE, 'December', 'early December'),
      ['f3 en date early December 2023'],
    ],
    [
      'a figure of its own',
      { ...DOCKERS, figures: [{ value: 90, unit: { en: 'dockers' } }] },
      ['f2  figure 90 dockers'],
    ],
    ['a moment', { ...DOCKERS, happened: { date: '2024-04' } }, ['f2  date April 2024']],
    [
      'a moment whose words mean another date',
      { ...PROMISE, said: { date: '2022-12', words: { fr: 'en décembre' } } },
      ['f3  date December 2022'],
    ],
    ['a name', withText(DOCKERS, 'there', 'in Noirmont'), ['f2 en name Noirmont']],
    ['a speaker', { ...DOCKERS, saidBy: { speaker: 'noirmont' } }, ['f2  name Noirmont']],
  ])('tells %s that its paragraph does not give', (_name, fact, expected) => {
    const report = auditBriefing(
      aBriefing([CLOSURE, PROMISE, DOCKERS].map((other) => (other.id === fact.id ? fact : other))),
      'gazette',
      ARTICLE,
    );
    const notFound = report.faults.filter((fault) => fault.kind === 'not-found');
    expect(notFound.map(({ fact: id, languages, what, words }) => `${id} ${languages} ${what} ${words}`)).toEqual(
      expected,
    );
  });

  it('lets a fact happen on the day of the report', () => {
    const fact = { ...withText(DOCKERS, 'May', 'June'), said: { date: '2024-06' } };
    expect(auditBriefing(aBriefing([CLOSURE, fact, PROMISE]), 'gazette', ARTICLE).faults).toEqual([]);
  });

  it('keeps apart a name that only another paragraph gives', () => {
    const fact = withText(DOCKERS, 'there', 'in Belmare');
    const report = auditBriefing(aBriefing([CLOSURE, fact, PROMISE]), 'gazette', ARTICLE);
    expect(report.faults).toEqual([]);
    expect(report.namedElsewhere).toEqual([
      {
        kind: 'named-elsewhere',
        fact: 'f2',
        what: 'name',
        words: 'Belmare',
        languages: ['en'],
        paragraphs: [2],
        elsewhere: [1],
      },
    ]);
  });

  it('takes what a fact rests on in two paragraphs together', () => {
    const evidence = [1, 2].flatMap((paragraph) => evidenceIn(paragraph));
    const fact = { ...withText(DOCKERS, 'there', 'in Belmare'), evidence };
    expect(auditBriefing(aBriefing([fact, PROMISE]), 'gazette', ARTICLE).namedElsewhere).toEqual([]);
  });

  it('finds a name by a form in another language, whatever its case and accents', () => {
    const shouting = ARTICLE.replace('Belmare', 'BELMÂRE');
    expect(notFoundIn(shouting)).toEqual([]);
  });

  it('tells a name that no paragraph gives by any of its forms', () => {
    expect(notFoundIn(ARTICLE.replace('Odile Vannier', 'de la ville'))).toEqual(['O. Vannier']);
  });

  it('throws when the briefing has no such source', () => {
    expect(() => auditBriefing(aBriefing(), 'herald', ARTICLE)).toThrow('coast has no source herald');
  });
});

describe('renderAudit', () => {
  const changed = `${ARTICLE.replace('dockers', 'marins').replace('1 200', '1 300')}\n\nFin.`;

  it('has a line for each paragraph and each fault, and a summary', () => {
    expect(renderAudit(auditBriefing(aBriefing([CLOSURE, DOCKERS]), 'gazette', changed))).toBe(
      [
        '¶1 unchanged · f1',
        '¶2 changed · f2',
        '¶3 unchanged · no fact',
        '¶4 only in the article',
        'f2 (en): figure “1,200” not found in ¶2',
        'f2 (fr): figure “1 200” not found in ¶2',
        'f2: figure “1200 dockers” not found in ¶2',
        '2 of 3 paragraphs unchanged, 2 of 3 covered, 2 facts checked, 3 not found',
      ].join('\n'),
    );
  });

  it('speaks French', () => {
    expect(renderAudit(auditBriefing(aBriefing(), 'gazette', ARTICLE), 'fr')).toBe(
      [
        '¶1 inchangé · f1',
        '¶2 inchangé · f2',
        '¶3 inchangé · f3',
        'paragraphes inchangés : 3 sur 3, couverts : 3 sur 3, faits vérifiés : 3, introuvables : 0',
      ].join('\n'),
    );
  });

  it('quotes no sentence of the article', () => {
    const report = auditBriefing(aBriefing([CLOSURE]), 'gazette', changed);
    expect(JSON.stringify(report) + renderAudit(report)).not.toMatch(/travaillent|bloqué|Fin\./);
  });
});

function statesOf(article: string): string[] {
  const { paragraphs } = auditBriefing(aBriefing(), 'gazette', article);
  return paragraphs.map(({ paragraph, state, movedTo }) => [paragraph, state, movedTo].join(' ').trim());
}

function notFoundIn(article: string): string[] {
  const { faults } = auditBriefing(aBriefing(), 'gazette', article);
  return faults.filter((fault) => fault.kind === 'not-found').map(({ words }) => words);
}

function withText(fact: Fact, words: string, others: string): Fact {
  return { ...fact, text: { ...fact.text, en: (fact.text.en ?? '').replace(words, others) } };
}

function evidenceIn(paragraph: number): Fact['evidence'] {
  return [{ source: 'gazette', paragraph, fingerprint: PRINTS[paragraph - 1] ?? '' }];
}

interface FactParts extends Partial<Omit<Fact, 'text' | 'saidBy' | 'evidence'>> {
  readonly id: string;
  readonly paragraph: number;
  readonly en: string;
  readonly fr: string;
  readonly speaker?: string;
}

function aFact({ paragraph, en, fr, speaker = 'gazette', ...parts }: FactParts): Fact {
  return {
    status: 'claimed',
    planned: false,
    figures: [],
    disputes: [],
    reviewedBy: 'nobody',
    ...parts,
    text: { en, fr },
    saidBy: { speaker },
    evidence: evidenceIn(paragraph),
  };
}

function aName(id: string, label: string, en: readonly string[], fr: readonly string[]): Name {
  return { id, kind: 'organisation', label: { en: label, fr: label }, forms: { en, fr } };
}

function aBriefing(facts: readonly Fact[] = [CLOSURE, DOCKERS, PROMISE]): Briefing {
  return {
    slug: 'coast',
    version: 1,
    fictional: true,
    languages: ['en', 'fr'],
    title: { en: 'The coast', fr: 'La côte' },
    summary: { en: 'A harbour closes.', fr: 'Un port ferme.' },
    topics: { en: [], fr: [] },
    sources: [
      {
        id: 'gazette',
        publisher: 'Coast Gazette',
        date: { date: '2024-06' },
        language: 'fr',
        rights: { en: 'invented', fr: 'inventé' },
        reliability: 'A',
        paragraphs: PRINTS,
      },
    ],
    names: [
      aName('belmare', 'Belmare', ['Belmare'], ['Belmare']),
      aName('noirmont', 'Noirmont', ['Noirmont'], ['Noirmont']),
      aName('vannier', 'O. Vannier', ['Odile Vannier', 'Vannier'], ['Odile Vannier', 'Vannier']),
      aName('ministry', 'ministry', ['ministry'], ['ministère']),
      aName('gazette', 'Coast Gazette', ['Coast Gazette'], ['Coast Gazette']),
    ],
    facts,
    corrections: [],
  };
}
