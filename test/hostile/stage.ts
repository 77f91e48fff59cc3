import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../../src/core/answer/answer.ts';
import { createTextChecker } from '../../src/core/answer/check-text.ts';
import { createDrafter } from '../../src/core/answer/drafting/drafter.ts';
import { fillPrompts } from '../../src/core/answer/drafting/fill-prompts.ts';
import type { DraftedAnswer } from '../../src/core/answer/drafting/types.ts';
import type { Answer, ThreadAnswerer } from '../../src/core/answer/types.ts';
import type { Briefing } from '../../src/core/briefing/types.ts';
import type { Turn } from '../../src/core/conversation/types.ts';
import type { Part } from '../../src/core/reply/types.ts';
import { createVocabulary } from '../../src/core/search/vocabulary.ts';
import type { Prompt, TextModel } from '../../src/core/text-model.ts';
import { readPromptFiles } from '../../src/llm/prompt-files.ts';
import { readAsked } from '../simulators/llm/asked.ts';

const vocabulary = createVocabulary();
const answerer = createAnswerer(vocabulary);
export const checker = createTextChecker(vocabulary);
export const PROMPT_FILES = readPromptFiles(fileURLToPath(new URL('../../prompts/', import.meta.url)));

/** An answer of a model as a reader comes to see it. */
export interface Seen {
  readonly briefing: Briefing;
  /** By the facts themselves. */
  readonly facts: Answer;
  /** The same where no model was asked to word it. */
  readonly answer: Answer | DraftedAnswer;
  readonly isDrafted: boolean;
  /** As they were shown one after the other. */
  readonly parts: readonly Part[];
  /** What the model was asked, in order. */
  readonly prompts: readonly Prompt[];
}

/** What a model writes when it has read a prompt. `nth`: how often it was asked before. */
export type Writes = (prompt: Prompt, nth: number) => string;

export interface HostileAsking {
  readonly briefing: Briefing;
  readonly question: string;
  readonly turns?: readonly Turn[];
  /** What search is asked in place of the question, as though it had seen nothing in it but this. */
  readonly searched?: string;
  readonly writes: Writes;
}

/** The answer to a question, with the program's own prompts. */
export async function seenOf({ briefing, question, turns = [], searched, writes }: HostileAsking): Promise<Seen> {
  const asked: Prompt[] = [];
  const never = new AbortController().signal;
  const drafter = createDrafter({
    ...{ checker, answerer: searched === undefined ? answerer : searching(searched), model: modelThat(writes, asked) },
    ...{ prompts: fillPrompts(PROMPT_FILES), listener: {}, stopping: never, within: () => never },
  });
  const { answer: facts, draft } = await drafter.begin(briefing, { text: question, language: 'en', turns });
  const parts = draft ? await Array.fromAsync(draft.parts) : [];
  const answer = (await draft?.whole) ?? facts;
  return { briefing, facts, answer, parts, isDrafted: draft !== undefined, prompts: asked };
}

function searching(text: string): ThreadAnswerer {
  return {
    answer: (briefing, question) => answerer.answer(briefing, { ...question, text }),
    leans: () => false,
  };
}

function modelThat(writes: Writes, asked: Prompt[]): TextModel {
  return {
    name: 'scripted',
    async *write(prompt) {
      const text = writes(prompt, asked.length);
      asked.push(prompt);
      for (let at = 0; at < text.length; at += 64) yield text.slice(at, at + 64);
    },
  };
}

/** What a model can read off a prompt. */
export function askedBy({ messages }: Prompt) {
  return readAsked({ messages: messages.map(({ role, text }) => ({ role, content: text })) });
}
