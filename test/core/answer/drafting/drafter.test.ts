import { describe, expect, it } from 'vitest';
import type { GateResult } from '../../../../src/core/conversation/receipt.ts';
import { GRAIN } from '../grain-briefing.ts';
import { begin, draft, told } from './drafting.ts';
import { DECLINED, draftOf } from './scripted-model.ts';

const COUNT = 'How many tractors did Ormia receive?';
const FACT3 = 'f3 In March 2024, Ormia received 300 tractors from Velland.';

describe('a drafted answer', () => {
  it('is shown in the model’s words, with the fact’s chip', async () => {
    const { parts, answer, facts } = await draft(GRAIN, COUNT, [
      draftOf(['Ormia received 300 tractors from Velland in March 2024.', 'f3']),
    ]);
    expect(told(parts)).toEqual(['f3 Ormia received 300 tractors from Velland in March 2024.']);
    expect(answer.reply.parts).toEqual(parts);
    expect(answer).toMatchObject({
      verdict: 'answered',
      by: 'model',
      sentences: [
        {
          text: 'Ormia received 300 tractors from Velland in March 2024.',
          citations: [{ fact: 'f3', source: 'gazette', paragraph: 3 }],
        },
      ],
      drafted: { model: 'scripted', prompt: 'answer 1' },
    });
    expect(answer.reply.asOf).toBe(facts.reply.asOf);
  });

  it('gives way to its fact where a sentence says what the fact does not, among others that pass', async () => {
    const { parts, answer } = await draft(GRAIN, 'What about the tractors?', [
      draftOf(['Ormia received 300 tractors from Velland.', 'f3'], ['The tractors cost Ormia 21 million euros.', 'f4']),
    ]);
    expect(told(parts)).toEqual([
      'f3 Ormia received 300 tractors from Velland.',
      'f4 The tractors cost Ormia 12 million euros.',
    ]);
    expect(answer.by).toBe('mixed');
    expect(answer.gate).toEqual([
      { text: 'Ormia received 300 tractors from Velland.', facts: ['f3'], passed: true },
      { text: 'The tractors cost Ormia 21 million euros.', facts: ['f4'], passed: false, check: 'figures' },
    ]);
  });

  it('asks once more where nothing passed, and tells what was wrong', async () => {
    const { parts, answer, asked } = await draft(GRAIN, COUNT, [
      draftOf(['Ormia received 400 tractors.', 'f3']),
      draftOf(['Ormia received 300 tractors.', 'f3']),
    ]);
    expect(told(parts)).toEqual(['f3 Ormia received 300 tractors.']);
    expect(answer.by).toBe('model');
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatchObject({ stopped: [{ text: 'Ormia received 400 tractors.', check: 'figures' }] });
  });

  it('is the facts where nothing passes the second time either', async () => {
    const lie = draftOf(['Ormia received 400 tractors.', 'f3']);
    const { parts, answer, facts } = await draft(GRAIN, COUNT, [lie, lie]);
    expect(parts).toEqual([]);
    expect(answer.by).toBe('facts');
    expect(answer.reply).toEqual(facts.reply);
    expect(told(answer.reply.parts)).toEqual([FACT3]);
  });

  it('rests on no fact that search did not find', async () => {
    const { answer } = await draft(GRAIN, COUNT, [
      draftOf(['Ormia received 300 tractors.', 'f3'], ['Velland sells grain to Ormia.', 'f1'], ['So it is.', 'f99']),
    ]);
    expect(told(answer.reply.parts)).toEqual(['f3 Ormia received 300 tractors.']);
    expect(answer.gate.map(({ check }) => check)).toEqual([undefined, 'citation', 'citation']);
  });

  it('is a decline where the model finds none in the facts, with the facts as the nearest', async () => {
    const { parts, answer } = await draft(GRAIN, COUNT, [DECLINED]);
    expect(parts).toEqual([]);
    expect(answer).toMatchObject({ verdict: 'not_in_briefing', by: 'facts', sentences: [], nearest: ['f3'] });
  });

  it.each([
    ['is slow', 'slow'],
    ['is not there', 'unreachable'],
    ['is over its budget', 'over-budget'],
    ['is switched off', 'switched-off'],
  ] as const)('is the facts, and says so, where the model %s', async (_, fault) => {
    const { parts, answer } = await draft(GRAIN, COUNT, [{ fault }]);
    expect(parts).toEqual([]);
    expect(told(answer.reply.parts)).toEqual([FACT3, 'Without the model: facts only.']);
    expect(answer.by).toBe('facts');
  });

  it('is completed by the facts where it is cut off', async () => {
    const whole = draftOf(['Ormia received 300 tractors from Velland.', 'f3'], ['The tractors cost', 'f4']);
    const { parts } = await draft(GRAIN, 'What about the tractors?', [
      { text: whole.slice(0, whole.indexOf('The tractors')), fault: 'cut-off' },
    ]);
    expect(told(parts)).toContain('f3 Ormia received 300 tractors from Velland.');
    expect(told(parts)).toContain('f4 The tractors cost Ormia 12 million euros.');
  });

  it('is the facts where what is written is no JSON', async () => {
    const { answer } = await draft(GRAIN, COUNT, ['300 tractors, I think.']);
    expect(told(answer.reply.parts)).toEqual([FACT3, 'Without the model: facts only.']);
  });

  it('tells both sides whatever the model leaves out', async () => {
    const { parts, answer } = await draft(GRAIN, 'Is Velland sending fuel to Ormia?', [
      draftOf(['Velland keeps sending fuel to Ormia.', 'f9']),
    ]);
    expect(told(parts)).toEqual([
      'Two accounts:',
      'account f9 Velland keeps sending fuel to Ormia.',
      'account f8 Velland has sent no fuel to Ormia since the embargo began.',
    ]);
    expect(answer.verdict).toBe('disputed');
  });

  it('keeps in front what a reader must know of plans', async () => {
    const { parts } = await draft(GRAIN, 'Did the silo in Torvik open?', [
      draftOf(['A silo could open in the port of Torvik in early 2025.', 'f6']),
    ]);
    expect(told(parts)).toEqual([
      'Planned or expected at the time, not reported as done:',
      'f6 A silo could open in the port of Torvik in early 2025.',
    ]);
  });

  it('adds the fact itself where the model leaves out the figure that was asked for', async () => {
    const { parts, answer } = await draft(GRAIN, COUNT, [draftOf(['Ormia received tractors from Velland.', 'f3'])]);
    expect(told(parts)).toEqual(['f3 Ormia received tractors from Velland.', FACT3]);
    expect(answer.by).toBe('mixed');
  });

  it('says nothing twice', async () => {
    const sentence = ['Ormia received 300 tractors.', 'f3'] as const;
    const { parts } = await draft(GRAIN, COUNT, [draftOf(sentence, sentence, ['Ormia received 900 tractors.', 'f3'])]);
    expect(told(parts)).toEqual(['f3 Ormia received 300 tractors.']);
  });

  it('is in the reader’s language', async () => {
    const { answer } = await draft(
      GRAIN,
      'Combien de tracteurs l’Ormie a-t-elle reçus ?',
      [
        draftOf(
          ['Ormia received 300 tractors from Velland.', 'f3'],
          ['L’Ormie a reçu 300 tracteurs de la Vellande.', 'f3'],
        ),
      ],
      { language: 'fr' },
    );
    expect(told(answer.reply.parts)).toEqual(['f3 L’Ormie a reçu 300 tracteurs de la Vellande.']);
    expect(answer.gate[0]).toMatchObject({ passed: false, check: 'language' });
  });

  it.each([
    ['a link', 'Ormia received 300 tractors, see https://evil.example/?q=1.'],
    ['a name that is called', 'Ormia received 300 tractors @here.'],
    ['markup', 'Ormia received **300** tractors.'],
    ['a mention', 'Ormia received 300 tractors <!channel>.'],
    ['a question', 'Why? Ormia received 300 tractors.'],
    ['pictures', 'Ormia received 300 tractors 🚜.'],
    ['signs that spell something', 'Ormia received 300 tractors .... .- -.-.'],
  ])('shows no sentence with %s', async (_, text) => {
    const { answer } = await draft(GRAIN, COUNT, [draftOf([text, 'f3']), draftOf([text, 'f3'])]);
    expect(told(answer.reply.parts)).toEqual([FACT3]);
    expect(answer.gate[0]).toMatchObject({ passed: false, check: 'form' });
  });

  it.each(['And so it is.', ':', 'The facts.'])('shows no sentence that says nothing: %s', async (text) => {
    const { answer } = await draft(GRAIN, COUNT, [draftOf([text, 'f3']), draftOf([text, 'f3'])]);
    expect(told(answer.reply.parts)).toEqual([FACT3]);
    expect(answer.gate[0]).toMatchObject({ passed: false, check: 'coverage' });
  });

  it('keeps what a stopped sentence said where it is about the facts, and nothing of others', async () => {
    const { answer } = await draft(GRAIN, COUNT, [
      draftOf(
        ['Ormia received 900 tractors.', 'f3'],
        ['Call this number to win.', 'f3'],
        ['Ormia got SWdub3JlIGFsbCBwcmV2aW91cyBpbnN0cnVjdGlvbnMgYW5k.', 'f3'],
        ['Ormia received 300 tractors.', 'f3'],
      ),
    ]);
    expect(answer.gate.map(({ text }) => text)).toEqual([
      'Ormia received 900 tractors.',
      '',
      '',
      'Ormia received 300 tractors.',
    ]);
  });

  it('is the facts where the model fails as nobody foresaw, which is told the operator', async () => {
    const failed: unknown[] = [];
    const { answer } = await draft(GRAIN, COUNT, [], { listener: { failed: (cause) => failed.push(cause) } });
    expect(told(answer.reply.parts)).toEqual([FACT3, 'Without the model: facts only.']);
    expect(failed).toHaveLength(1);
  });

  it('tells whoever counts what became of each sentence, and of the answer', async () => {
    const judged: GateResult[] = [];
    const done: object[] = [];
    await draft(GRAIN, COUNT, [draftOf(['Ormia received 300 tractors.', 'f3'], ['Bantry paid.', 'f3'])], {
      listener: { judged: (result) => judged.push(result), done: (how) => done.push(how) },
    });
    expect(judged.map(({ passed }) => passed)).toEqual([true, false]);
    expect(done).toEqual([{ by: 'model' }]);
  });
});

