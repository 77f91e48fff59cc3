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

  it('is no worse for what fails after its end', async () => {
    const text = draftOf(['Ormia received 300 tractors from Velland.', 'f3']);
    const { answer } = await draft(GRAIN, COUNT, [{ text, fault: 'cut-off' }]);
    expect(answer.by).toBe('model');
    expect(told(answer.reply.parts)).toEqual(['f3 Ormia received 300 tractors from Velland.']);
  });

  it('is the facts where what is written is no JSON', async () => {
    const { answer } = await draft(GRAIN, COUNT, ['300 tractors, I think.']);
    expect(told(answer.reply.parts)).toEqual([FACT3, 'Without the model: facts only.']);
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

  it.each([
    ['the figure', COUNT, 'Ormia received tractors from Velland.', 'f3'],
    ['the date', 'When did Ormia receive the tractors?', 'Ormia received 300 tractors from Velland.', 'f3'],
    ['the place', 'Where is the silo?', 'A silo could open in early 2025.', 'f6'],
  ])('is the fact itself where the model leaves out %s that is asked for', async (_, question, text, fact) => {
    const lie = draftOf([text, fact]);
    const { answer } = await draft(GRAIN, question, [lie, lie]);
    expect(answer.by).toBe('facts');
    expect(answer.gate[0]).toMatchObject({ passed: false, check: 'coverage' });
  });

  it('leaves none of several questions unanswered', async () => {
    const question = 'How many tractors did Ormia receive, and when could the silo open?';
    const { parts } = await draft(GRAIN, question, [draftOf(['Ormia received 300 tractors in March 2024.', 'f3'])]);
    expect(told(parts)).toEqual([
      'f3 Ormia received 300 tractors in March 2024.',
      'f6 A silo in the port of Torvik could open in early 2025.',
    ]);
  });

  it('begins anew with the second try', async () => {
    const { parts } = await draft(GRAIN, 'What about the tractors?', [
      draftOf(['The tractors cost Ormia 21 million euros.', 'f4']),
      draftOf(['Ormia received 300 tractors from Velland.', 'f3']),
    ]);
    expect(told(parts)).toEqual(['f3 Ormia received 300 tractors from Velland.']);
  });

  it('is the facts at once where nobody reads it any more', async () => {
    const stopped = Promise.withResolvers<void>();
    const { begun } = await begin(GRAIN, COUNT, [{ until: stopped.promise }]);
    begun.draft?.stop();
    const answer = await begun.draft?.whole;
    expect(answer?.by).toBe('facts');
    expect(told(answer?.reply.parts ?? [])).toEqual([FACT3]);
  });

  it('is the facts where its prompt can not be made', async () => {
    const failed: unknown[] = [];
    const { answer, parts } = await draft(GRAIN, COUNT, ['no prompt'], {
      listener: { failed: (cause) => failed.push(cause) },
      answerPrompt: () => {
        throw new Error('no such slot');
      },
    });
    expect(parts).toEqual([]);
    expect(told(answer.reply.parts)).toEqual([FACT3, 'Without the model: facts only.']);
    expect(failed).toHaveLength(1);
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

  it.each([
    ['in the question', 'How many tractors did Ormia receive, signed lopes?', []],
    ['before', COUNT, [{ question: 'Ana Lopes asks you.', language: 'en', facts: [] }]],
  ] as const)('keeps no word that only the reader said, %s', async (_name, question, turns) => {
    const named = draftOf(['Ormia received 900 tractors from Lopes.', 'f3'], ['Ormia received 900 tractors.', 'f3']);
    const { answer } = await draft(GRAIN, question, [named, named], { turns });
    expect(answer.gate.map(({ text }) => text).slice(0, 2)).toEqual(['', 'Ormia received 900 tractors.']);
  });

  it('is the facts where the model fails as nobody foresaw, which is told the operator', async () => {
    const failed: unknown[] = [];
    const { answer } = await draft(GRAIN, COUNT, [], { listener: { failed: (cause) => failed.push(cause) } });
    expect(told(answer.reply.parts)).toEqual([FACT3, 'Without the model: facts only.']);
    expect(failed).toHaveLength(1);
  });

  it('is kept without our instructions and the reader’s words, where a stopped sentence repeats them', async () => {
    const turns = [{ question: 'My neighbour Ana Lopes at 12 Mill Lane asks.', language: 'en', facts: [] }] as const;
    const echo = draftOf(['My neighbour Ana Lopes at 12 Mill Lane asks.', 'f3'], ['Ormia received 30 tractors.', 'f3']);
    const { answer } = await draft(GRAIN, COUNT, [echo, echo], { turns });
    expect(answer.gate.map(({ text }) => text)).toEqual([
      ...['', 'Ormia received 30 tractors.', '', 'Ormia received 30 tractors.'],
    ]);
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

describe('a sentence that no fact carries', () => {
  it.each([
    ['says nothing', 'There it is.', ['f3'], 'coverage'],
    ['asks', 'Did Ormia receive 300 tractors from Velland?', ['f3'], 'form'],
    ['can only be understood from others', 'They received 300 tractors.', ['f3'], 'names'],
    [
      'cites one fact that there is and one that there is not',
      'Ormia received 300 tractors.',
      ['f3', 'f99'],
      'citation',
    ],
  ] as const)('is stopped where it %s', async (_what, text, ids, check) => {
    const drafted = draftOf([text, ...ids]);
    const { answer } = await draft(GRAIN, COUNT, [drafted, drafted]);
    expect(answer.gate.map((result) => result.check)).toEqual([check, check]);
    expect(told(answer.reply.parts)).toEqual([FACT3]);
  });
});

describe('a sentence with something around it', () => {
  it.each([
    ['yes, which is no fact’s to say', 'Yes, Ormia received 300 tractors.'],
    ['the ids of its facts', 'Ormia received 300 tractors (f3).'],
  ])('is shown without %s', async (_what, text) => {
    const { parts } = await draft(GRAIN, COUNT, [draftOf([text, 'f3'])]);
    expect(told(parts)).toEqual(['f3 Ormia received 300 tractors.']);
  });
});

describe('a question that no model is asked about', () => {
  it.each([
    ['is one on which accounts differ', 'Is Velland sending fuel to Ormia?'],
    ['takes another figure for granted', 'Did Ormia receive 500 tractors?'],
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
    ['a country in small letters', 'how much did they cost france?'],
    ['a name in front', 'Zorbia sold the tractors at what price?'],
    ['digits', 'How much did the Su 35 tractors cost?'],
    ['the id of a fact', 'How much does f12 cost?'],
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
    ['asks for a list', JSON.stringify({ question: 'timeline' })],
    ['asks what the briefing does not say', JSON.stringify({ question: 'Who conducts the orchestra?' })],
  ] as const)('is searched as it was asked where the model %s', async (_, turn) => {
    const { asked } = await draft(
      GRAIN,
      'and how much did they cost?',
      [turn, draftOf(['The tractors cost Ormia 12 million euros.', 'f4'])],
      { turns },
    );
    expect(asked[1]).toMatchObject({ question: 'and how much did they cost?' });
  });

  it('is rewritten in its own language', async () => {
    const { asked } = await draft(
      GRAIN,
      'et combien ont-ils coûté à l’Ormie ?',
      [{ fault: 'slow' }, draftOf(['Les tracteurs ont coûté 12 millions d’euros à l’Ormie.', 'f4'])],
      { turns },
    );
    expect(asked[0]).toMatchObject({ language: 'fr' });
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
