import { describe, expect, it } from 'vitest';
import { answerKindOf } from '../../../src/core/search/answer-kind.ts';

describe('answerKindOf', () => {
  it.each([
    ['How much does it cost?', 'money'],
    ['How many drones were sold?', 'count'],
    ['What percentage was lost?', 'percentage'],
    ['How long did it last?', 'duration'],
    ['How far is the port?', 'measure'],
    ['When did it begin?', 'date'],
    ['In what year did it begin?', 'date'],
    ['Where is the plant?', 'place'],
    ['Who paid for it?', 'person'],
    ['Why was it built?', 'reason'],
    ['What is built there?', 'open'],
    ['Is it finished?', 'yes-no'],
    ['How did the owner react when the plant burned?', 'open'],
    ['What do people say who live there?', 'open'],
    ['The bridge was opened in what year?', 'date'],
    ['Drones', 'open'],
  ] as const)('reads "%s" as %s', (question, kind) => {
    expect(answerKindOf(question, 'en')).toBe(kind);
  });

  it.each([
    ['Combien coûte le pont ?', 'money'],
    ['Combien de drones ont été vendus ?', 'count'],
    ['Quel pourcentage a été perdu ?', 'percentage'],
    ['Combien de temps cela a-t-il duré ?', 'duration'],
    ['Quelle est la distance jusqu’au port ?', 'measure'],
    ['En quelle année a-t-il commencé ?', 'date'],
    ['Où se trouve l’usine ?', 'place'],
    ['Qui a payé ?', 'person'],
    ['Pourquoi l’a-t-on construit ?', 'reason'],
    ['Quelle est la religion des personnes qui vivent là ?', 'open'],
    ['Est-ce que l’usine est finie ?', 'yes-no'],
  ] as const)('reads "%s" as %s', (question, kind) => {
    expect(answerKindOf(question, 'fr')).toBe(kind);
  });

  it.each([
    ['¿Cuánto cuesta el puente?', 'money'],
    ['¿Cuántos drones se vendieron?', 'count'],
    ['¿En qué año empezó?', 'date'],
    ['¿Dónde está la fábrica?', 'place'],
    ['¿Quién pagó?', 'person'],
    ['¿Por qué se construyó?', 'reason'],
    ['¿Qué dijo el dueño cuando ardió?', 'open'],
  ] as const)('reads "%s" as %s', (question, kind) => {
    expect(answerKindOf(question, 'es')).toBe(kind);
  });
});