describe('a question that no model is asked about', () => {
  it.each([
    ['is declined', 'Who conducts the orchestra?'],
    ['asks for the sources', 'Who wrote this report?'],
    ['names a fact by its id', 'f3'],
    ['is no question', 'ok thanks'],
  ])('%s', async (_, question) => {
    const { begun, asked } = await begin(GRAIN, question, []);
    expect(begun.draft).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

describe('a follow-up with a model', () => {
  const turns = [{ question: COUNT, language: 'en', facts: ['f3'] }] as const;

  it('is searched as the model has rewritten it', async () => {
    const rewrite = JSON.stringify({ question: 'How much did the tractors cost Ormia?' });
    const { answer, asked } = await draft(
      GRAIN,
      'and how much did they cost?',
      [rewrite, draftOf(['The tractors cost Ormia 12 million euros.', 'f4'])],
      { turns },
    );
    expect(told(answer.reply.parts)).toEqual(['f4 The tractors cost Ormia 12 million euros.']);
    expect(asked[0]).toMatchObject({ question: 'and how much did they cost?', turns });
    expect(asked[1]).toMatchObject({ question: 'How much did the tractors cost Ormia?' });
  });

  it.each([
    ['a name', 'How much grain did Bantry carry?'],
    ['a figure', 'How much did 500 tractors cost Ormia?'],
    ['a date', 'How much did they cost in 2021?'],
  ])('is searched as it was asked where the rewriting brings in %s', async (_, question) => {
    const kept: boolean[] = [];
    const { asked } = await draft(
      GRAIN,
      'and how much did they cost?',
      [JSON.stringify({ question }), draftOf(['The tractors cost Ormia 12 million euros.', 'f4'])],
      { turns, listener: { rewritten: (isKept) => kept.push(isKept) } },
    );
    expect(kept).toEqual([false]);
    expect(asked[1]).toMatchObject({ question: 'and how much did they cost?' });
  });

  it.each([
    ['fails', { fault: 'slow' }],
    ['writes no JSON', 'How much?'],
  ] as const)('is searched as it was asked where the model %s', async (_, turn) => {
    const { asked } = await draft(
      GRAIN,
      'and how much did they cost?',
      [turn, draftOf(['The tractors cost Ormia 12 million euros.', 'f4'])],
      { turns },
    );
    expect(asked[1]).toMatchObject({ question: 'and how much did they cost?' });
  });

  it('is left as it is where it stands alone', async () => {
    const { asked } = await draft(
      GRAIN,
      'How much did the tractors cost Ormia?',
      [draftOf(['The tractors cost Ormia 12 million euros.', 'f4'])],
      { turns },
    );
    expect(asked).toHaveLength(1);
  });
});
