import { createAnswerer } from '../../../../src/core/answer/answer.ts';
import { createTextChecker } from '../../../../src/core/answer/check-text.ts';
import { createDrafter } from '../../../../src/core/answer/drafting/drafter.ts';
import type { DraftedAnswer, DraftListener, Prompts } from '../../../../src/core/answer/drafting/types.ts';
import type { Answer } from '../../../../src/core/answer/types.ts';
import type { Briefing } from '../../../../src/core/briefing/types.ts';
import type { Turn } from '../../../../src/core/conversation/types.ts';
import type { Language } from '../../../../src/core/language/languages.ts';
import type { Part } from '../../../../src/core/reply/types.ts';
import { createVocabulary } from '../../../../src/core/search/vocabulary.ts';
import { readWordVectors } from '../../../../src/word-vectors/read-vectors.ts';
import { type Turn as ModelTurn, type Scripted, scripted } from './scripted-model.ts';

const vocabulary = createVocabulary(readWordVectors);
const answerer = createAnswerer(vocabulary);
const checker = createTextChecker(vocabulary);

export interface Drafted {
  /** By the facts themselves. */
  readonly facts: Answer;
  /** As they were shown, one after the other. */
  readonly parts: readonly Part[];
  readonly answer: DraftedAnswer;
  readonly asked: Scripted['asked'];
}

export interface Asking {
  readonly language?: Language;
  readonly turns?: readonly Turn[];
  readonly listener?: DraftListener;
  /** Takes the place of what makes a prompt. */
  readonly answerPrompt?: Prompts['answer'];
}

/** What becomes of a question, with a model that takes these turns. Fails where no model is asked to word the answer. */
export async function draft(
  briefing: Briefing,
  question: string,
  turns: readonly ModelTurn[],
  asking: Asking = {},
): Promise<Drafted> {
  const { begun, asked } = await begin(briefing, question, turns, asking);
  if (!begun.draft) throw new Error(`not drafted: ${begun.answer.verdict}`);
  const parts: Part[] = [];
  for await (const part of begun.draft.parts) parts.push(part);
  return { facts: begun.answer, parts, answer: await begun.draft.whole, asked };
}

export async function begin(
  briefing: Briefing,
  question: string,
  modelTurns: readonly ModelTurn[],
  { language = 'en', turns = [], listener = {}, answerPrompt }: Asking = {},
) {
  const { model, asked, ...script } = scripted(...modelTurns);
  const prompts = { ...script.prompts, ...(answerPrompt && { answer: answerPrompt }) };
  const never = new AbortController().signal;
  const drafter = createDrafter({ answerer, checker, model, prompts, listener, stopping: never, within: () => never });
  return { begun: await drafter.begin(briefing, { text: question, language, turns }), asked };
}

/** The parts of a reply as a reader sees them, a line each: "f3 In March …", own words as they are. */
export function told(parts: readonly Part[]): string[] {
  return parts.map((part) => {
    switch (part.kind) {
      case 'fact':
        return `${part.role === 'fact' ? '' : `${part.role} `}${part.chip.fact} ${part.text}`;
      case 'entry':
        return `${part.name} ${part.text}`;
      default:
        return part.text;
    }
  });
}
