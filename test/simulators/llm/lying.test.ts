import { describe, expect, it } from 'vitest';
import { lyingAbout } from './characters/lying.ts';
import { LIES } from './lies.ts';
import { answerRequest, createStage, DRONES, drafted, followUpRequest, SAMPLE, written } from './testing.ts';

const stage = createStage();

describe('the lying model', () => {
  it('has told every kind of lie once it has answered so often', async () => {
    const { llm, client } = await stage();
    llm.be('lying');
    for (const _ of LIES) await written(client, answerRequest('What did Iran supply to Russia?', 'en', DRONES));
    expect(llm.requests.map(({ outcome }) => outcome.kind === 'writes' && outcome.note)).toEqual(LIES);
  });

  it.each<readonly ['en' | 'fr', string]>([
    ['en', 'What could the drone plant do?'],
    ['fr', 'Que dit-on des drones ?'],
  ])('tells at least one lie in each answer in %s, and the facts beside it', async (language, question) => {
    const { llm, client } = await stage();
    llm.be('lying');
    const facts = new Map(DRONES.facts.map(({ id, text }) => [id, plain(text[language] ?? '')]));
    for (const kind of LIES) {
      const { sentences } = await drafted(client, answerRequest(question, language, DRONES));
      const wrong = sentences.filter(({ text, facts: [id = ''] }) => facts.get(id) !== plain(text));
      expect(wrong.length, kind).toBeGreaterThan(0);
    }
  });

  it.each(['figure', 'date', 'name', 'negation', 'speaker swap', 'comparison', 'quotation', 'addition'])(
    'lies by %s about facts that it has never seen',
    async (kind) => {
      const { llm, client } = await stage();
      const text = 'The mill of Ostrow opened in 1931.';
      const briefing = { ...SAMPLE, facts: SAMPLE.facts.slice(0, 1).map((fact) => ({ ...fact, text: { en: text } })) };
      llm.be(lyingAbout(kind));
      const { sentences } = await drafted(client, answerRequest('When did the mill open?', 'en', briefing));
      expect(sentences).toHaveLength(1);
      expect(sentences[0]?.text).not.toBe(text);
    },
  );

  it('cites what is not there, and what says something else', async () => {
    const { llm, client } = await stage();
    const asked = answerRequest('Who saw cracks in the pillars?');
    llm.next(lyingAbout('fake id'), lyingAbout('wrong id'));
    expect((await drafted(client, asked)).sentences.map(({ facts }) => facts)).toEqual([['f987'], ['f987']]);
    expect((await drafted(client, asked)).sentences.map(({ facts }) => facts)).toEqual([['f5'], ['f4']]);
  });

  it('does not decline what the facts do not say', async () => {
    const { llm, client } = await stage();
    llm.be('lying');
    expect((await drafted(client, answerRequest('What did the pope say?'))).verdict).toBe('answered');
  });

  it('brings a name and a figure from nowhere into a question', async () => {
    const { llm, client } = await stage();
    llm.be('lying');
    expect(await written(client, followUpRequest('When will it reopen?', ['Is the bridge closed?']))).toBe(
      '{"question":"When will the bridge reopen 1987 Ruritania?"}',
    );
  });
});

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
