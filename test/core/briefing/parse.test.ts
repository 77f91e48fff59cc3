import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../../src/core/briefing/parse.ts';

const PRINT = '0123456789abcdef';
const DATE_FAULT = 'must be a date such as 2023, 2023-06 or 2023-06-09';

describe('parseBriefing', () => {
  it('reads a briefing and fills in what may be left out', () => {
    const parsed = parseBriefing(aFile());
    expect(parsed).toMatchObject({
      ok: true,
      briefing: {
        languages: ['en', 'fr'],
        fictional: false,
        corrections: [],
        facts: [{ planned: false, figures: [], disputes: [] }, { id: 'f2' }],
      },
    });
  });

  it('reads a year that YAML made a number of', () => {
    expect(faultsOf(aFile({ fact: { happened: { date: 2023 } } }))).toEqual([]);
  });

  it('takes the languages of a briefing from its title', () => {
    const file = { ...aFile(), title: { fr: 'Un port' } };
    expect(parseBriefing(file)).toMatchObject({ ok: true, briefing: { languages: ['fr'] } });
  });

  it.each<readonly [string, object, string[]]>([
    ['a field that is missing', { reviewedBy: undefined }, ['facts.0.reviewedBy is missing']],
    ['a field that is not known', { urgent: true }, ['facts.0.urgent is not a field we know']],
    ['a text that is empty', { text: { en: ' ', fr: 'x' } }, ['facts.0.text.en is empty']],
    ['a text that is a number', { reviewedBy: 3 }, ['facts.0.reviewedBy must be a text']],
    [
      'a status that there is not',
      { status: 'confirmed' },
      ['facts.0.status must be one of: reported, claimed, assessed, announced, denied, no-evidence'],
    ],
    ['a day that the calendar has not', { said: { date: '2023-02-30' } }, [`facts.0.said.date ${DATE_FAULT}`]],
    ['a month that the calendar has not', { said: { date: '2023-13' } }, [`facts.0.said.date ${DATE_FAULT}`]],
    ['a date in another form', { said: { date: '9 June 2023' } }, [`facts.0.said.date ${DATE_FAULT}`]],
    ['a date that is missing', { said: {} }, [`facts.0.said.date ${DATE_FAULT}`]],
    ['a fact without evidence', { evidence: [] }, ['facts.0.evidence must not be empty']],
    [
      'a fingerprint without quotes',
      { evidence: [{ source: 'gazette', paragraph: 1, fingerprint: 123 }] },
      ['facts.0.evidence.0.fingerprint must be in quotes'],
    ],
    ['an id in another form', { id: '12' }, ['facts.0.id must be f and a number, such as f12']],
    [
      'a vague figure that there is not',
      { figures: [{ value: 'lots', unit: { en: 'x' } }] },
      ['facts.0.figures.0.value must be a number or one of: several, dozens, hundreds, thousands, millions, billions'],
    ],
  ])('tells of %s', (_, fact, faults) => {
    expect(faultsOf(aFile({ fact }))).toEqual(faults);
  });

  it.each<readonly [string, object, string[]]>([
    ['a speaker who is no name', { saidBy: { speaker: 'nobody' } }, ['facts.0.saidBy.speaker no name nobody']],
    [
      'somebody spoken for who is no name',
      { saidBy: { speaker: 'office', onBehalfOf: 'nobody' } },
      ['facts.0.saidBy.onBehalfOf no name nobody'],
    ],
    ['a dispute with no fact', { disputes: ['f9'] }, ['facts.0.disputes.0 f9 is no fact']],
    ['a dispute with itself', { disputes: ['f1'] }, ['facts.0.disputes.0 f1 is the fact itself']],
    ['a dispute on one side', { disputes: ['f2'] }, ['facts.0.disputes.0 f2 does not dispute f1 in turn']],
    ['an id used twice', { id: 'f2' }, ['facts.1.id f2 is used twice']],
    [
      'a fact that takes the place of one still there',
      { supersedes: 'f2' },
      ['facts.0.supersedes f2 is still among the facts'],
    ],
    [
      'evidence in no source',
      { evidence: [{ source: 'other', paragraph: 1, fingerprint: PRINT }] },
      ['facts.0.evidence.0.source no source other'],
    ],
    [
      'evidence behind the end of its source',
      { evidence: [{ source: 'gazette', paragraph: 3, fingerprint: PRINT }] },
      ['facts.0.evidence.0.paragraph gazette has only 2 paragraphs'],
    ],
    [
      'evidence that is not the paragraph’s',
      { evidence: [{ source: 'gazette', paragraph: 2, fingerprint: PRINT }] },
      ['facts.0.evidence.0.fingerprint is not that of ¶2 of gazette'],
    ],
    ['a text that one language lacks', { text: { en: 'x' } }, ['facts.0.text.fr is missing']],
  ])('tells of %s', (_, fact, faults) => {
    expect(faultsOf(aFile({ fact }))).toEqual(faults);
  });

  it.each<readonly [string, object, string[]]>([
    ['a title in no language', { title: {} }, ['title is in no language']],
    ['a summary that one language lacks', { summary: { fr: 'x' } }, ['summary.en is missing']],
    ['topics that one language lacks', { topics: { fr: ['x'] } }, ['topics.en is missing']],
    ['a slug with capitals', { slug: 'Port' }, ['slug must be lower-case words joined by hyphens']],
    ['a slug that is too long', { slug: 'x'.repeat(61) }, ['slug must have at most 60 characters']],
    ['no facts', { facts: [] }, ['facts must not be empty']],
    ['facts that are no list', { facts: 'f1' }, ['facts must be a list']],
    ['a version that is half a number', { version: 1.5 }, ['version must be a whole number']],
    ['a version of none', { version: 0 }, ['version must be at least 1']],
    ['a part of no name', { names: [aNameOf('office', { partOf: 'town' })] }, ['names.0.partOf no name town']],
    [
      'a name that is a part of itself in the end',
      { names: [aNameOf('office', { partOf: 'town' }), aNameOf('town', { partOf: 'office' })] },
      ['names.0.partOf makes office a part of itself', 'names.1.partOf makes town a part of itself'],
    ],
    ['a language we do not know', { summary: { en: 'x', fr: 'x', de: 'x' } }, ['summary.de is not a field we know']],
  ])('tells of %s', (_, over, faults) => {
    expect(faultsOf({ ...aFile(), ...over })).toEqual(faults);
  });

  it('tells every fault at once, those of one field and those between two', () => {
    const file = aFile({ fact: { status: 'confirmed', saidBy: { speaker: 'nobody' } } });
    const second = { ...file.facts[1], saidBy: { speaker: 'nobody' }, disputes: ['f1', 'f7'] };
    expect(faultsOf({ ...file, facts: [file.facts[0], second], summary: { en: 'x' }, colour: 'red' })).toEqual([
      'facts.0.status must be one of: reported, claimed, assessed, announced, denied, no-evidence',
      'colour is not a field we know',
      'facts.1.saidBy.speaker no name nobody',
      'facts.1.disputes.1 f7 is no fact',
      'summary.fr is missing',
    ]);
  });

  it('tells of a speaker of a former fact whom it does not name', () => {
    const file = aFile();
    const { text, status, evidence, reviewedBy } = { ...file.facts[0] };
    const was = { text, status, saidBy: { speaker: 'nobody' }, evidence, reviewedBy };
    const correction = { version: 2, date: '2024-07', fact: 'f1', kind: 'corrected', note: { en: 'x' }, was };
    expect(faultsOf({ ...file, corrections: [correction] })).toEqual([
      'corrections.0.was.saidBy.speaker no name nobody',
    ]);
  });

  it('says nothing against facts that rest on a source with a fault of its own', () => {
    const file = aFile();
    expect(faultsOf({ ...file, sources: [{ ...file.sources[0], reliability: 'Z' }] })).toEqual([
      'sources.0.reliability must be one of: A, B, C, D, E, F',
    ]);
  });

  it.each([
    ['nothing', null],
    ['a text', 'slug: x'],
    ['a list', []],
  ])('refuses %s for a briefing', (_, raw) => {
    expect(faultsOf(raw)).toEqual([' must be a group of fields']);
  });
});

