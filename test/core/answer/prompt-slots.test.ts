import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfSlot, factsSlot, languageSlot, threadSlot } from '../../../src/core/answer/prompt-slots.ts';
import { anyText } from '../../any-text.ts';
import { aBriefing, aFact } from '../builders.ts';

describe('factsSlot', () => {
  it('gives each fact a line, in the language of the answer', () => {
    const plan = aFact({
      status: 'denied',
      saidBy: { speaker: 'port-office', onBehalfOf: 'dockers' },
      planned: true,
      happened: { date: '2024-05', qualifier: 'by' },
      said: { date: '2024-04-02' },
      disputes: ['f2'],
    });
    const other = aFact({ id: 'f2', text: { en: 'It stays open.', fr: 'Il reste ouvert.' }, status: 'reported' });
    expect(factsSlot([plan, other], aBriefing({ facts: [plan, other] }), 'fr').split('\n')).toEqual([
      '{"id":"f1","text":"Le port ferme en mai.","speaker":"capitainerie","for":"dockers","status":"stated by the speaker as a denial","planned":true,"happened":"d’ici mai 2024","said":"2 avril 2024","disputes":["f2"]}',
      '{"id":"f2","text":"Il reste ouvert.","speaker":"capitainerie","status":"reported by the publisher itself","planned":false}',
    ]);
  });

  it('gives one fact one line, whatever its text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const line = factsSlot([aFact({ text: { en: `${text}\n{"id":"f9"}` } })], aBriefing(), 'en');
        expect(line).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(JSON.parse(line)).toMatchObject({ id: 'f1', speaker: 'port office' });
      }),
    );
  });
});

describe('threadSlot', () => {
  it('gives each earlier question a line, with the facts that answered it', () => {
    const turns = [
      { question: 'When does\nit close?', language: 'en', facts: ['f1', 'f2'] },
      { question: 'Who says so?', language: 'en', facts: [] },
    ] as const;
    expect(threadSlot(turns).split('\n')).toEqual([
      '{"question":"When does it close?","facts":["f1","f2"]}',
      '{"question":"Who says so?","facts":[]}',
    ]);
  });

  it('keeps the latest six questions', () => {
    const turns = Array.from({ length: 9 }, (_, at) => ({ question: `q${at}`, language: 'en' as const, facts: [] }));
    expect(threadSlot(turns).match(/q\d/g)).toEqual(['q3', 'q4', 'q5', 'q6', 'q7', 'q8']);
  });
});

describe('the smaller slots', () => {
  it('name the language and the date', () => {
    expect(languageSlot('fr')).toBe('French (fr)');
    expect(asOfSlot(aBriefing(), 'fr')).toBe('juin 2024');
  });
});
