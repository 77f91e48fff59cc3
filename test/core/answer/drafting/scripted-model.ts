import type {
  AnswerPrompt,
  FollowUpPrompt,
  OpeningPrompt,
  Prompts,
} from '../../../../src/core/answer/drafting/types.ts';
import { type Prompt, type TextModel, TextModelFailed, type TextModelFault } from '../../../../src/core/text-model.ts';

/** What a model does with one prompt: text that it writes, and how it fails after that; or it waits until it is stopped. */
export type Turn =
  | string
  | { readonly text?: string; readonly fault: TextModelFault }
  | { readonly until: Promise<void> };

export interface Scripted {
  readonly model: TextModel;
  readonly prompts: Prompts;
  /** What it was asked, in order. */
  readonly asked: (AnswerPrompt | FollowUpPrompt)[];
  /** The openings it was asked for. */
  readonly openings: OpeningPrompt[];
}

/** A model that takes its turns one after the other, a few signs at a time, and prompts that hold what was asked, and note it. */
export function scripted(...turns: readonly Turn[]): Scripted {
  const asked: (AnswerPrompt | FollowUpPrompt)[] = [];
  const openings: OpeningPrompt[] = [];
  const left = [...turns];
  const prompt = (task: Prompt['task'], asking: AnswerPrompt | FollowUpPrompt): Prompt => {
    asked.push(asking);
    return saying(task, [...asking.turns.map(({ question }) => question), asking.question].join('\n'));
  };
  return {
    asked,
    openings,
    prompts: {
      version: 'answer 1',
      answer: (asking) => prompt('answer', asking),
      followUp: (asking) => prompt('follow-up', asking),
      opening(asking) {
        openings.push(asking);
        return saying('digest', asking.changed.map(({ fact }) => fact.id).join('\n'));
      },
    },
    model: {
      name: 'scripted',
      async *write(_, signal) {
        const turn = left.shift();
        if (turn === undefined) throw new Error('asked more often than there are turns');
        if (typeof turn === 'object' && 'until' in turn) {
          await Promise.race([turn.until, new Promise((resolve) => signal.addEventListener('abort', resolve))]);
          throw new TextModelFailed('stopped', 'as scripted');
        }
        const text = typeof turn === 'string' ? turn : (turn.text ?? '');
        for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7);
        if (typeof turn !== 'string') throw new TextModelFailed(turn.fault, 'as scripted');
      },
    },
  };
}

function saying(task: Prompt['task'], text: string): Prompt {
  return { task, messages: [{ role: 'user', text }], schema: { name: task, schema: {} }, maxTokens: 500 };
}

/** A draft as a model writes it: each sentence with the ids of its facts. */
export function draftOf(...sentences: readonly (readonly [text: string, ...facts: string[]])[]): string {
  const drafted = sentences.map(([text, ...facts]) => ({ text, facts }));
  return JSON.stringify({ verdict: 'answered', sentences: drafted });
}

export const DECLINED = JSON.stringify({ verdict: 'declined', sentences: [] });
