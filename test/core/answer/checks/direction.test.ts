import { describe, expect, it } from 'vitest';
import { failuresOver } from './checking.ts';

describe('checkDirection', () => {
  it.each([
    ['en', 'Velland sells grain to Ormia.', 'Grain is sold to Ormia by Velland.'],
    ['en', 'Velland sells grain to Ormia.', 'Ormia buys grain from Velland.'],
    ['en', 'The dog chased the cat.', 'The cat was chased by the dog.'],
    ['fr', 'La Vellande livre du blé à l’Ormie.', 'L’Ormie reçoit du blé de la Vellande.'],
    ['en', 'Eva Berg, the mayor of Belmare, opened the bridge.', 'The mayor of Belmare opened the bridge.'],
    [
      'en',
      'Eva Berg began as a waitress at the Harbour Inn and would go on to win a medal.',
      'Eva Berg would go on to win a medal.',
    ],
    ['fr', 'Le maire a payé le pont, signé par Noor.', 'Le pont, signé par Noor, a été payé par le maire.'],
    [
      'fr',
      'La vente, annoncée en mai, a été conclue par le groupe Arcana.',
      'La vente du groupe Arcana a été conclue.',
    ],
  ] as const)('passes the passive, and the verb of the other side (%s: %s): %s', (language, fact, claim) => {
    expect(failuresOver(fact, claim, language)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Velland sells grain to Ormia.',
      'Ormia sells grain to Velland.',
      'direction: It is the other way round: look at the part that Ormia plays.',
    ],
    [
      'en',
      'Velland sells grain to Ormia.',
      'Velland buys grain from Ormia.',
      'direction: It is the other way round: look at the part that Velland plays.',
    ],
    ['en', 'The dog chased the cat.', 'The cat chased the dog.', 'direction: “cat” and “dog” have changed places.'],
    [
      'en',
      'The dog chased the cat.',
      'The dog was chased by the cat.',
      'direction: It is the other way round: look at the part that cat plays.',
    ],
    [
      'fr',
      'La Vellande livre du blé à l’Ormie.',
      'L’Ormie livre du blé à la Vellande.',
      'direction: C’est l’inverse\u00A0: voyez le rôle de Ormie.',
    ],
    [
      'en',
      'Noor Hale, the estranged wife of Luc Morel, has filed for divorce.',
      'Luc Morel has filed for divorce.',
      'direction: It is the other way round: look at the part that Luc plays.',
    ],
    [
      'en',
      'A man was hurt when a bus hit a tree.',
      'A tree hit a bus.',
      'direction: It is the other way round: look at the part that tree plays.',
    ],
    [
      'en',
      'Noor Hale’s brother sold the shop.',
      'Noor Hale sold the shop.',
      'direction: It is the other way round: look at the part that Noor plays.',
    ],
    [
      'en',
      'The court, which met in May, said the firm had paid the bank.',
      'The bank had paid the firm, the court said.',
      'direction: It is the other way round: look at the part that bank plays.',
    ],
    [
      'fr',
      'Le maire a ouvert le pont que la région a payé.',
      'La région a ouvert le pont.',
      'direction: C’est l’inverse\u00A0: voyez le rôle de région.',
    ],
  ] as const)('stops what is turned round (%s: %s): %s', (language, fact, claim, failure) => {
    expect(failuresOver(fact, claim, language)).toContain(failure);
  });
});
