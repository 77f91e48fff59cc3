import { describe, expect, it } from 'vitest';
import { createMayWord, draftedByPlace } from '../../../../src/core/answer/drafting/by-place.ts';
import type { Drafter } from '../../../../src/core/answer/drafting/types.ts';
import type { PlaceChoices } from '../../../../src/core/conversation/ports.ts';
import { answerer } from '../asking.ts';
import { GRAIN } from '../grain-briefing.ts';

const QUESTION = { text: 'Who sells grain to Ormia?', language: 'en', turns: [] } as const;

/** Whether a model was asked, in a place that has chosen this. */
async function isDrafted(find: () => Promise<PlaceChoices>, place?: string) {
  const reported: unknown[] = [];
  let asked = false;
  const drafter: Drafter = {
    async begin(briefing, question) {
      asked = true;
      return { answer: answerer.answer(briefing, question) };
    },
  };
  const byPlace = draftedByPlace(
    drafter,
    answerer,
    createMayWord({ find }, (cause) => reported.push(cause)),
  );
  const { answer } = await byPlace.begin(GRAIN, QUESTION, place);
  expect(answer.verdict).toBe('answered');
  return { asked, reported };
}

describe('a model in a place', () => {
  it.each([
    ['that has chosen nothing', {}, true],
    ['that wants it', { model: true }, true],
    ['that has switched it off', { model: false }, false],
  ])('%s', async (_, choices, asked) => {
    expect(await isDrafted(async () => choices, 'room')).toEqual({ asked, reported: [] });
  });

  it('is asked on the command line, which is no place', async () => {
    expect((await isDrafted(async () => ({ model: false }))).asked).toBe(true);
  });

  it('is left alone where the choice can not be looked up, which is told the operator', async () => {
    const { asked, reported } = await isDrafted(() => Promise.reject(new Error('no store')), 'room');
    expect(asked).toBe(false);
    expect(reported).toHaveLength(1);
  });
});
