import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_MAX_CHARS } from '../../../src/core/answer/question.ts';
import { type Answer, VERDICTS } from '../../../src/core/answer/types.ts';
import type { Turn } from '../../../src/core/conversation/types.ts';
import { LANGUAGES } from '../../../src/core/language/languages.ts';
import { anyText } from '../../any-text.ts';
import { answerer, citedIn, ownWords } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

/** Words that the answerer looks out for, so that a made-up line reaches its rules. */
const WORDS =
  `who what when where why how many much is does did and or but it they that fuel grain wool silo tractors Velland Ormia
  Corra Bantry Pask Torvik Sundra say says deny according to about buy sell receive today yet 2024 2026 May March January 300 500
  million euros percent f3 f99 article wrote source timeline disputed figures summary everything confirmed other way round since whom
  qui que quand où combien pourquoi est-ce et ou mais le la les du de des à selon dit nie vend achète reçoit carburant laine tracteurs
  Vellande l’Ormie aujourd’hui chronologie chiffres désaccords résumé auteur l’inverse depuis Zorbia @everyone https://x.example <b> ? , . : ;`.split(
    /\s+/,
  );

const line = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const text = fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: anyText(60) });
const language = fc.constantFrom(...LANGUAGES);
const facts = fc.array(fc.constantFrom('f1', 'f3', 'f8', 'f9', 'f12', 'f77', ''), { maxLength: 4 });
const turns: fc.Arbitrary<Turn[]> = fc.array(fc.record({ question: text, language, facts }), { maxLength: 3 });
const question = fc.record({ text, language, turns });

const RUNS = { numRuns: 250 };

describe('for any text and any turns, an answer', () => {
  it('has one of the three verdicts, in one of the languages, as of the date of the briefing', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const answer = answerer.answer(GRAIN, asked);
        expect(VERDICTS).toContain(answer.verdict);
        expect(LANGUAGES).toContain(answer.language);
        expect(answer.reply.language).toBe(answer.language);
        expect(answer.asOf).toBe('2024-06');
      }),
      RUNS,
    );
  });

  it('says sentences of the briefing, each with the evidence of its fact', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { sentences, language } = answerer.answer(GRAIN, asked);
        for (const { text, citations } of sentences.filter((sentence) => sentence.citations.length > 0)) {
          const fact = GRAIN.facts.find(({ id }) => id === citations[0]?.fact);
          expect(text).toBe(fact?.text[language]);
          expect(citations).toEqual(
            fact?.evidence.map(({ source, paragraph }) => ({ fact: fact.id, source, paragraph })),
          );
        }
      }),
      RUNS,
    );
  });

  it('shows in its reply the same facts as in its sentences, in the same order', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const answer = answerer.answer(GRAIN, asked);
        expect(factsShown(answer, ['fact', 'account'])).toEqual(citedIn(answer));
        expect(factsShown(answer, ['nearest'])).toEqual(answer.nearest);
      }),
      RUNS,
    );
  });

  it('offers nearest facts only where it declines, and says nothing else there', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { verdict, sentences, nearest } = answerer.answer(GRAIN, asked);
        const isDeclined = verdict === 'not_in_briefing';
        expect(isDeclined ? sentences : nearest).toEqual([]);
        expect(isDeclined || sentences.length > 0 || verdict === 'answered').toBe(true);
      }),
      RUNS,
    );
  });

  it('never tells the same fact twice', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const cited = citedIn(answerer.answer(GRAIN, asked));
        expect(cited).toEqual([...new Set(cited)]);
      }),
      RUNS,
    );
  });

  it('never tells one side of a dispute without the other', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const cited = citedIn(answerer.answer(GRAIN, asked));
        expect(cited.includes('f8')).toBe(cited.includes('f9'));
      }),
      RUNS,
    );
  });

  it('is the same when asked again', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(answerer.answer(GRAIN, asked)).toEqual(answerer.answer(GRAIN, asked));
      }),
      RUNS,
    );
  });

  it('says nothing back that pings, links or formats', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(ownWords(answerer.answer(GRAIN, asked))).not.toMatch(/[@<>#*_`~|[\]\\]|:\/\/|\w\.\w/);
      }),
      RUNS,
    );
  });
});

describe('a junk text of the greatest length', () => {
  const unit = fc.constantFrom(
    'a',
    'A',
    ' ',
    "'",
    '’',
    '-',
    '.',
    ',',
    '?',
    '(',
    '<',
    'f1 ',
    'é',
    '1',
    '0',
    ' and who ',
    ' et qui ',
    '\u0301',
    '漢',
  );

  it('is answered all the same', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1_000, maxLength: 1_000 }), (units) => {
        const junk = units.join('').slice(0, QUESTION_MAX_CHARS);
        expect(VERDICTS).toContain(answerer.answer(GRAIN, { text: junk, language: 'en', turns: [] }).verdict);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['a', 'A', '1', ',', '(', "'", '-', ' a', 'a.', 'did ', 'what ', 'x and who is ', '1,', 'how '])(
    'is answered all the same where it repeats “%s”',
    (piece) => {
      const junk = piece.repeat(1_000).slice(0, QUESTION_MAX_CHARS);
      const turns = [{ question: junk, language: 'fr', facts: ['f1'] }] as const;
      expect(VERDICTS).toContain(answerer.answer(GRAIN, { text: junk, language: 'en', turns }).verdict);
    },
  );
});

function factsShown({ reply }: Answer, roles: readonly string[]): string[] {
  return reply.parts.flatMap((part) => (part.kind === 'fact' && roles.includes(part.role) ? [part.chip.fact] : []));
}
