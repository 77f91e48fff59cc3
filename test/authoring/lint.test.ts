import { describe, expect, it } from 'vitest';
import { lintBriefing } from '../../src/authoring/lint.ts';
import type { Briefing } from '../../src/core/briefing/types.ts';
import { fieldOf } from '../../src/library/file-fault.ts';
import { parseBriefingText } from '../../src/library/read-briefing.ts';
import { briefingYaml } from '../library/briefing-yaml.ts';

const GOOD = briefingYaml('quay');
const INDEX_TERMS = '    indexTerms: { en: "mooring, traffic", fr: "amarrage, trafic" }\n';

describe('lintBriefing', () => {
  it('finds nothing wrong with a briefing that keeps the rules', () => {
    expect(lint(GOOD)).toEqual([]);
  });

  it.each([
    [
      'a figure that no text has',
      GOOD.replace('value: 400', 'value: 500'),
      [
        'facts[1].figures[0]: 500 boats is not in the text in en',
        'facts[1].figures[0]: 500 bateaux is not in the text in fr',
      ],
    ],
    [
      'a figure that one language lacks',
      GOOD.replace('Environ 400 bateaux', 'Des bateaux'),
      [
        'facts[1].figures[0]: 400 bateaux is not in the text in fr',
        'facts[1].text.fr: lacks the figure “400” of the text in en',
      ],
    ],
    [
      'a name that one language lacks',
      GOOD.replace('About 400 boats use it.', 'About 400 boats of Odile Vannier use it.'),
      ['facts[1].text.fr: lacks the name “O. Vannier” of the other language, in any of its forms'],
    ],
    [
      'a date that is not the one it happened',
      GOOD.replace('will close in 2025', 'will close in 2026'),
      ['facts[0].text.en: says “2026”, but the fact happened 2025'],
    ],
    [
      'a fact from after the report that is not planned',
      GOOD.replace('    planned: true\n', ''),
      ['facts[0].happened: is after the report (2024-06), so the fact must be planned'],
    ],
    [
      'words from after the report',
      GOOD.replace('    status: claimed\n', '    status: claimed\n    said: { date: 2024-07 }\n'),
      ['facts[1].said: is after the report (2024-06)'],
    ],
    [
      'a name that nothing uses',
      GOOD.replace(
        'facts:\n',
        '  - id: pier\n    kind: place\n    label: { en: pier, fr: jetée }\n    forms: { en: [pier], fr: [jetée] }\nfacts:\n',
      ),
      ['names[1].id: no fact, speaker or other name uses pier'],
    ],
    [
      'a name without forms in one language',
      GOOD.replace('fr: [Odile Vannier]', 'fr: []'),
      ['names[0].forms.fr: is missing'],
    ],
    [
      'a text that one language lacks',
      GOOD.replace('{ en: None., fr: Aucun. }', '{ en: None. }'),
      ['sources[0].rights.fr: is missing'],
    ],
    [
      'index terms in a language that the briefing lacks',
      inEnglish(GOOD).replace('    status: claimed\n', `    status: claimed\n${INDEX_TERMS}`),
      ['facts[1].indexTerms.fr: is in no language of the briefing'],
    ],
    [
      'a sentence that is too long',
      GOOD.replace('en: A quay closes.', `en: The first is short. ${'Word '.repeat(46)}.`),
      ['summary.en: has a sentence of 46 words; 45 are the most'],
    ],
    [
      'a withdrawn fact that is still there',
      `${GOOD}corrections:\n  - { version: 2, date: 2024-07, fact: f2, kind: withdrawn, note: { en: Wrong., fr: Faux. } }\n`,
      [
        'corrections[0].version: is above the briefing’s own, 1',
        'corrections[0].fact: f2 was withdrawn, but is among the facts',
      ],
    ],
    [
      'a correction of a fact that never was',
      `${GOOD.replace('version: 1', 'version: 2')}corrections:\n  - { version: 2, date: 2024-07, fact: f9, kind: corrected, note: { en: Now right., fr: Corrigé. } }\n`,
      ['corrections[0].fact: f9 is no fact'],
    ],
  ])('tells %s', (_name, text, faults) => {
    expect(lint(text)).toEqual(faults);
  });

  it('lets index terms pass in the languages of the briefing, or in one of them', () => {
    expect(lint(GOOD.replace('    status: claimed\n', `    status: claimed\n${INDEX_TERMS}`))).toEqual([]);
    const english = '    status: claimed\n    indexTerms: { en: "mooring, traffic" }\n';
    expect(lint(GOOD.replace('    status: claimed\n', english))).toEqual([]);
    expect(lint(inEnglish(GOOD).replace('    status: claimed\n', english))).toEqual([]);
  });

  it('counts a name as used when a name that is used is part of it', () => {
    const town =
      '  - id: town\n    kind: place\n    label: { en: town, fr: ville }\n    forms: { en: [the town], fr: [la ville] }\nfacts:\n';
    const text = GOOD.replace('fr: [Odile Vannier] }', 'fr: [Odile Vannier] }\n    partOf: town').replace(
      'facts:\n',
      town,
    );
    expect(lint(text)).toEqual([]);
  });

  it('lets 45 words pass, and several sentences in one text', () => {
    expect(lint(GOOD.replace('en: A quay closes.', `en: A ${'word '.repeat(44)}. B ${'word '.repeat(44)}.`))).toEqual(
      [],
    );
  });
});

/** The same with its title in English alone, so that English is all it is in. */
function inEnglish(text: string): string {
  return text.replace('title: { en: The quay, fr: Le quai }', 'title: { en: The quay }');
}

function lint(text: string): string[] {
  return lintBriefing(briefingOf(text)).map(({ path, message }) => `${fieldOf(path)}: ${message}`);
}

function briefingOf(text: string): Briefing {
  const parsed = parseBriefingText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.briefing;
}
