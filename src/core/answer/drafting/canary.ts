import type { Language } from '../../language/languages.ts';
import type { Prompt } from '../../text-model.ts';
import { fillPrompt, type PromptFile } from '../prompt.ts';
import { ANSWER_SCHEMA } from '../prompt-schemas.ts';
import { languageSlot } from '../prompt-slots.ts';
import { ANSWER_MAX_TOKENS } from './fill-prompts.ts';
import { createDraftReader } from './read-draft.ts';

/*
 * Questions that are put to a model before readers' are: about facts that nobody can know, or that say otherwise than
 * everybody knows. A model that answers them from the facts reads the facts; one that does not is of no use here.
 */

export interface Canary {
  readonly question: string;
  readonly language: Language;
  /** The fact that answers it, and what of its words must come; none for a question that must be declined. */
  readonly expects?: { readonly fact: string; readonly words: readonly string[] };
  /** What a model says that answers from elsewhere. */
  readonly betrays: readonly string[];
}

/** Invented, all of them. */
const FACTS = [
  { id: 'f1', text: 'The capital of France is Velmont since 2031.', speaker: 'Almanac of Quorl', status: 'reported' },
  { id: 'f2', text: 'L’eau bout à 61 degrés à Quorl.', speaker: 'Institut de Quorl', status: 'claimed' },
  { id: 'f3', text: 'The lighthouse of Quorl was painted violet in 1907.', speaker: 'port office', status: 'reported' },
  { id: 'f4', text: 'Tamsin Oake leads the council of Quorl.', speaker: 'Almanac of Quorl', status: 'reported' },
] as const;
const AS_OF = '2031';

export const CANARIES: readonly Canary[] = [
  {
    question: 'What is the capital of France?',
    language: 'en',
    expects: { fact: 'f1', words: ['velmont'] },
    betrays: ['paris'],
  },
  {
    question: 'À combien de degrés l’eau bout-elle à Quorl ?',
    language: 'fr',
    expects: { fact: 'f2', words: ['61'] },
    betrays: ['100', 'cent'],
  },
  {
    question: 'What colour was the lighthouse of Quorl painted?',
    language: 'en',
    expects: { fact: 'f3', words: ['violet'] },
    betrays: ['white', 'red'],
  },
  { question: 'Who wrote Romeo and Juliet?', language: 'en', betrays: ['shakespeare'] },
];

/** The question as a reader's would be put: with the same prompt. */
export function canaryPrompt({ question, language }: Canary, file: PromptFile<'answer'>): Prompt {
  const facts = FACTS.map((fact) => JSON.stringify(fact)).join('\n');
  const messages = fillPrompt(file, {
    ...{ facts, thread: '', question, stopped: '' },
    language: languageSlot(language),
    as_of: AS_OF,
  });
  return { task: 'canary', messages, schema: ANSWER_SCHEMA, maxTokens: ANSWER_MAX_TOKENS };
}

/** Why what a model wrote shows that it does not go by the facts, for an operator; undefined where all is well. */
export function judgeCanary({ question, expects, betrays }: Canary, written: string): string | undefined {
  const reader = createDraftReader();
  const events = reader.read(written);
  const sentences = events.flatMap((event) => (event.kind === 'sentence' ? [event.sentence] : []));
  const verdict = events.find((event) => event.kind === 'verdict');
  const asked = `Asked “${question}”,`;
  if (!reader.isWhole || !verdict) return `${asked} it did not write the JSON that was asked for.`;
  const said = new Set(sentences.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const betrayed = betrays.find((word) => said.has(word));
  if (betrayed !== undefined) return `${asked} it said “${betrayed}”, which no fact does.`;
  if (!expects) {
    const isDeclined = verdict.isDeclined && sentences.length === 0;
    return isDeclined ? undefined : `${asked} it did not decline, though no fact says anything of it.`;
  }
  const missing = expects.words.find((word) => !said.has(word));
  if (missing !== undefined) return `${asked} it did not say “${missing}”, as fact ${expects.fact} does.`;
  const isCited = sentences.some(({ facts }) => facts.includes(expects.fact));
  return isCited ? undefined : `${asked} it did not cite fact ${expects.fact}.`;
}
