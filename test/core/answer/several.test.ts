import { describe, expect, it } from 'vitest';
import { asksSeveral } from '../../../src/core/answer/several.ts';
import { foldText } from '../../../src/core/language/fold.ts';

describe('a question for several things', () => {
  it.each([
    ['a second question', 'What was painted, and who paid for it?'],
    ['two things alike', 'What did the town buy, ferries and cranes alike?'],
    ['“both”', 'What did it get, both ships and spare parts?'],
    ['a plus', 'The price + the date, please'],
    ['a list behind a colon', 'The silo: date built and date opened?'],
    ['a list in front of a colon', 'Sheep and wool: what is sold of them?'],
    ['before and after', 'What did the town say before the strike and after it?'],
    ['a change', 'How did the plan for the silo evolve?'],
    ['what is done and what is not', 'Which rules are already in force, and which is still to come?'],
    ['a journey', 'Walk me through the way of the grain.'],
    ['all there is', 'List every ship that was sold.'],
    ['something counted in', 'What does the town want, cranes included?'],
  ])('is known in English by %s', (_what, question) => {
    expect(asksSeveral(foldText(question), 'en')).toBe(true);
  });

  it.each([
    ['a second question', 'Qui l’a peint, et à quelle date ?'],
    ['« ainsi que »', 'Le prix ainsi que la date d’ouverture ?'],
    ['« en … comme en … »', 'Qu’a reçu la ville en navires comme en pièces ?'],
    ['a list behind a colon', 'Le silo : date de construction et date d’ouverture ?'],
    ['a list in front of a colon', 'Moutons et laine : qu’est-ce qui est vendu ?'],
    ['« les deux »', 'Quels sont les deux buts de la ville ?'],
    ['a change', 'Comment le projet de silo a-t-il évolué ?'],
    ['what is done and what is not', 'Quelles règles sont déjà prises, et que reste-t-il à faire ?'],
    ['a journey', 'Quel est le trajet du grain ?'],
    ['all there is', 'Énumère les navires vendus.'],
  ])('is known in French by %s', (_what, question) => {
    expect(asksSeveral(foldText(question), 'fr')).toBe(true);
  });

  it.each([
    ['two who did one thing', 'en', 'What did the minister and the mayor say?'],
    ['a list of wishes', 'en', 'What is on the shopping list of the town?'],
    ['a colon before a question', 'en', 'My students and I wonder: who painted the lighthouse?'],
    ['“already” alone', 'en', 'Is the ferry already there?'],
    ['two names', 'fr', 'Que disent le ministre et la maire ?'],
    ['two states', 'fr', 'Que vendent les deux pays ?'],
    ['« évolués »', 'fr', 'Veulent-ils des modèles plus évolués ?'],
    ['« déjà » alone', 'fr', 'Le bac est-il déjà là ?'],
    ['a colon before a question', 'fr', 'Mes élèves et moi demandons : qui a peint le phare ?'],
  ] as const)('is not seen in %s (%s)', (_what, language, question) => {
    expect(asksSeveral(foldText(question), language)).toBe(false);
  });
});
