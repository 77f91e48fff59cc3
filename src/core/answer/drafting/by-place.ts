import type { Places } from '../../conversation/ports.ts';
import type { Answerer } from '../types.ts';
import type { Drafter } from './types.ts';

/** Whether a model may word what is said in a place. Never rejects. */
export type MayWord = (place: string) => Promise<boolean>;

/** By what places have chosen. Where that can not be looked up, no model words anything. */
export function createMayWord(places: Pick<Places, 'find'>, report: (cause: unknown) => void): MayWord {
  return async (place) => {
    try {
      return (await places.find(place)).model !== false;
    } catch (cause) {
      report(cause);
      return false;
    }
  };
}

/** The drafter, for places that have not switched the model off: there the facts answer. */
export function draftedByPlace(drafter: Drafter, answerer: Answerer, mayWord: MayWord): Drafter {
  return {
    async begin(briefing, question, place) {
      if (place !== undefined && !(await mayWord(place))) return { answer: answerer.answer(briefing, question) };
      return drafter.begin(briefing, question, place);
    },
  };
}