function faultsOf(raw: unknown): string[] {
  const parsed = parseBriefing(raw);
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path.join('.')} ${message}`);
}

/** A file with two facts; what is given of `fact` takes the place of that of the first. */
function aFile({ fact = {} }: { fact?: object } = {}) {
  const evidence = [{ source: 'gazette', paragraph: 1, fingerprint: PRINT }];
  const plain = {
    text: { en: 'x', fr: 'x' },
    status: 'claimed',
    saidBy: { speaker: 'office' },
    evidence,
    reviewedBy: 'us',
  };
  return {
    slug: 'port',
    version: 1,
    title: { en: 'A port', fr: 'Un port' },
    summary: { en: 'x', fr: 'x' },
    topics: { en: ['port'], fr: ['port'] },
    sources: [
      {
        id: 'gazette',
        publisher: 'Gazette',
        date: { date: '2023-06' },
        language: 'en',
        rights: { en: 'Theirs.' },
        reliability: 'B',
        paragraphs: [PRINT, 'fedcba9876543210'],
      },
    ],
    names: [aNameOf('office')],
    facts: [
      { id: 'f1', ...plain, ...fact },
      { id: 'f2', ...plain },
    ],
  };
}

function aNameOf(id: string, over: object = {}) {
  return { id, kind: 'organisation', label: { en: id, fr: id }, forms: { en: [id] }, ...over };
}
