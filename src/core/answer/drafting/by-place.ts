import type { Places } from '../../conversation/ports.ts';
import type { Answerer } from '../types.ts';
import type { Drafter } from './types.ts';

/** The drafter, for places that have not switched the model off. Where that can not be looked up, the facts answer. */
export function draftedByPlace(
  drafter: Drafter,
  answerer: Answerer,
  places: Pick<Places, 'find'>,
  report: (cause: unknown) => void,
): Drafter {
  async function mayDraft(place: string): Promise<boolean> {
    try {
      return (await places.find(place)).model !== false;
    } catch (cause) {
      report(cause);
      return false;
    }
  }

  return {
    async begin(briefing, question, place) {
      if (place !== undefined && !(await mayDraft(place))) return { answer: answerer.answer(briefing, question) };
      return drafter.begin(briefing, question, place);
    },
  };
}
