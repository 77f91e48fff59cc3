import type { Bot } from '../../src/core/bot.ts';
import type { Receipt } from '../../src/core/conversation/receipt.ts';

/** As of an answer that a model had a part in. */
const RECEIPT: Receipt = {
  slug: 'sample-harbour-bridge',
  version: 1,
  by: 'mixed',
  facts: ['f1'],
  drafted: { model: 'small-model', prompt: 'answer 3' },
  gate: [
    { text: 'The bridge will reopen to cars.', facts: ['f1'], passed: true },
    {
      text: 'It cost 900 million, see https://evil.example <@everyone>',
      facts: ['f1'],
      passed: false,
      check: 'figures',
    },
  ],
};

/** A core whose answers are worded by a model, all at once or as they grow. */
export function wordedByModel(bot: Bot, { grows = false } = {}): Bot {
  return {
    ...bot,
    async answer(request) {
      const outcome = { ...(await bot.answer(request)), receipt: RECEIPT };
      async function* parts() {
        yield* outcome.reply.parts;
      }
      return grows ? { ...outcome, growing: { parts: parts(), whole: Promise.resolve(outcome) } } : outcome;
    },
  };
}

/** What the receipt reads as, in the order of its lines. */
export const AS_READ = [
  'How this was checked',
  'A language model worded this (small-model, prompt answer 3).',
  'The other sentences are the editor’s own, unchanged.',
  'It rests on:',
  'What became of the model’s sentences:',
  'Passed',
  'The bridge will reopen to cars.',
  'Stopped',
  'It cost 900 million',
  'A figure is not in the fact.',
  'Briefing: Made-up sample: a closed harbour bridge, version ',
] as const;
