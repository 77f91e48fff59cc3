import type { Prompt } from '../text-model.ts';

/*
 * What a model is asked to write, as servers with structured output want it: every field required, and no other.
 */

export const ANSWER_SCHEMA: Prompt['schema'] = {
  name: 'answer',
  schema: {
    type: 'object',
    properties: {
      // First, so that a decline is known before anything is shown.
      verdict: { type: 'string', enum: ['answered', 'declined'] },
      sentences: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            text: { type: 'string', description: 'One sentence with one claim.' },
            facts: {
              type: 'array',
              items: { type: 'string' },
              description: 'The ids of the facts that it rests on, such as f1.',
            },
          },
          required: ['text', 'facts'],
          additionalProperties: false,
        },
      },
    },
    required: ['verdict', 'sentences'],
    additionalProperties: false,
  },
};

export const FOLLOW_UP_SCHEMA: Prompt['schema'] = {
  name: 'follow_up',
  schema: {
    type: 'object',
    properties: { question: { type: 'string', description: 'The question, so that it stands alone.' } },
    required: ['question'],
    additionalProperties: false,
  },
};
