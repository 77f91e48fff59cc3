import { describe, expect, it } from 'vitest';
import { receiptReply } from '../../../src/core/commands/receipt-reply.ts';
import type { Receipt } from '../../../src/core/conversation/receipt.ts';
import { aBriefing, linesOf, MILL } from './builders.ts';

const OF_FACTS: Receipt = { slug: 'old-mill', version: 3, by: 'facts', facts: ['f1'], gate: [] };
const OF_MODEL: Receipt = {
  ...OF_FACTS,
  by: 'mixed',
  drafted: { model: 'small-model', prompt: 'answer 3' },
  gate: [
    { text: 'The mill has a buyer.', facts: ['f1'], passed: true },
    { text: 'It cost 500 pounds.', facts: ['f1'], passed: false, check: 'figures' },
    { text: 'See https://evil.example @everyone', facts: ['f9'], passed: false, check: 'citation' },
  ],
};
const read = (receipt: Receipt, language: 'en' | 'fr' = 'en', briefing: typeof MILL | undefined = MILL) =>
  linesOf(receiptReply(receipt, briefing, language));

describe('what is said of how an answer came about', () => {
  it('is told to the one who asked alone', () => {
    expect(receiptReply(OF_FACTS, MILL, 'en')).toMatchObject({ audience: 'asker', actions: [] });
  });

  it('says plainly of facts that they are the editor’s own sentences, unchanged', () => {
    expect(read(OF_FACTS)).toEqual([
      'How this was checked',
      'Each sentence below is the editor’s own, shown unchanged. No language model took part.',
      ' f1  The mill is sold. (Ms Reed · announced · ¶1)',
      'Briefing: The old mill, version 3.',
    ]);
    expect(read(OF_FACTS, 'fr')).toEqual([
      'Comment c’est vérifié',
      'Chaque phrase ci-dessous est celle de l’auteur du dossier, sans changement. Aucun modèle de langage n’y a pris part.',
      ' f1  Le moulin est vendu. (Mme Reed · annoncé · ¶1)',
      'Dossier\u00A0: Le vieux moulin, version 3.',
    ]);
  });

  it('names model and prompt, and says of each drafted sentence whether it passed, and why not', () => {
    expect(read(OF_MODEL)).toEqual([
      'How this was checked',
      'A language model worded this (small-model, prompt answer 3). Each of its sentences was held against the facts it cites, and shown only if it passed. The other sentences are the editor’s own, unchanged.',
      'It rests on:',
      ' f1  The mill is sold. (Ms Reed · announced · ¶1)',
      'What became of the model’s sentences:',
      ' Passed  “The mill has a buyer.” f1',
      ' Stopped  “It cost 500 pounds.” A figure is not in the fact.',
      ' Stopped  “See https: //evil. example @ everyone” It cites no fact that answers the question.',
      'Briefing: The old mill, version 3.',
    ]);
  });

  it('repeats no sentence that was not kept', () => {
    const withheld = { ...OF_MODEL, gate: [{ text: '', facts: ['f1'], passed: false, check: 'coverage' }] } as Receipt;
    expect(read(withheld)).toContain(
      ' Stopped  Not about the facts, so not repeated. It adds what the fact does not say.',
    );
    expect(read(withheld, 'fr')).toContain(
      ' Écartée  Sans rapport avec les faits, donc non répétée. Elle ajoute ce que le fait ne dit pas.',
    );
  });

  it('says so where nothing of what a model wrote is shown', () => {
    const { gate, drafted } = OF_MODEL;
    const stopped = { ...OF_FACTS, drafted, gate: gate.slice(1, 2) } as Receipt;
    expect(read(stopped)[1]).toBe(
      'Each sentence below is the editor’s own, shown unchanged. A language model was asked (small-model, prompt answer 3), but nothing it wrote is shown.',
    );
    expect(read({ ...OF_MODEL, by: 'model' })[1]).not.toContain('other sentences');
  });

  it('says of a decline that no fact answers, and what was offered in its place', () => {
    expect(read({ ...OF_FACTS, facts: [], nearest: ['f1'] }).slice(1, 4)).toEqual([
      'No fact of the briefing was found to answer the question, so none was given as an answer. No language model took part.',
      'Offered as nearest:',
      ' • The mill is sold. (Ms Reed · announced · ¶1  f1)',
    ]);
  });

  it('says of an answer about the report that it tells of the report', () => {
    expect(read({ ...OF_FACTS, facts: [] })).toEqual([
      'How this was checked',
      'This tells of the report itself, as the editor entered it. No language model took part.',
      'Briefing: The old mill, version 3.',
    ]);
  });

  it('tells what has changed since: another version, a fact that is gone, a briefing that is gone', () => {
    expect(read({ ...OF_FACTS, version: 2, facts: ['f1', 'f8', 'f9'] }).slice(2)).toEqual([
      ' f1  The mill is sold. (Ms Reed · announced · ¶1)',
      'No longer in the briefing: f8, f9.',
      'Briefing: The old mill, version 2. It is at version 3 by now; the facts above read as they do today.',
    ]);
    expect(linesOf(receiptReply(OF_FACTS, undefined, 'en')).slice(2)).toEqual([
      'No longer in the briefing: f1.',
      'Briefing: “old-mill”, version 3; it is no longer here.',
    ]);
  });

  it('speaks a language of the briefing', () => {
    const english = aBriefing({ languages: ['en'] });
    expect(read(OF_FACTS, 'fr', english)[0]).toBe('How this was checked');
  });
});
