import type { Fault } from '../core/briefing/fault.ts';
import type { Briefing } from '../core/briefing/types.ts';
import type { EvalQuestion } from './questions.ts';

/** What the questions promise about each other and their briefing: ids are unique, facts exist, languages are its own. */
export function lintQuestions(questions: readonly EvalQuestion[], briefing: Briefing): Fault[] {
  const facts = new Set(briefing.facts.map(({ id }) => id));
  const ids = questions.map(({ id }) => id);
  return questions.flatMap(({ id, lang, expect }, at) => {
    const fault = (message: string, ...path: Fault['path']): Fault => ({ path: ['questions', at, ...path], message });
    const unknown = (list: readonly string[], field: string) =>
      list.flatMap((fact, nth) => (facts.has(fact) ? [] : [fault(`${fact} is no fact`, 'expect', field, nth)]));
    return [
      ...(ids.indexOf(id) === at ? [] : [fault(`${id} is used twice`, 'id')]),
      ...(briefing.languages.includes(lang) ? [] : [fault(`the briefing is not in ${lang}`, 'lang')]),
      ...unknown(expect.facts, 'facts'),
      ...(expect.also === 'any' ? [] : unknown(expect.also, 'also')),
    ];
  });
}
